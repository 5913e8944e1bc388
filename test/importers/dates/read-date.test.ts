import { expect, test } from 'vitest'
import { isDay } from '../../../src/archive/days/calendar.ts'
import dateWords from '../../../src/importers/dates/data/date-words.json' with { type: 'json' }
import { dateInAddress, dateInFileName, findDate, readDate } from '../../../src/importers/dates/read-date.ts'
import fc from '../../fast-check.ts'

test.each([
  ['2020-04-11T07:28:00+02:00', '2020-04-11T07:28:00+02:00'],
  ['2020-04-11T07:28:00Z', '2020-04-11T07:28:00Z'],
  ['2020-04-11 07:28:00.123456+00', '2020-04-11T07:28:00+00:00'],
  ['2020/4/11 7:28', '2020-04-11T07:28'],
  ['20200411', '2020-04-11'],
  ['20200411123000', '2020-04-11T12:30:00'],
  ['20200411T123000Z', '2020-04-11T12:30:00Z'],
  ['20200411T1230', '2020-04-11T12:30'],
  ['28-04-2016', '2016-04-28'],
  ['28.04.2016', '2016-04-28'],
  ['28.04.16', '2016-04-28'],
  ['04.11.2020', '2020-11-04'],
  ['04/28/2020', '2020-04-28'],
  ['January 11, 2010 Monday', '2010-01-11'],
  ['Monday, January 11, 2010 9:30 AM GMT', '2010-01-11T09:30Z'],
  ['January 11, 2010 Monday 9:30 AM EST', '2010-01-11T09:30-05:00'],
  ['Tue, 24 Mar 2020 07:36:00 +0800', '2020-03-24T07:36:00+08:00'],
  ['Tue Mar 24 07:36:00 2020', '2020-03-24T07:36:00'],
  ['Tue Mar 24 07:36:00 +0800 2020', '2020-03-24T07:36:00+08:00'],
  ['Tuesday, 24-Mar-20 07:36:00 GMT', '2020-03-24T07:36:00Z'],
  ['11. April 2020', '2020-04-11'],
  ['Samstag, 11. April 2020, 9.30 Uhr', '2020-04-11T09:30'],
  ['Samstag 11 April 2020 um 09:30 Uhr MESZ', '2020-04-11T09:30+02:00'],
  ['11 avril 2020', '2020-04-11'],
  ['samedi 11 avril 2020 à 9h30', '2020-04-11T09:30'],
  ['Le samedi 1er janvier 2011', '2011-01-01'],
  ['1er janvier 2011', '2011-01-01'],
  ['11 de abril de 2020', '2020-04-11'],
  ['sábado, 11 de abril de 2020', '2020-04-11'],
  ['11 d’abril de 2020', '2020-04-11'],
  ['2020年4月11日', '2020-04-11'],
  ['2018 年 10 月 7 日', '2018-10-07'],
  ['2018年10月7日 星期日 上午9:30', '2018-10-07T09:30'],
  ['2020年4月11日(土) 午後3時20分', '2020-04-11T15:20'],
  ['平成31年4月30日', '2019-04-30'],
  ['令和元年五月一日', '2019-05-01'],
  ['二〇二〇年四月十一日', '2020-04-11'],
  ['民國109年4月11日', '2020-04-11'],
  ['2020년 4월 11일 토요일 오후 3:20', '2020-04-11T15:20'],
  ['٢٠٢٠/٤/١١', '2020-04-11'],
  ['١١ أبريل ٢٠٢٠', '2020-04-11'],
  ['11 نيسان/أبريل 2020', '2020-04-11'],
  ['السبت، 11 كانون الثاني 2020', '2020-01-11'],
  ['۱۱ آوریل ۲۰۲۰', '2020-04-11'],
  ['११ अप्रैल २०२०', '2020-04-11'],
  ['11 เมษายน 2563', '2020-04-11'],
  ['11 เม.ย. 2563 12:30 น.', '2020-04-11T12:30'],
  ['11 апреля 2020 г.', '2020-04-11'],
  ['11 апреля 2020 года, 12:30', '2020-04-11T12:30'],
  ['11 kwietnia 2020 r.', '2020-04-11'],
  ['11 listopada 2018', '2018-11-11'],
  ['11. listopada 2018.', '2018-10-11'],
  ['2020. április 11.', '2020-04-11'],
  ['2020. április 11., szombat 12:30', '2020-04-11T12:30'],
  ['ngày 11 tháng 4 năm 2020', '2020-04-11'],
  ['11 tháng 4, 2020', '2020-04-11'],
  ['2020 m. balandžio 11 d.', '2020-04-11'],
  ['11. huhtikuuta 2020 klo 12.30', '2020-04-11T12:30'],
  ['11 april 2020 kl. 12.30', '2020-04-11T12:30'],
  ['11-aprel, 2020', '2020-04-11'],
  ['September 2009', '2009-09'],
  ['Spring 2009', '2009'],
  ['Summer, 2008', '2008'],
  ['2009', '2009'],
  ['Sept. 4, 2009', '2009-09-04'],
  ['4 Sept. 2009', '2009-09-04'],
  ['1.2.10', '2010-02-01'],
  ['May 4-5, 2010', '2010-05-04'],
  ['11 & 12 April 2020', '2020-04-11'],
  ['9:30 AM, January 11, 2010', '2010-01-11T09:30'],
  ['4/4/2020', '2020-04-04'],
  ['11-Apr-20', '2020-04-11'],
  ['11 Apr 20', '2020-04-11'],
  ['11 באפריל 2020', '2020-04-11'],
  ['Published 4 May 2011', '2011-05-04'],
  ['Date: 4 May 2011', '2011-05-04'],
  ['Published on: 4 May 2011 at 5:04pm', '2011-05-04T17:04'],
  ['April 11, 2020 Saturday 12:00 AM GMT', '2020-04-11T00:00Z'],
  ['11th April, 2020', '2020-04-11'],
  ['the 11th of April 2020', '2020-04-11'],
  ['4 May 2010 10.30 BST', '2010-05-04T10:30+01:00'],
  ['Thursday 20 May 2010 10.30 EDT', '2010-05-20T10:30-04:00'],
  ['2020. 4. 11.', '2020-04-11'],
  ['11. 4. 2020', '2020-04-11'],
  ['2020-04', '2020-04'],
  ['04/2020', '2020-04'],
  ['0099-12-31', '0099-12-31'],
  ['5:32 p.m. ET, April 11, 2020', '2020-04-11T17:32'],
  ['2020-04-11T07:28:00.000+0200', '2020-04-11T07:28:00+02:00'],
  ['2020-04-11 07:28:00 +0200 CEST', '2020-04-11T07:28:00+02:00'],
  ['Sat Apr 11 2020 07:28:00 GMT+0200 (Central European Summer Time)', '2020-04-11T07:28:00+02:00'],
  ['Apr 11, 2020, 7:28:00 AM', '2020-04-11T07:28:00'],
  ['2020-04-11T07:28:00[Europe/Berlin]', '2020-04-11T07:28:00'],
  ['1 Ekim 2020 Perşembe', '2020-10-01'],
  ['Donnerstag, den 1. Oktober 2020', '2020-10-01'],
  ['le 1 janvier 2020 à 12h', '2020-01-01T12:00'],
  ['Mo., 5. Okt. 2020', '2020-10-05'],
  ['2563', '2563'],
  ['July/August 2009', '2009-07'],
  ['Jan.-Feb. 2009', '2009-01'],
  ['April 30-May 6, 2009', '2009-04-30'],
  ['30 April - 6 May 2009', '2009-04-30'],
  ['26JUN2009', '2009-06-26'],
  ['Fri Jun 26 00:00:00 EDT 2009', '2009-06-26T00:00:00-04:00'],
  ['2009年06月26日07:28', '2009-06-26T07:28'],
  ['2020.04.11. (토) 오후 3:20', '2020-04-11T15:20'],
  ['昭和62年10月20日', '1987-10-20'],
])('%s is read as %s', (text, published) => expect(readDate(text)).toMatchObject({ published }))

