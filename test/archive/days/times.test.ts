import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseRecord, loadLanguageOf } from '../../../src/archive/archive.ts'
import { holidayNamed } from '../../../src/archive/days/holidays.ts'
import { LANGUAGES } from '../../../src/archive/days/languages/languages.ts'
import { findTimes } from '../../../src/archive/days/times.ts'
import { recordOf } from '../source-file.ts'

/** A text with its day of publication and its time expressions. There is a file of cases for each rule. */
interface Case {
  published: string
  text: string
  /** The country that the text is mostly about. */
  country?: string
  /** `date` or `date/until`, with ` damaged` if it is; and the words. */
  times: [time: string, words: string][]
}
const CASES = new URL('../../fixtures/days/', import.meta.url)
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as Case[]).map((each) => ({ file, ...each })),
  )

/** Returns time expressions as they are in cases. */
const timesIn = (text: string, ...rest: [published: string, country?: string, language?: string]) =>
  findTimes(text, ...rest).map(({ start, end, date, until, damaged }) => [
    `${date}${until ? `/${until}` : ''}${damaged ? ' damaged' : ''}`,
    text.slice(start, end),
  ])

test.each(cases)('$file: $published: $text', ({ published, text, country, times }) => {
  expect(timesIn(text, published, country)).toEqual(times)
})

/** Cases in other languages: a file for each, named by its code. */
const languages = readdirSync(new URL('languages/', CASES)).map((file) => file.replace('.json', ''))
const inLanguages = languages.flatMap((language) =>
  (JSON.parse(readFileSync(new URL(`languages/${language}.json`, CASES), 'utf8')) as Case[]).map((each) => ({
    language,
    ...each,
  })),
)

test.each(inLanguages)('$language: $published: $text', ({ language, published, text, times }) => {
  expect(timesIn(text, published, undefined, language)).toEqual(times)
})

test.each(languages)('in %s, every day of a leap year is found as Intl prints it', (language) => {
  const styles = (['full', 'long'] as const).map((dateStyle) => ({
    dateStyle,
    format: new Intl.DateTimeFormat(language, { dateStyle, calendar: 'gregory', timeZone: 'UTC' }),
  }))
  const wrong: string[] = []
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2020, 0, 1 + day))
    for (const { format } of styles) {
      const text = format.format(date)
      const found = findTimes(text, '2020-06-15', undefined, language).map((time) => time.date)
      if (found.join() !== date.toISOString().slice(0, 10)) wrong.push(`${text}: ${found.join()}`)
    }
  }
  expect(wrong).toEqual([])
})

test('in a language without words, only dates that start with the year are found', () => {
  const text = '2018-10-07, 07.10.2018, 7 Oct 2018, maanantaina 11. maaliskuuta'
  expect(timesIn(text, '2018-10-08', undefined, 'fi')).toEqual([['2018-10-07', '2018-10-07']])
})

test('every feast of a language is a known one', () => {
  const names = Object.values(LANGUAGES).flatMap(({ feasts = {} }) => Object.values(feasts))
  expect(names.filter((name) => !holidayNamed(name))).toEqual([])
})

test('a feast in another language falls on the day that the country of the story keeps', () => {
  const daysOf = (country: string) => timesIn('Am Karfreitag regnete es.', '2021-05-20', country, 'de')
  expect(daysOf('AT')).toEqual([['2021-04-02', 'Karfreitag']])
  expect(daysOf('GR')).toEqual([['2021-04-30', 'Karfreitag']])
})

test('the first subtag decides the language', () => {
  expect(timesIn('Ontem choveu.', '2020-03-11', undefined, 'pt-BR')).toEqual([['2020-03-10', 'Ontem']])
  expect(timesIn('昨天下雨。', '2020-03-11', undefined, 'zh-Hant-TW')).toEqual([['2020-03-10', '昨天']])
})

test('events are found in the language of the article', async () => {
  const text = 'Sturm in Kiel\n2020-03-11 12:00\nAm Dienstag traf der Minister in Kiel ein.\n'
  const record = { ...recordOf('a.txt', new TextEncoder().encode(text)), language: 'de' }
  await loadLanguageOf(record)
  expect(analyseRecord(record).events.map(({ date }) => date)).toEqual(['2020-03-10'])
})

test('a feast falls on the day that the country of the story keeps', () => {
  const daysOf = (text: string) =>
    analyseRecord(recordOf('a.txt', new TextEncoder().encode(text))).times.map(({ date }) => date)
  expect(daysOf('Toronto is quiet\n2019-10-16 12:00\nFamilies in Canada met on Thanksgiving.\n')).toEqual([
    '2019-10-14',
  ])
})
