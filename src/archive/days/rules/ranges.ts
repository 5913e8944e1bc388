import { isDay } from '../../published.ts'
import { civil, dayNumber, type When, weekdayOf } from '../calendar.ts'
import type { Found, Scan } from '../scan.ts'
import { MOVED } from '../tense.ts'
import { nextWeekday } from './weekdays.ts'

const JOINTS = new Set(['to', 'through', 'until', 'till', 'thru'])

/** What may stand before the second end of a span. */
const EARLY = new Set(['early', 'late', 'about', 'around'])

/** Whether two expressions are one beside the other in a list: `March and April 1998`. */
export const listed = (scan: Scan, first: Found, second: Found): boolean =>
  second.from === first.to + 1 && (scan.low(first.to) === 'and' || scan.low(first.to) === 'or')

/** The first of two with the year that only the second has: `from Dec. 28 to Jan. 5, 1998`. */
export function closed(first: Found, second: Found): Found {
  return first.open && !second.open && first.when.unit === second.when.unit ? yearFrom(first, second) : first
}

/** The first of two dates, if it has no year, in the last year before the second. */
function yearFrom(first: Found, second: Found): Found {
  if (!first.open) return first
  const { unit, n } = first.when
  let when: When | undefined
  if (unit === 'month') {
    const back = (((second.when.n - n) % 12) + 12) % 12
    when = { unit, n: second.when.n - back }
  } else if (unit === 'day') {
    const { month, day } = civil(n)
    const { year } = civil(second.when.n)
    const y = dayNumber(year, month, day) <= second.when.n ? year : year - 1
    if (isDay(y, month, day)) when = { unit, n: dayNumber(y, month, day) }
  }
  const { open: _open, ...rest } = first
  return when ? { ...rest, when } : first
}

/** A span of time, where two expressions are its ends: `from Monday to Wednesday`, `March-April`. */
export function joined(scan: Scan, first: Found | undefined, second: Found): Found | undefined {
  if (!first || first.until || second.until) return undefined
  // `from Dec. 28, 1998, to Jan. 5, 1999`, `from Friday, Oct. 26, to Sunday, Oct. 28`
  const at = first.dayOfMonth ? scan.pastComma(first.to) : first.to
  // `from late Monday to early Tuesday`
  const step = EARLY.has(scan.low(at + 1)) ? 2 : 1
  if (second.from !== at + step) return undefined
  // `moved from Monday to Friday`
  if (
    scan.low(first.from - 1) === 'from' &&
    (MOVED.has(scan.low(first.from - 2)) || MOVED.has(scan.low(first.from - 3)))
  )
    return undefined
  const and = scan.low(at) === 'and' && scan.low(first.from - 1) === 'between'
  const dash = scan.isMark(at, '-–—') && scan.space(at) === scan.space(second.from)
  if (!and && !dash && !JOINTS.has(scan.low(at))) return undefined
  if (first.when.unit !== second.when.unit) return undefined
  // `from 1 May through 9 May`: the first end is not behind the second.
  const isAfter = first.when.unit === 'day' && first.when.n > second.when.n
  const { when } = isAfter ? yearFrom(first, second) : closed(first, second)
  let until = second.when
  // The second end is read from the first: `Friday to Monday`, `November to March`.
  if (first.weekday && second.weekday) until = { unit: 'day', n: nextWeekday(when.n + 1, weekdayOf(until.n)) }
  else if (until.n <= when.n) {
    if (second.weekday) until = { unit: 'day', n: until.n + 7 }
    else if (until.unit === 'month' && second.open) until = { unit: 'month', n: until.n + 12 }
    if (until.n <= when.n) return undefined
  }
  const damaged = first.damaged || second.damaged
  return { from: first.from, to: second.to, when, until, ...(damaged && { damaged }) }
}