test.each([
  ['31 June 2020', 'no such day'],
  ['2019-02-29', 'no such day'],
  ['32/32/2020', 'no such day'],
  ['2020-04-11 24:00', 'no such time'],
  ['9/11', 'not a date'],
  ['Pg. 4', 'not a date'],
  ['', 'not a date'],
  ['Talks go on in Lima', 'not a date'],
  ['11 April 2020 was the day on which talks began', 'not a date'],
])('%s is refused: %s', (text, fault) => expect(readDate(text)).toEqual({ fault }))

test('a date of numbers is ambiguous unless the order is known', () => {
  expect(readDate('04/11/2020')).toEqual({ ambiguous: { dmy: '2020-11-04', mdy: '2020-04-11' } })
  expect(readDate('04/11/2020', { order: 'dmy' })).toEqual({ published: '2020-11-04' })
  expect(readDate('04/11/2020 7:28 PM', { order: 'mdy' })).toEqual({ published: '2020-04-11T19:28' })
  expect(readDate('20-04-11')).toEqual({ ambiguous: { dmy: '2011-04-20', ymd: '2020-04-11' } })
  expect(readDate('04/04/2020')).toEqual({ published: '2020-04-04' })
})

test('a date of numbers with one possible order shows it', () => {
  expect(readDate('28-04-2016')).toEqual({ published: '2016-04-28', order: 'dmy' })
  expect(readDate('4/28/16')).toEqual({ published: '2016-04-28', order: 'mdy' })
})

