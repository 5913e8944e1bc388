import { day, dayNumber, lastWeekday, nextWeekday } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { month } from './months.ts'

/** Returns the number of the first day of a month. */
const firstDayOf = (month: number) => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)

/** Finds a weekday counted within its month: `the first Monday in May`, `the last Sunday of September 1998`. */
export function nthWeekday(scan: Scan, i: number): TimeMatch | undefined {
  const word = scan.timeWord(i)
  const isLast = scan.lower(i) === 'last'
  if (!isLast && !(word?.role === 'ordinal' && word.value <= 5)) return undefined
  const weekday = scan.timeWord(i + 1)
  if (weekday?.role !== 'weekday' || weekday.isPlural) return undefined
  if (scan.lower(i + 2) !== 'in' && scan.lower(i + 2) !== 'of') return undefined
  const inMonth = month(scan, i + 3)
  if (inMonth?.when.unit !== 'month' || inMonth.damaged) return undefined
  const { n: m } = inMonth.when
  const first = nextWeekday(firstDayOf(m), weekday.value)
  const end = firstDayOf(m + 1) - 1
  const n = isLast ? lastWeekday(end, weekday.value) : first + 7 * ((word?.value ?? 1) - 1)
  return n > end ? undefined : { from: i, to: inMonth.to, when: day(n) }
}
