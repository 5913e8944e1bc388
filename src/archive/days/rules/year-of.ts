import { isDay } from '../../published.ts'
import { civil, dayNumber, weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Found, Scan } from '../scan.ts'
import { isTheEleventh } from './named.ts'

/** As far ahead as a date without a year is read where nothing tells, in days: wire copy mostly looks back. */
const AHEAD = 100

/** A day of a month as it is printed, and the tokens of the expression. */
export interface Printed {
  from: number
  to: number
  month: number
  day: number
  year: number | undefined
  /** The weekday that is printed beside it. */
  weekday: number | undefined
  /** The last day, where a span of days is printed: `1-5`. */
  last?: number | undefined
}

/** Reads a printed day against the day of publication; nothing where the calendar has no such day. */
export function resolve(scan: Scan, printed: Printed): Found | undefined {
  const { from, to, month, day, year, last } = printed
  let n: number | undefined
  if (year !== undefined) n = isDay(year, month, day) ? dayNumber(year, month, day) : undefined
  else if (isTheEleventh(scan, month, day, from, to)) n = dayNumber(2001, 9, 11)
  else n = nearest(scan, printed)
  if (n === undefined) return undefined
  const spans = last !== undefined && isDay(civil(n).year, month, last)
  return {
    from,
    to,
    when: { unit: 'day', n },
    ...(spans && { until: { unit: 'day', n: n + last - day } }),
    ...(year === undefined && { open: true }),
  }
}

/**
 * The day that a day and month without a year mean: the nearer of the last and the next, unless the words tell
 * otherwise; with a weekday beside it, the one that falls on it.
 */
function nearest(scan: Scan, { from, to, month, day, weekday }: Printed): number | undefined {
  const { published } = scan
  const direction = directionOf(scan, from, to)
  const now = civil(published).year
  const all: number[] = []
  for (let y = now - 8; y <= now + 8; y++) {
    const near = Math.abs(y - now) <= 1
    // A 29 February may be four or eight years away.
    if (isDay(y, month, day) && (near || (month === 2 && day === 29))) all.push(dayNumber(y, month, day))
  }
  const match = all.find((n) => weekdayOf(n) === weekday && Math.abs(n - published) < 330)
  if (match !== undefined) return match
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return past ?? future
  const back = published - past
  const ahead = future - published
  const year = saysWill(scan, from)
    ? undefined
    : scan.story.yearOf(from, back, month, day, direction === 'future')
  if (year !== undefined && isDay(year, month, day)) return dayNumber(year, month, day)
  // `on March 1 and September 1`: the second after the first.
  const { last } = scan
  if (last?.dayOfMonth && last.to === from - 1 && scan.low(from - 1) === 'and' && last.when.n > published)
    return all.find((n) => n > last.when.n)
  if (direction === 'future') return back < 75 && ahead > 240 ? past : future
  if (direction === 'past') return back > 280 && ahead < 85 && !hasBeen(scan, from, to) ? future : past
  return ahead < back && (ahead <= AHEAD || back > 230) ? future : past
}

/** Where a past that is told is surely that of the date: `On Jan. 6 he left`, `Jan. 6 was cold`, `ended Jan. 6`. */
function hasBeen(scan: Scan, from: number, to: number): boolean {
  if (scan.low(from - 1) === 'ended' || scan.low(to) === 'was') return true
  return scan.low(from - 1) === 'on' && scan.isCapital(from - 1) && (from < 2 || scan.endsSentence(from - 2))
}

/** No story of times past says `will` of them. */
function saysWill(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - 10 && !scan.endsSentence(i); i--) if (scan.low(i) === 'will') return true
  return false
}