test('with dots, the day is first unless the archive says otherwise', () => {
  expect(readDate('04.11.2020')).toMatchObject({ published: '2020-11-04' })
  expect(readDate('04.11.2020', { order: 'mdy' })).toMatchObject({ published: '2020-04-11' })
  expect(readDate('16.04.28', { order: 'ymd' })).toMatchObject({ published: '2016-04-28' })
})

test.each([
  ['January 12, 2010 Monday', 'Tuesday'],
  ['Monday, 12 January 2010', 'Tuesday'],
  ['mardi 11 janvier 2010', 'Monday'],
  ['2010年1月11日(火)', 'Monday'],
])('%s names another weekday than %s', (text, weekday) => expect(readDate(text)).toMatchObject({ weekday }))

test.each([
  ['The Guardian, Tuesday 4 May 2010, page 3', 'Tuesday 4 May 2010'],
  ['January 11, 2010 Monday  Late Edition - Final', 'January 11, 2010 Monday'],
  ['Stand: 11. April 2020, 9.30 Uhr, aktualisiert', '11. April 2020, 9.30 Uhr'],
  ['发布时间：2020年4月11日 来源：晚报', '2020年4月11日'],
  ['May 2010 issue, out on 28 April 2010', '28 April 2010'],
  ['Volume 4, May 2010, p. 12', 'May 2010'],
  ['11 April 2020 Sunday Times', '11 April 2020'],
])('in %s, the date is %s', (text, date) => {
  expect(findDate(text)).toEqual({ text: date, start: text.indexOf(date) })
})

test.each([
  'LENGTH: 19.43 meters',
  'Pg. 4',
  'Tel. 030-1234-5678 or 20101112',
  'version 1.2.10 of 10.4.11.2',
  'won 6-4, 7-5, 10-12',
  'In 2009, 2010 and 2011',
  'from 2009-2010',
  'may march on 12 people',
  'No. 4/2020-17',
])('%s has no date', (text) => expect(findDate(text)).toBeUndefined())

test.each([
  ['2020-04-11 Xi vows.docx', '2020-04-11'],
  ['20200411_vows.txt', '2020-04-11'],
  ['vows-11-04-2020.txt', undefined],
  ['vows 28-04-2020.txt', '2020-04-28'],
  ['news/2020/04/11/vows.txt', '2020-04-11'],
  ['news/2020-04-11/vows.txt', '2020-04-11'],
  ['Vows 11 April 2020.rtf', '2020-04-11'],
  ['vows.txt', undefined],
])('the date in the name %s is %s', (name, published) => {
  const date = dateInFileName(name)
  const reading = date === undefined ? {} : readDate(date)
  expect('published' in reading ? reading.published : undefined).toBe(published)
})

