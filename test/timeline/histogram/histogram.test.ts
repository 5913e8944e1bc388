import { describe, expect, test } from 'vitest'
import { addDays, unitFor } from '../../../src/format/calendar.ts'
import { barPath } from '../../../src/timeline/histogram/bar-path.ts'
import { type BarSet, barsOfWindow } from '../../../src/timeline/histogram/bar-set.ts'
import { barsOfRange } from '../../../src/timeline/histogram/bars-of-range.ts'
import { enlargement } from '../../../src/timeline/histogram/count-bars.ts'
import { ticksOf } from '../../../src/timeline/histogram/ticks.ts'
import fc from '../../fast-check.ts'

const barsFrom = (first: string, last: string): BarSet =>
  barsOfWindow({ unit: unitFor(first, last), first, last, earlier: '', later: '' })

/** Returns the height of each bar of a path, by its number, in percent. */
const heightsOf = (path: string) =>
  Object.fromEntries(
    [...path.matchAll(/M(\d+)\.06 100V([\d.]+)h/g)].map(([, bar, top]) => [bar, 100 - Number(top)]),
  )

describe('bars', () => {
  test('are as high as their counts demand, and there is none where nothing is', () => {
    expect(heightsOf(barPath([100, 2, 0, 1, 50], 100))).toEqual({ 0: 100, 1: 2, 3: 1, 4: 50 })
    expect(barPath([0, 0], 1)).toBe('')
    expect(heightsOf(barPath([1, 1, 1], 1, 1, 5))).toEqual({ 1: 100, 2: 100 })
  })

  test.each([
    ['2020-04-11', '2020-04-11', 'day', 1],
    ['2020-03-25', '2020-04-11', 'day', 18],
    ['1987-02-01', '1987-10-28', 'week', 40],
    ['2016-01-01', '2020-12-31', 'month', 60],
    ['1702-03-11', '2002-03-10', 'year', 301],
  ])('from %s to %s count by %3$s', (first, last, unit, bars) => {
    const set = barsFrom(first, last)
    expect([set.unit, set.periods.length]).toEqual([unit, bars])
  })

  test('of the first and the last week begin and end with the archive', () => {
    const { periods } = barsFrom('1987-02-01', '1987-10-28')
    expect([periods[0], periods[1], periods.at(-1)]).toEqual([
      { from: '1987-02-01', to: '1987-02-01' },
      { from: '1987-02-02', to: '1987-02-08' },
      { from: '1987-10-26', to: '1987-10-28' },
    ])
  })

  test('of a part of a histogram are of the unit that suits it, with one bar each for the rest', () => {
    const { unit, periods } = barsOfRange({ from: '2018-03', to: '2018-04', earlier: true, later: true })
    expect(unit).toBe('day')
    expect([periods.at(0), periods.at(1), periods.at(-1)]).toEqual([
      { from: '', to: '2018-02-28' },
      { from: '2018-03-01', to: '2018-03-01' },
      { from: '2018-05-01', to: '' },
    ])
    const weeks = barsOfRange({ from: '2017', to: '2018', earlier: true, later: true })
    expect([weeks.periods[0], weeks.periods[1], weeks.periods.at(-1)]).toEqual([
      { from: '', to: '2016-12-25' },
      { from: '2016-12-26', to: '2017-01-01' },
      { from: '2019-01-07', to: '' },
    ])
  })
})

describe('the time axis', () => {
  test.each([
    ['2020-04-11', '2020-04-11', 10, '11 Apr 2020'],
    ['2020-03-25', '2020-04-11', 10, '25 Mar 2020, 1 Apr, 5 Apr, 10 Apr'],
    ['1987-02-01', '1987-10-28', 10, 'Feb 1987, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct'],
    ['1987-02-01', '1987-10-28', 4, 'Apr 1987, Jul, Oct'],
    ['1986-11-20', '1987-03-10', 10, '1 Dec 1986, 15 Dec, 1 Jan 1987, 15 Jan, 1 Feb, 15 Feb, 1 Mar'],
    [
      '2016-01-01',
      '2020-12-31',
      10,
      'Jan 2016, Jul, Jan 2017, Jul, Jan 2018, Jul, Jan 2019, Jul, Jan 2020, Jul',
    ],
    ['2016-01-01', '2020-12-31', 4, '2016, 2018, 2020'],
    ['1702-03-11', '2002-03-10', 10, '1750, 1800, 1850, 1900, 1950'],
    ['1702-03-11', '2002-03-10', 4, '1800, 1900'],
  ])('from %s to %s has at most %i round dates', (first, last, max, labels) => {
    const ticks = ticksOf(barsFrom(first, last), max)
    expect(ticks.map(({ label }) => label).join(', ')).toBe(labels)
  })

  test('never has more labels than fit, all of them between its ends', () => {
    const day = fc
      .date({ min: new Date('1600-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 150_000 }), fc.constantFrom(4, 10), (first, days, max) => {
        const ticks = ticksOf(barsFrom(first, addDays(first, days)), max)
        expect(ticks.length).toBeLessThanOrEqual(max)
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThan(1)
        }
      }),
    )
  })

  test('is empty if all bars are open', () => {
    expect(ticksOf({ unit: 'day', periods: [{ from: '', to: '' }] }, 10)).toEqual([])
  })
})

test.each([
  [[3, 0, 1], undefined, 1],
  [[3, 0, 1], [3, 5, 1], 1],
  [[3, 0, 1], [31, 8, 1], 10],
  [[7], [100_000], 10_000],
  [[2], [19], 1],
  [[0, 0], [9, 9], 1],
  [[0, 0], [0, 0], 1],
])('the bars of %j before those of %j are enlarged by %i', (counts, all, factor) => {
  expect(enlargement({ counts, ...(all && { all }), undated: 0 })).toBe(factor)
})
