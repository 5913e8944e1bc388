import { addDays, keyOf, type TimeUnit, unitFor } from './calendar.ts'
import type { TimeSpan } from './periods.ts'

/**
 * The time that the histogram of events shows. `earlier` and `later` are the units just outside it, or empty if no
 * event lies beyond. Each has a single bar, which counts all events beyond.
 */
export interface HistogramWindow {
  unit: TimeUnit
  first: string
  last: string
  earlier: string
  later: string
}

/** The share of events at either end that may lie outside the window. */
const TRIMMED_SHARE = 0.05
/** The years before and after the archive’s own days that the window may include. */
const MARGIN_YEARS = 1

/** Returns the same day of another year; 28 February for 29 February. */
const addYears = (date: string, years: number) =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4).replace('-02-29', '-02-28')}`

/** Returns the unit after or before another. */
export function adjacentUnit(key: string, unit: TimeUnit, step: 1 | -1): string {
  if (unit === 'year') return addYears(key, step)
  if (unit !== 'month') return addDays(key, unit === 'week' ? 7 * step : step)
  const time = new Date(`${key}-01T00:00:00Z`)
  time.setUTCMonth(time.getUTCMonth() + step)
  return time.toISOString().slice(0, 7)
}

/**
 * Returns the window of the histogram of events: the time around the archive's own days, extended until it holds
 * nearly all events. If it also included an event of 1776, the bars would be too narrow to read.
 * @param times of the events, in order of their first days
 * @param days of the articles, in order; undated ones have none
 */
export function histogramWindow(times: readonly TimeSpan[], days: readonly string[]): HistogramWindow {
  const full = (date: string) => date.padEnd(10, '-01')
  const firsts = times.map(([first]) => full(first))
  const lasts = times.map(([, last]) => full(last)).sort()
  const earliest = firsts[0] ?? ''
  const latest = lasts.at(-1) ?? ''
  const trimmed = Math.ceil(times.length * TRIMMED_SHARE)
  const min = (a: string, b: string) => (a < b ? a : b)
  const max = (a: string, b: string) => (a > b ? a : b)
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const fromEvents = [firsts[trimmed] ?? earliest, lasts.at(-1 - trimmed) ?? latest] as const
  const [start, end] = first
    ? [min(addYears(first, -MARGIN_YEARS), fromEvents[0]), max(addYears(last, MARGIN_YEARS), fromEvents[1])]
    : fromEvents
  const low = max(earliest, start)
  const high = max(low, min(latest, end))
  const unit = unitFor(low, high)
  return {
    unit,
    first: low,
    last: high,
    earlier: keyOf(earliest, unit) < keyOf(low, unit) ? adjacentUnit(keyOf(low, unit), unit, -1) : '',
    later: keyOf(latest, unit) > keyOf(high, unit) ? adjacentUnit(keyOf(high, unit), unit, 1) : '',
  }
}
