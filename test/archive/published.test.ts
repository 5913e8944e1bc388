import { expect, test } from 'vitest'
import { isDay, parsePublished } from '../../src/archive/published.ts'
import fc from '../fast-check.ts'

test.each([
  ['2020/4/11 7:28', '2020-04-11T07:28'],
  ['2020-03-25 07:36', '2020-03-25T07:36'],
  ['2020-03-25', '2020-03-25'],
  ['2020/3/5', '2020-03-05'],
  ['2020.03.05', '2020-03-05'],
  ['2020-03-25 07:36:09', '2020-03-25T07:36:09'],
  ['2020-03-25T07:36:09.123', '2020-03-25T07:36:09'],
  ['2020-03-25T23:36:00+08:00', '2020-03-25T23:36:00+08:00'],
  ['2020-03-25T23:36-07', '2020-03-25T23:36-07'],
  ['2020-03-25T00:01:00-11:00', '2020-03-25T00:01:00-11:00'],
  ['2020-03-25T07:36Z', '2020-03-25T07:36Z'],
  ['11 April 2020', '2020-04-11'],
  ['1 Sept. 2020', '2020-09-01'],
  ['April 11, 2020', '2020-04-11'],
  ['APRIL 11 2020', '2020-04-11'],
  ['April 11, 2020, 7:28', '2020-04-11T07:28'],
  ['11 April 2020 at 07:28', '2020-04-11T07:28'],
  ['  2020-03-25 \t 07:36  ', '2020-03-25T07:36'],
  ['2020-02-29', '2020-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['0099-12-31', '0099-12-31'],
])('%s is read as %s', (line, published) => expect(parsePublished(line)).toEqual({ published }))

test.each([
  ['2019-02-29', 'no such day'],
  ['1900-02-29', 'no such day'],
  ['2020-04-31', 'no such day'],
  ['2020-13-01', 'no such day'],
  ['2020-00-10', 'no such day'],
  ['0000-01-01', 'no such day'],
  ['31 June 2020', 'no such day'],
  ['32/32/2020', 'no such day in either order'],
  ['2020-04-11 24:00', 'no such time'],
  ['2020-04-11 12:60', 'no such time'],
  ['20-04-11', 'not a date'],
  ['11 Avril 2020', 'not a date'],
  ['2020-04/11', 'not a date'],
  ['2020-04-11 07:28 and more', 'not a date'],
  ['Talks go on in Lima', 'not a date'],
])('%s is refused: %s', (line, fault) => expect(parsePublished(line)).toEqual({ fault }))

test.each(['04/11/2020', '4-11-2020', '04.11.2020', '04/11/2020 7:28'])(
  '%s is ambiguous, and both readings are given',
  (line) => {
    expect(parsePublished(line)).toEqual({
      fault: 'ambiguous',
      dayFirst: '2020-11-04',
      monthFirst: '2020-04-11',
    })
  },
)

test('a date with only one possible reading is refused, with that reading', () => {
  expect(parsePublished('13/04/2020')).toEqual({ fault: 'ambiguous format', date: '2020-04-13' })
  expect(parsePublished('04/13/2020')).toEqual({ fault: 'ambiguous format', date: '2020-04-13' })
  expect(parsePublished('04/04/2020')).toEqual({ fault: 'ambiguous format', date: '2020-04-04' })
})

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const two = (n: number) => String(n).padStart(2, '0')
const days = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.nat(13), day: fc.nat(32) })
  .filter(({ year, month, day }) => isDay(year, month, day))
const times = fc.constantFrom(
  '',
  ' 0:00',
  ' 00:00:01',
  'T23:59',
  'T23:59:59-12:00',
  'T00:00Z',
  ' 00:30 +14:00',
)

test('the day printed is the day read, whatever the form, the time and the offset', () => {
  fc.assert(
    fc.property(days, times, ({ year, month, day }, time) => {
      const padded = String(year).padStart(4, '0')
      const name = MONTHS[month - 1]
      for (const date of [
        `${padded}-${two(month)}-${two(day)}`,
        `${padded}/${month}/${day}`,
        `${day} ${name} ${padded}`,
        `${name} ${day}, ${padded}`,
      ]) {
        const answer = parsePublished(date + time)
        expect('published' in answer && answer.published.slice(0, 10)).toBe(
          `${padded}-${two(month)}-${two(day)}`,
        )
      }
    }),
  )
})

test('any line is a published time or has a fault', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/.\-:T +Z]{0,30}$/))
  fc.assert(
    fc.property(line, (text) => {
      const answer = parsePublished(text)
      if ('published' in answer)
        expect(answer.published).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/)
      else expect(answer.fault).not.toBe('')
    }),
  )
})
