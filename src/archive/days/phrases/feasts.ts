import { civilDate, day } from '../calendar.ts'
import { holidayNamed } from '../holidays.ts'
import { likelierDay } from '../rules/resolve-date.ts'
import type { TimeMatch } from '../time-match.ts'
import { cueOf } from './cues.ts'
import { type PhraseScan, tokenAt } from './phrase-scan.ts'

/**
 * Returns the day of a feast, in the country that the text is mostly about.
 * @param name its English name
 * @param year the year that is printed with it
 */
export function feastTime(
  scan: PhraseScan,
  name: string,
  year: number | undefined,
  from: number,
  to: number,
): TimeMatch | undefined {
  const holiday = holidayNamed(name)
  if (!holiday) return undefined
  const daysIn = holiday.elsewhere?.[scan.country ?? ''] ?? holiday.daysIn
  const n = year === undefined ? nearestFeast(scan, daysIn, from, to) : daysIn(year)[0]
  if (n === undefined) return undefined
  const last = holiday.lastDay?.(n)
  return { from, to, when: day(n), ...(last !== undefined && { until: day(last) }) }
}

/** Returns the likelier of the last and the next day of a feast. */
function nearestFeast(
  scan: PhraseScan,
  daysIn: (year: number) => number[],
  from: number,
  to: number,
): number | undefined {
  const { published, narrative } = scan
  const now = civilDate(published).year
  const all = [now - 1, now, now + 1].flatMap(daysIn)
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return undefined
  const direction = cueOf(scan, from, to)
  const { month, day: d } = civilDate(past)
  const told = narrative.yearOf(tokenAt(scan, from), published - past, month, d, direction === 'future')
  return told === undefined ? likelierDay(published, past, future, direction) : daysIn(told)[0]
}
