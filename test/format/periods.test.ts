import { describe, expect, test } from 'vitest'
import { keysBetween, periodOf } from '../../src/format/calendar.ts'
import { histogramWindow } from '../../src/format/histogram-window.ts'
import {
  countOverlapping,
  overlappedPeriods,
  overlaps,
  type Period,
  type TimeSpan,
} from '../../src/format/periods.ts'
import fc from '../fast-check.ts'

const day = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A day, a month, or a range of either. */
const times: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.constantFrom(7, 10), day, fc.option(day))
  .map(([length, one, other]) => {
    const ends = [one, other ?? one].map((date) => date.slice(0, length)).sort()
    return [ends[0] as string, ends[1] as string]
  })

const bar = (key: string): Period => ({ from: key, to: key })

describe('a time and a period share a day', () => {
  test.each<[string, TimeSpan, Period, boolean]>([
    ['a day in its month', ['2020-04-11', '2020-04-11'], bar('2020-04'), true],
    ['a month that the day lies in', ['2020-04', '2020-04'], bar('2020-04-11'), true],
    ['a day in another year', ['2020-04-11', '2020-04-11'], bar('2019'), false],
    ['a span that begins before', ['2019-12', '2020-02'], bar('2020-01-15'), true],
    ['a span that is over', ['2019-12-01', '2019-12-30'], { from: '2019-12-31', to: '' }, false],
    ['what lies before, where there is no beginning', ['1776-07', '1776-07'], { from: '', to: '2019' }, true],
    ['nothing without a date', ['', ''], { from: '', to: '' }, false],
    ['what is not over, where there is no end', ['2030-07', '2030-07'], { from: '2020', to: '' }, true],
  ])('%s', (_, time, period, expected) => expect(overlaps(time, period)).toBe(expected))
})

test('the count of a bar is the number of results of choosing it, and every event is in a bar', () => {
  const published = fc.array(day, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(times, { minLength: 1, maxLength: 40 }), published, (given, days) => {
      const sorted = given.toSorted(([a], [b]) => (a < b ? -1 : 1))
      const { unit, first, last, earlier, later } = histogramWindow(sorted, days.toSorted())
      const bars: Period[] = [
        ...(earlier ? [{ from: '', to: periodOf(earlier, unit).to }] : []),
        ...keysBetween(first, last, unit).map((key) => periodOf(key, unit)),
        ...(later ? [{ from: later, to: '' }] : []),
      ]
      const counts = countOverlapping(bars, sorted)
      bars.forEach((period, index) => {
        const left = sorted.filter((time) => overlaps(time, period))
        expect(counts[index], JSON.stringify(period)).toBe(left.length)
      })
      for (const time of sorted) {
        const [start, stop] = overlappedPeriods(bars, time)
        expect(start).toBeLessThanOrEqual(stop)
      }
    }),
  )
})

describe('the window of the histogram of events', () => {
  const near = Array.from({ length: 30 }, (_, index): TimeSpan => {
    const date = `2020-04-${String(index + 1).padStart(2, '0')}`
    return [date, date]
  })

  test('is the whole time if all events are close', () => {
    expect(histogramWindow(near, ['2020-04-10', '2020-04-20'])).toEqual({
      unit: 'day',
      first: '2020-04-01',
      last: '2020-04-30',
      earlier: '',
      later: '',
    })
  })

  test('leaves out distant events, and says on which side they are', () => {
    const times: TimeSpan[] = [['1776-07-04', '1776-07-04'], ...near, ['2050-01', '2060-01']]
    expect(histogramWindow(times, ['2020-04-10', '2020-04-20'])).toEqual({
      unit: 'month',
      first: '2019-04-10',
      last: '2021-04-20',
      earlier: '2019-03',
      later: '2021-05',
    })
  })

  test('still separates five events if a sixth is of 1776', () => {
    const { earlier, unit } = histogramWindow(
      [['1776-07-04', '1776-07-04'], ...near.slice(0, 5)],
      ['2020-04-11'],
    )
    expect([earlier, unit]).not.toEqual(['', 'year'])
  })

  test('follows an archive that is about earlier times', () => {
    const old: TimeSpan[] = Array.from({ length: 40 }, (_, index) => [
      `${1914 + (index >> 3)}-08`,
      `${1914 + (index >> 3)}-08`,
    ])
    expect(histogramWindow(old, ['2020-01-01']).first).toBe('1914-08-01')
  })

  test('a year before a leap day is an existing day', () => {
    const times: TimeSpan[] = [['1776-07-04', '1776-07-04'], ...near]
    expect(histogramWindow(times, ['2020-02-29']).first).toBe('2019-02-28')
  })

  test('holds the events of an archive without dates', () => {
    const times: TimeSpan[] = [['1776-07-04', '1776-07-04'], ...near, ...near]
    expect(histogramWindow(times.sort(), [])).toMatchObject({ first: '2020-04-02', last: '2020-04-28' })
    expect(histogramWindow([['2020-04', '2020-04']], [])).toMatchObject({ unit: 'day', first: '2020-04-01' })
  })

  test('is empty without events', () => {
    expect(histogramWindow([], [])).toMatchObject({ first: '', last: '', earlier: '', later: '' })
  })
})
