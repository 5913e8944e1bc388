import { describe, expect, test } from 'vitest'
import { groupsOf, weekEnd, weekOf } from '../../../src/timeline/list/grouping.ts'
import fc from '../../fast-check.ts'

const headings = (dates: readonly string[]): string[] =>
  groupsOf(dates.length, (index) => dates[index] as string).map(({ date, to }) =>
    to ? `${date}/${to}` : date,
  )

/** The first `days` days of a month, each `each` times. */
const month = (name: string, days: number, each = 1): string[] =>
  Array.from(
    { length: days * each },
    (_, row) => `${name}-${String(Math.floor(row / each) + 1).padStart(2, '0')}`,
  )

test('rows without a date are the last group, whichever way the others run', () => {
  expect(headings(['2020-04-11', '2020-03-25', '', ''])).toEqual(['2020-04', '2020-03', ''])
  expect(headings(['2020-03-25', '2020-04-11', ''])).toEqual(['2020-03', '2020-04', ''])
  expect(headings(['', ''])).toEqual([''])
})

describe('headings are', () => {
  test.each<[string, string[], string[]]>([
    ['none for no rows', [], []],
    ['months for two articles', ['2020-03-25', '2020-04-11'], ['2020-03', '2020-04']],
    [
      'years for few articles over many years, and months in a year that has more',
      ['2011-02-03', '2011-11-02', '2014-05', ...month('2018-03', 14), '2018-07-01'],
      ['2011', '2014', '2018-03', '2018-07'],
    ],
    [
      'months within a few years',
      ['2017-02-03', '2018-11-02', '2019-05-01'],
      ['2017-02', '2018-11', '2019-05'],
    ],
    ['months as a rule', [...month('2020-02', 28, 3), ...month('2020-03', 28, 4)], ['2020-02', '2020-03']],
    [
      'the weeks of a month with many rows',
      month('2020-03', 31, 5),
      [
        '2020-03-01/2020-03-01',
        '2020-03-02/2020-03-08',
        '2020-03-09/2020-03-15',
        '2020-03-16/2020-03-22',
      ].concat('2020-03-23/2020-03-29', '2020-03-30/2020-03-31'),
    ],
    [
      'the days of a month with very many rows',
      month('2020-03', 3, 150),
      ['2020-03-01', '2020-03-02', '2020-03-03'],
    ],
    [
      'the month for rows whose day is not known',
      ['2020-03', ...month('2020-03', 2, 300)],
      ['2020-03', '2020-03-01', '2020-03-02'],
    ],
  ])('%s', (_, dates, wanted) => {
    expect(headings(dates)).toEqual(wanted)
    expect(headings(dates.toReversed())).toEqual(wanted.toReversed())
  })
})

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every row is under the one heading that its date belongs to', () => {
  const dates = fc.array(fc.tuple(day, fc.constantFrom(7, 10), fc.integer({ min: 1, max: 400 })))
  fc.assert(
    fc.property(dates, fc.boolean(), (some, falling) => {
      const all = some
        .flatMap(([date, length, often]) => new Array<string>(often).fill(date.slice(0, length)))
        .sort()
      if (falling) all.reverse()
      let next = 0
      for (const { date, to = date, first, size } of groupsOf(all.length, (index) => all[index] as string)) {
        expect(first).toBe(next)
        expect(size).toBeGreaterThan(0)
        next += size
        for (const row of [all[first], all[next - 1]] as string[]) {
          expect(row.slice(0, date.length) >= date).toBe(true)
          expect(row.slice(0, to.length) <= to).toBe(true)
        }
      }
      expect(next).toBe(all.length)
    }),
  )
})

test('a week begins on Monday or with the month, and ends on Sunday or with the month', () => {
  const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay()
  fc.assert(
    fc.property(day, (date) => {
      const [first, last] = [weekOf(date), weekEnd(date)]
      expect(first <= date && date <= last).toBe(true)
      expect(first.slice(0, 7)).toBe(last.slice(0, 7))
      expect(weekday(first) === 1 || first.endsWith('-01')).toBe(true)
      const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString()
      expect(weekday(last) === 0 || next.slice(8, 10) === '01').toBe(true)
      expect([weekOf(last), weekEnd(first)]).toEqual([first, last])
    }),
  )
})
