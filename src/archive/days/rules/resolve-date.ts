import type { Direction } from '../adjacent-words.ts'
import { civilDate, dayNumber, isDay, weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { isSeptember11 } from './named-days.ts'

/**
 * The maximum number of days by which a date without a year is in the future if no word decides: news mostly looks
 * back.
 */
const MAX_AHEAD = 100

/** The parts of a date, and the tokens of the expression. */
export interface DateParts {
  from: number
  to: number
  month: number
  day: number
  year: number | undefined
  /** The weekday that is printed with it. */
  weekday: number | undefined
  /** The last day, if a span of days is printed: `1-5`. */
  last?: number | undefined
}

/** Finds the day that the parts of a date mean, relative to the day of publication, if the day exists. */
export function resolveDate(scan: Scan, parts: DateParts): TimeMatch | undefined {
  const { from, to, month, day, year, last } = parts
  let n: number | undefined
  if (year !== undefined) n = isDay(year, month, day) ? dayNumber(year, month, day) : undefined
  else if (isSeptember11(scan, month, day, from, to)) n = dayNumber(2001, 9, 11)
  else n = nearest(scan, parts)
  if (n === undefined) return undefined
  const spans = last !== undefined && isDay(civilDate(n).year, month, last)
  return {
    from,
    to,
    when: { unit: 'day', n },
    ...(spans && { until: { unit: 'day', n: n + last - day } }),
    ...(year === undefined && { hasNoYear: true }),
  }
}

/**
 * Returns the day that a day and month without a year mean: the nearest one, unless the words say otherwise. If a
 * weekday is printed, it is the one that falls on that weekday.
 */
function nearest(scan: Scan, { from, to, month, day, weekday }: DateParts): number | undefined {
  const { published } = scan
  const direction = directionOf(scan, from, to)
  const now = civilDate(published).year
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
  const daysAgo = published - past
  const year = saysWill(scan, from)
    ? undefined
    : scan.narrative.yearOf(from, daysAgo, month, day, direction === 'future')
  if (year !== undefined && isDay(year, month, day)) return dayNumber(year, month, day)
  // `on March 1 and September 1`: the second after the first.
  const { last } = scan
  if (last?.isDayOfMonth && last.to === from - 1 && scan.lower(from - 1) === 'and' && last.when.n > published)
    return all.find((n) => n > last.when.n)
  return likelierDay(published, past, future, direction, () => isSurelyPast(scan, from, to))
}

/**
 * Returns the likelier of the last and the next day with a name that comes every year: by the words around it, unless
 * the other one is much nearer.
 * @param isSurelyPast returns true if the past tense surely belongs to it
 */
export function likelierDay(
  published: number,
  past: number,
  future: number,
  direction: Direction,
  isSurelyPast: () => boolean = () => false,
): number {
  const daysAgo = published - past
  const daysAhead = future - published
  if (direction === 'future') return daysAgo < 75 && daysAhead > 240 ? past : future
  if (direction === 'past') return daysAgo > 280 && daysAhead < 85 && !isSurelyPast() ? future : past
  return daysAhead < daysAgo && (daysAhead <= MAX_AHEAD || daysAgo > 230) ? future : past
}

/** Returns whether a past tense surely belongs to a date: `On Jan. 6 he left`, `Jan. 6 was cold`, `ended Jan. 6`. */
export function isSurelyPast(scan: Scan, from: number, to: number): boolean {
  if (scan.lower(from - 1) === 'ended' || scan.lower(to) === 'was') return true
  return (
    scan.lower(from - 1) === 'on' && scan.isCapitalised(from - 1) && (from < 2 || scan.endsSentence(from - 2))
  )
}

/** Returns whether `will` comes before a date, so that it is not part of a narrative of the past. */
function saysWill(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - 10 && !scan.endsSentence(i); i--)
    if (scan.lower(i) === 'will') return true
  return false
}
