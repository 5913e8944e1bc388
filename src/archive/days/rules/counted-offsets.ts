import { civilDate, day, dayNumber, isDay, lastWeekday, monthOf, nextWeekday } from '../calendar.ts'
import type { Rule, Scan } from '../scan.ts'
import { type TimeMatch, timeMatch } from '../time-match.ts'
import { monthsOf } from './relative.ts'
import { spelledNumber } from './years.ts'

/** The maximum distance from `a day after` to the day that it counts from, in tokens. */
const LOOK_AHEAD = 8

/** Reads a count: `two`, `10`, `a`. `a couple of` and `several` are not exact, so they do not count. */
function readCount(scan: Scan, i: number): { value: number; to: number } | undefined {
  if (scan.role(i) === 'a' || scan.lower(i) === 'the') return { value: 1, to: i + 1 }
  const value = scan.number(i, 3)
  if (value > 0 && !(scan.isGlued(i) && scan.isMark(i - 1, '$.,-/'))) return { value, to: i + 1 }
  return spelledNumber(scan, i)
}

/**
 * Finds a number of days, weeks, months or years from now or from another day: `two days ago`, `a week from Friday`,
 * `a day after …`, `three days later`. Weeks and longer units are read only as precisely as the unit.
 * @param read finds the day that an expression after this one names; it must not count itself
 */
export function countedOffset(scan: Scan, i: number, read: Rule): TimeMatch | undefined {
  const count = readCount(scan, i)
  if (!count) return undefined
  const unit = scan.timeWord(count.to)
  // `in the days after` has no count.
  if (unit?.role !== 'unit' || (unit.isPlural && scan.lower(i) === 'the')) return undefined
  const directionAt = count.to + 1
  const direction = scan.timeWord(directionAt)
  if (direction?.role !== 'direction') return undefined
  const low = scan.lower(directionAt)
  const { published } = scan
  const n = count.value
  if (low === 'ago') {
    if (unit.value === 7) {
      // `a week ago Friday`, `a week ago today`
      const weekday = scan.timeWord(directionAt + 1)
      if (weekday?.role === 'weekday' && !weekday.isPlural)
        return timeMatch(i, directionAt + 2, day(lastWeekday(published, weekday.value) - 7 * n))
      if (scan.lower(directionAt + 1) === 'today')
        return timeMatch(i, directionAt + 2, day(published - 7 * n))
    }
    // `a year ago today`, `a year ago Friday`
    const named = scan.timeWord(directionAt + 1)
    const isWeekday = named?.role === 'weekday' && !named.isPlural
    if (unit.value > 7 && (scan.lower(directionAt + 1) === 'today' || isWeekday)) {
      const from = isWeekday ? lastWeekday(published + 3, named.value) : published
      const same = monthsEarlier(from, unit.value === 365 ? 12 * n : n)
      if (same !== undefined) return timeMatch(i, directionAt + 2, day(same))
    }
    return unitsAgo(scan, i, directionAt + 1, unit.value, n, APPROXIMATE.has(scan.lower(i - 1)))
  }
  if (unit.value !== 1 && unit.value !== 7) return undefined
  const days = n * unit.value
  if (low === 'from') {
    const next = scan.timeWord(directionAt + 1)
    if (next?.role === 'relative day')
      return timeMatch(i, directionAt + 2, day(published + next.value + days))
    if (scan.lower(directionAt + 1) === 'now' && unit.value === 1)
      return timeMatch(i, directionAt + 2, day(published + days))
    if (next?.role === 'weekday' && !next.isPlural)
      return timeMatch(i, directionAt + 2, day(nextWeekday(published + 1, next.value) + days))
    return undefined
  }
  // Counts of weeks are approximate.
  if (unit.value !== 1) return undefined
  if (low === 'after' || low === 'before') {
    for (let k = directionAt + 1; k <= directionAt + LOOK_AHEAD && k < scan.tokens.length; k++) {
      if (scan.endsSentence(k) || scan.isMark(k, ',')) break
      const anchor = read(scan, k)
      if (anchor?.when.unit === 'day')
        return timeMatch(i, directionAt + 1, day(anchor.when.n + direction.value * days))
    }
    return undefined
  }
  if (scan.role(i) === 'the' || isNamedAfter(scan, directionAt + 1)) return undefined
  const anchor = scan.anchorBefore(i)
  return anchor === undefined
    ? undefined
    : timeMatch(i, directionAt + 1, day(anchor + direction.value * days))
}

/** Returns whether the day that a count leads to is also named: `three days later, on Friday`. */
function isNamedAfter(scan: Scan, i: number): boolean {
  for (let k = scan.afterComma(i); k < i + 4; k++) {
    const role = scan.role(k)
    if (role === 'weekday' || role === 'month') return true
    if (!/^(?:as|of|on|by)$/.test(scan.lower(k))) return false
  }
  return false
}

/** Words that make a count approximate: `some 20 days ago`, `more than ten days ago`. */
const APPROXIMATE = new Set(
  'about some nearly almost roughly around over than least approximately maybe perhaps under'.split(' '),
)

/** Returns the same day of the month, a number of months earlier, if it exists. */
function monthsEarlier(published: number, months: number): number | undefined {
  const then = monthOf(published) - months
  const [year, month, day] = [Math.floor(then / 12), (((then % 12) + 12) % 12) + 1, civilDate(published).day]
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** Returns the time that is `n` units of a number of days before the day of publication. */
function unitsAgo(
  scan: Scan,
  from: number,
  to: number,
  unit: number,
  n: number,
  isApproximate: boolean,
): TimeMatch | undefined {
  const { published } = scan
  if (unit === 1 && !isApproximate) return timeMatch(from, to, day(published - n))
  if (unit <= 7) return monthsOf(from, to, published - unit * n, published - unit * n)
  if (unit === 30) return timeMatch(from, to, { unit: 'month', n: monthOf(published) - n })
  return timeMatch(from, to, { unit: 'year', n: civilDate(published).year - n })
}
