import { day, dayNumber } from '../calendar.ts'
import type { Found, Scan } from '../scan.ts'
import { month } from './months.ts'
import { lastWeekday, nextWeekday } from './weekdays.ts'

const lowerBound = (month: number) => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)

/** A weekday counted within its month: `the first Monday in May`, `the last Sunday of September 1998`. */
export function nthWeekday(scan: Scan, i: number): Found | undefined {
  const word = scan.word(i)
  const isLast = scan.low(i) === 'last'
  if (!isLast && !(word?.role === 'ordinal' && word.value <= 5)) return undefined
  const weekday = scan.word(i + 1)
  if (weekday?.role !== 'weekday' || weekday.plural) return undefined
  if (scan.low(i + 2) !== 'in' && scan.low(i + 2) !== 'of') return undefined
  const within = month(scan, i + 3)
  if (within?.when.unit !== 'month' || within.damaged) return undefined
  const { n: m } = within.when
  const first = nextWeekday(lowerBound(m), weekday.value)
  const end = lowerBound(m + 1) - 1
  const n = isLast ? lastWeekday(end, weekday.value) : first + 7 * ((word?.value ?? 1) - 1)
  return n > end ? undefined : { from: i, to: within.to, when: day(n) }
}
