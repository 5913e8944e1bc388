import { keysBetween, type TimeUnit, unitFor } from '../../format/calendar.ts'
import { adjacentUnit } from '../../format/histogram-window.ts'
import type { BarSet, ZoomRange } from './bar-set.ts'

const UNITS: Record<number, TimeUnit> = { 4: 'year', 7: 'month', 10: 'day' }

/** Returns the bars of a range in the unit that suits its length, and one each for everything earlier and later. */
export function barsOfRange({ from, to, earlier, later }: ZoomRange): BarSet {
  const first = from.padEnd(10, '-01')
  const last = adjacentUnit(adjacentUnit(to, UNITS[to.length] ?? 'day', 1).padEnd(10, '-01'), 'day', -1)
  const unit = unitFor(first, last)
  const keys = keysBetween(first, last, unit)
  return {
    unit,
    periods: [
      ...(earlier ? [{ from: '', to: adjacentUnit(keys[0] as string, unit, -1) }] : []),
      ...keys.map((key) => ({ from: key, to: key })),
      ...(later ? [{ from: adjacentUnit(keys.at(-1) as string, unit, 1), to: '' }] : []),
    ],
  }
}
