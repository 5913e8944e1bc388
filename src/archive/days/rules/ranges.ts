import { type CalendarDate, civilDate, dayNumber, isDay, nextWeekday, weekdayOf } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import { RESCHEDULED } from '../tense.ts'
import type { TimeMatch } from '../time-match.ts'

/** Words between the two ends of a span. */
const JOINTS = new Set(['to', 'through', 'until', 'till', 'thru'])

/** Words that may come before the second end of a span. */
const APPROXIMATE = new Set(['early', 'late', 'about', 'around'])

/** Returns whether two expressions follow each other in a list: `March and April 1998`. */
export const isListed = (scan: Scan, first: TimeMatch, second: TimeMatch): boolean =>
  second.from === first.to + 1 && (scan.lower(first.to) === 'and' || scan.lower(first.to) === 'or')

/** Returns the first of two dates with the year that only the second has: `from Dec. 28 to Jan. 5, 1998`. */
export function withYearOf(first: TimeMatch, second: TimeMatch): TimeMatch {
  return first.hasNoYear && !second.hasNoYear && first.when.unit === second.when.unit
    ? lastBefore(first, second)
    : first
}

/** Returns the first of two dates in the last year before the second, if it has no year. */
function lastBefore(first: TimeMatch, second: TimeMatch): TimeMatch {
  if (!first.hasNoYear) return first
  const { unit, n } = first.when
  let when: CalendarDate | undefined
  if (unit === 'month') {
    const monthsBefore = (((second.when.n - n) % 12) + 12) % 12
    when = { unit, n: second.when.n - monthsBefore }
  } else if (unit === 'day') {
    const { month, day } = civilDate(n)
    const { year } = civilDate(second.when.n)
    const y = dayNumber(year, month, day) <= second.when.n ? year : year - 1
    if (isDay(y, month, day)) when = { unit, n: dayNumber(y, month, day) }
  }
  const { hasNoYear: _hasNoYear, ...rest } = first
  return when ? { ...rest, when } : first
}

/** Joins two expressions that are the ends of a span: `from Monday to Wednesday`, `March-April`. */
export function joined(scan: Scan, first: TimeMatch | undefined, second: TimeMatch): TimeMatch | undefined {
  if (!first || first.until || second.until) return undefined
  // `from Dec. 28, 1998, to Jan. 5, 1999`, `from Friday, Oct. 26, to Sunday, Oct. 28`
  const at = first.isDayOfMonth ? scan.afterComma(first.to) : first.to
  // `from late Monday to early Tuesday`
  const step = APPROXIMATE.has(scan.lower(at + 1)) ? 2 : 1
  if (second.from !== at + step) return undefined
  // `moved from Monday to Friday`
  if (
    scan.lower(first.from - 1) === 'from' &&
    (RESCHEDULED.has(scan.lower(first.from - 2)) || RESCHEDULED.has(scan.lower(first.from - 3)))
  )
    return undefined
  const isBetweenAnd = scan.lower(at) === 'and' && scan.lower(first.from - 1) === 'between'
  const isDash = scan.isMark(at, '-–—') && scan.spaceBefore(at) === scan.spaceBefore(second.from)
  if (!isBetweenAnd && !isDash && !JOINTS.has(scan.lower(at))) return undefined
  return spanOf(first, second)
}

/** Returns the span from one expression to another, if the second can be its end. */
export function spanOf(first: TimeMatch, second: TimeMatch): TimeMatch | undefined {
  if (first.until || second.until || first.when.unit !== second.when.unit) return undefined
  // `from 1 May through 9 May`: the first end cannot be after the second.
  const isAfter = first.when.unit === 'day' && first.when.n > second.when.n
  const { when } = isAfter ? lastBefore(first, second) : withYearOf(first, second)
  let until = second.when
  // The second end depends on the first: `Friday to Monday`, `November to March`.
  if (first.isWeekday && second.isWeekday)
    until = { unit: 'day', n: nextWeekday(when.n + 1, weekdayOf(until.n)) }
  else if (until.n <= when.n) {
    if (second.isWeekday) until = { unit: 'day', n: until.n + 7 }
    else if (until.unit === 'month' && second.hasNoYear) until = { unit: 'month', n: until.n + 12 }
    if (until.n <= when.n) return undefined
  }
  const damaged = first.damaged || second.damaged
  return { from: first.from, to: second.to, when, until, ...(damaged && { damaged }) }
}
