import { addDays, keysBetween, type TimeUnit, unitFor } from '../../format/calendar.ts'
import { adjacentUnit } from '../../format/histogram-window.ts'
import type { Period } from '../../format/periods.ts'
import { type BarSet, barsOfWindow, type ZoomRange } from './bar-set.ts'

const UNITS: Record<number, TimeUnit> = { 4: 'year', 7: 'month', 10: 'day' }

/** Returns the first and the last day of a range of years, months or days. */
const daysOf = ({ from, to }: Period): [first: string, last: string] => [
  from.padEnd(10, '-01'),
  addDays(adjacentUnit(to, UNITS[to.length] ?? 'day', 1).padEnd(10, '-01'), -1),
]

/** Returns the unit that suits the length of a range. */
export const unitOfRange = (range: Period): TimeUnit => unitFor(...daysOf(range))

/** Returns the bars of a range in the unit that suits its length, and one each for everything earlier and later. */
export function barsOfRange(range: ZoomRange): BarSet {
  const [first, last] = daysOf(range)
  const unit = unitFor(first, last)
  const keys = keysBetween(first, last, unit)
  return barsOfWindow({
    unit,
    first,
    last,
    earlier: range.earlier ? adjacentUnit(keys[0] as string, unit, -1) : '',
    later: range.later ? adjacentUnit(keys.at(-1) as string, unit, 1) : '',
  })
}
