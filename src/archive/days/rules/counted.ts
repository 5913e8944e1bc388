import { isDay } from '../../published.ts'
import { civil, day, dayNumber, monthOf } from '../calendar.ts'
import { type Found, found, type Rule, type Scan } from '../scan.ts'
import { monthsOf } from './relative.ts'
import { lastWeekday, nextWeekday } from './weekdays.ts'
import { spelledNumber } from './years.ts'

/** How far ahead of `a day after` its day may stand, in tokens. */
const AHEAD = 8

/** `two`, `10`, `a`, `a couple of` is none, `several` is none. */
function count(scan: Scan, i: number): { value: number; to: number } | undefined {
  if (scan.role(i) === 'a' || scan.low(i) === 'the') return { value: 1, to: i + 1 }
  const figure = scan.figure(i, 3)
  if (figure > 0 && !(scan.glued(i) && scan.isMark(i - 1, '$.,-/'))) return { value: figure, to: i + 1 }
  return spelledNumber(scan, i)
}

/**
 * Days, weeks, months or years from now or from a day that is named: `two days ago`, `a week from Friday`,
 * `a day after …`, `three days later`. Counts of weeks and longer are as exact as the unit is.
 * @param read finds a day at a token, for the anchor that follows; it must not count in its turn
 */
export function counted(scan: Scan, i: number, read: Rule): Found | undefined {
  const number = count(scan, i)
  if (!number) return undefined
  const unit = scan.word(number.to)
  // `in the days after` counts none.
  if (unit?.role !== 'unit' || (unit.plural && scan.low(i) === 'the')) return undefined
  const turnAt = number.to + 1
  const turn = scan.word(turnAt)
  if (turn?.role !== 'turn') return undefined
  const low = scan.low(turnAt)
  const { published } = scan
  const n = number.value
  if (low === 'ago') {
    if (unit.value === 7) {
      // `a week ago Friday`, `a week ago today`
      const weekday = scan.word(turnAt + 1)
      if (weekday?.role === 'weekday' && !weekday.plural)
        return found(i, turnAt + 2, day(lastWeekday(published, weekday.value) - 7 * n))
      if (scan.low(turnAt + 1) === 'today') return found(i, turnAt + 2, day(published - 7 * n))
    }
    // `a year ago today`, `a year ago Friday`
    const named = scan.word(turnAt + 1)
    const isWeekday = named?.role === 'weekday' && !named.plural
    if (unit.value > 7 && (scan.low(turnAt + 1) === 'today' || isWeekday)) {
      const from = isWeekday ? lastWeekday(published + 3, named.value) : published
      const same = sameDay(from, unit.value === 365 ? 12 * n : n)
      if (same !== undefined) return found(i, turnAt + 2, day(same))
    }
    return back(scan, i, turnAt + 1, unit.value, n, ROUGHLY.has(scan.low(i - 1)))
  }
  if (unit.value !== 1 && unit.value !== 7) return undefined
  const days = n * unit.value
  if (low === 'from') {
    const next = scan.word(turnAt + 1)
    if (next?.role === 'day') return found(i, turnAt + 2, day(published + next.value + days))
    if (scan.low(turnAt + 1) === 'now' && unit.value === 1) return found(i, turnAt + 2, day(published + days))
    if (next?.role === 'weekday' && !next.plural)
      return found(i, turnAt + 2, day(nextWeekday(published + 1, next.value) + days))
    return undefined
  }
  // Weeks are counted roughly.
  if (unit.value !== 1) return undefined
  if (low === 'after' || low === 'before') {
    for (let k = turnAt + 1; k <= turnAt + AHEAD && k < scan.tokens.length; k++) {
      if (scan.endsSentence(k) || scan.isMark(k, ',')) break
      const anchor = read(scan, k)
      if (anchor?.when.unit === 'day') return found(i, turnAt + 1, day(anchor.when.n + turn.value * days))
    }
    return undefined
  }
  if (scan.role(i) === 'the' || namesItself(scan, turnAt + 1)) return undefined
  const anchor = scan.anchorBefore(i)
  return anchor === undefined ? undefined : found(i, turnAt + 1, day(anchor + turn.value * days))
}

/** Whether the day that a count leads to is named behind it: `three days later, on Friday`. */
function namesItself(scan: Scan, i: number): boolean {
  for (let k = scan.pastComma(i); k < i + 4; k++) {
    const role = scan.role(k)
    if (role === 'weekday' || role === 'month') return true
    if (!/^(?:as|of|on|by)$/.test(scan.low(k))) return false
  }
  return false
}

/** What makes a guess of a count: `some 20 days ago`, `more than ten days ago`. */
const ROUGHLY = new Set(
  'about some nearly almost roughly around over than least approximately maybe perhaps under'.split(' '),
)

/** The same day of the month, that many months before. */
function sameDay(published: number, months: number): number | undefined {
  const then = monthOf(published) - months
  const [year, month, day] = [Math.floor(then / 12), (((then % 12) + 12) % 12) + 1, civil(published).day]
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** `n` units before the day of publication. */
function back(
  scan: Scan,
  from: number,
  to: number,
  unit: number,
  n: number,
  roughly: boolean,
): Found | undefined {
  const { published } = scan
  if (unit === 1 && !roughly) return found(from, to, day(published - n))
  if (unit <= 7) return monthsOf(from, to, published - unit * n, published - unit * n)
  if (unit === 30) return found(from, to, { unit: 'month', n: monthOf(published) - n })
  return found(from, to, { unit: 'year', n: civil(published).year - n })
}
