import { expect, test } from 'vitest'
import { addDays, countBy, keyOf, keysBetween, periodOf, unitFor } from '../../src/format/calendar.ts'
import fc from '../fast-check.ts'

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test.each([
  ['2020-03-25', '2020-04-11', 'day'],
  ['2020-01-01', '2020-07-02', 'day'],
  ['2020-01-01', '2020-07-03', 'week'],
  ['1987-02-01', '1987-10-28', 'week'],
  ['2018-01-01', '2020-01-01', 'week'],
  ['2018-01-01', '2020-01-02', 'month'],
  ['2000-01-01', '2019-12-31', 'month'],
  ['2000-01-01', '2020-01-01', 'year'],
  ['1850-06-01', '2020-01-01', 'year'],
  ['', '', 'day'],
] as const)('from %s to %s a histogram counts by %s', (first, last, unit) => {
  expect(unitFor(first, last)).toBe(unit)
})

test('days are counted by unit, oldest first', () => {
  const days = ['2020-04-11', '2020-03-25', '2020-04-01', '2019-12-31']
  expect(countBy(days, 'month')).toEqual([
    ['2019-12', 1],
    ['2020-03', 1],
    ['2020-04', 2],
  ])
  expect(countBy(days, 'year')).toEqual([
    ['2019', 1],
    ['2020', 3],
  ])
})

test('units without days have keys too, across ends of months and leap days', () => {
  expect(keysBetween('2020-02-27', '2020-03-01', 'day')).toEqual([
    '2020-02-27',
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ])
  expect(keysBetween('2019-11-30', '2020-02-01', 'month')).toEqual([
    '2019-11',
    '2019-12',
    '2020-01',
    '2020-02',
  ])
  expect(keysBetween('1998-05-05', '2000-01-01', 'year')).toEqual(['1998', '1999', '2000'])
})

test('a week lasts from Monday to Sunday, whatever month or year it is in', () => {
  expect(keyOf('2020-01-05', 'week')).toBe('2019-12-30')
  expect(keyOf('', 'week')).toBe('')
  expect(keysBetween('2019-12-31', '2020-01-13', 'week')).toEqual(['2019-12-30', '2020-01-06', '2020-01-13'])
  expect(periodOf('2019-12-30', 'week')).toEqual({ from: '2019-12-30', to: '2020-01-05' })
  expect(periodOf('2019-12', 'month')).toEqual({ from: '2019-12', to: '2019-12' })
})

test('every unit between two days is two pixels wide or more on a phone, up to seventy years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 25_000 }), (first, days) => {
      const last = addDays(first, days)
      const bars = keysBetween(first, last, unitFor(first, last)).length
      expect(bars).toBeLessThanOrEqual(241)
      if (days >= 184) expect(bars).toBeGreaterThan(20)
    }),
  )
})

test('every day that is counted has a key in the histogram', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
      const sorted = [...days].sort()
      const first = sorted[0] as string
      const last = sorted.at(-1) as string
      const unit = unitFor(first, last)
      const keys = keysBetween(first, last, unit)
      const counts = countBy(days, unit)
      expect(counts.every(([key]) => keys.includes(key))).toBe(true)
      expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(days.length)
      expect(keys).toEqual([...new Set(keys)].sort())
    }),
  )
})
