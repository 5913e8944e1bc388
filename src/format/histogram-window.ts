import { keyOf, unitFor } from './calendar.ts'
import type { HistogramWindow, Unit } from './manifest.ts'
import type { Times } from './periods.ts'

/** The share of times at either end that may lie outside of a window. */
const OUTSIDE = 0.05
/** How far before and after the archive's own days a window goes, in years. */
const NEAR = 1

/** The same day of another year; 28 February for 29. */
const years = (date: string, by: number) =>
  `${String(Number(date.slice(0, 4)) + by).padStart(4, '0')}${date.slice(4).replace('-02-29', '-02-28')}`

/** The unit before or after one. */
export function beside(key: string, unit: Unit, by: 1 | -1): string {
  if (unit === 'year') return years(key, by)
  const time = new Date(`${key.padEnd(10, '-01')}T00:00:00Z`)
  if (unit === 'day') time.setUTCDate(time.getUTCDate() + by)
  else time.setUTCMonth(time.getUTCMonth() + by)
  return keyOf(time.toISOString(), unit)
}

/**
 * The window of a strip of what happened: the time round the archive's own days, and as far beyond as nearly all
 * of it lies. One that spoke of 1776 too would have no bar left to read.
 * @param times in order of their first days
 * @param days of the articles, in order
 */
export function windowOf(times: readonly Times[], days: readonly string[]): HistogramWindow {
  const full = (date: string) => date.padEnd(10, '-01')
  const firsts = times.map(([first]) => full(first))
  const lasts = times.map(([, last]) => full(last)).sort()
  const least = firsts[0] ?? ''
  const most = lasts.at(-1) ?? ''
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const trim = Math.ceil(times.length * OUTSIDE)
  const smaller = (a: string, b: string) => (a < b ? a : b)
  const larger = (a: string, b: string) => (a > b ? a : b)
  const low = larger(least, smaller(years(first, -NEAR), firsts[trim] ?? least))
  const high = larger(low, smaller(most, larger(years(last, NEAR), lasts.at(-1 - trim) ?? most)))
  const unit = unitFor(low, high)
  return {
    unit,
    first: low,
    last: high,
    earlier: keyOf(least, unit) < keyOf(low, unit) ? beside(keyOf(low, unit), unit, -1) : '',
    later: keyOf(most, unit) > keyOf(high, unit) ? beside(keyOf(high, unit), unit, 1) : '',
  }
}