test.each([
  ['https://example.org/2020/apr/11/talks', '2020-04-11'],
  ['https://example.org/news/2020/04/11/talks.html', '2020-04-11'],
  ['https://example.org/talks-2020-04-11', '2020-04-11'],
  ['https://example.org/20200411/talks', '2020-04-11'],
  ['https://example.org/2020/04/talks', '2020-04'],
  ['https://example.org/article/123456789', undefined],
  ['https://example.org/season/2019-20/results', undefined],
  ['https://example.org/2020/13/talks', undefined],
  ['no address', undefined],
])('the date in the address %s is %s', (address, date) => expect(dateInAddress(address)).toBe(date))

const days = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.nat(13), day: fc.nat(32) })
  .filter(({ year, month, day }) => isDay(year, month, day))
const LANGUAGES = [
  ...[
    'en',
    'zh',
    'zh-Hant',
    'hi',
    'es',
    'ar',
    'ar-LB',
    'fr',
    'bn',
    'pt',
    'ru',
    'ur',
    'id',
    'de',
    'ja',
    'mr',
    'te',
    'tr',
  ],
  ...[
    'ha',
    'ta',
    'vi',
    'sw',
    'fil',
    'pa',
    'ko',
    'fa',
    'jv',
    'it',
    'gu',
    'th',
    'am',
    'kn',
    'pl',
    'uk',
    'ml',
    'nl',
    'ro',
  ],
  ...[
    'sv',
    'da',
    'nb',
    'fi',
    'cs',
    'sk',
    'hu',
    'el',
    'bg',
    'sr',
    'hr',
    'sl',
    'he',
    'ca',
    'gl',
    'ms',
    'kk',
    'lt',
    'lv',
  ],
  ...['et', 'is', 'af'],
]

test.each(LANGUAGES)('dates written in the language %s are read', (language) => {
  const locale = `${language}-u-ca-gregory`
  const styles: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    // Telugu joins a case ending to AM and PM.
    ...(language === 'te' ? [] : [{ dateStyle: 'full', timeStyle: 'short' } as const]),
  ]
  const formats = styles.map((style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }))
  fc.assert(
    fc.property(days, fc.nat(1439), ({ year, month, day }, minute) => {
      const date = new Date(Date.UTC(year, month - 1, day, 0, minute))
      formats.forEach((format, i) => {
        const text = format.format(date)
        const found = findDate(`Abc: ${text} / abc`)
        const published = date.toISOString().slice(0, styles[i]?.timeStyle ? 16 : 10)
        expect({ text, ...readDate(found?.text ?? '') }).toEqual({ text, published })
      })
    }),
    { numRuns: 50 },
  )
})

test('any text is read without failing', () => {
  const words = fc.constantFrom(
    ...dateWords.months.flat(),
    '11',
    '2020',
    '12:30',
    'am',
    ' ',
    ',',
    '.',
    '/',
    '-',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[0-9/.\-:T +Z年月日]{0,30}$/),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (text) => {
      const reading = readDate(text)
      if ('published' in reading) {
        const form = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/
        expect(reading.published).toMatch(form)
      }
      const found = findDate(text)
      if (found) {
        expect(text.slice(found.start, found.start + found.text.length)).toBe(found.text)
        expect(readDate(found.text)).not.toHaveProperty('fault')
      }
    }),
  )
})

test.each([
  '1',
  '1 ',
  '1.',
  '1-',
  'a ',
  'may ',
  'may 1 ',
  '11 may ',
  '2020-04-',
  '年',
  '2020年',
  'monday, ',
  '12:30 ',
])('long lines of “%s” are read in linear time', (part) => {
  const timeOf = (length: number) => {
    const text = part.repeat(length / part.length)
    const began = performance.now()
    findDate(text)
    return performance.now() - began
  }
  timeOf(200_000)
  expect(timeOf(200_000)).toBeLessThan(3000)
})
