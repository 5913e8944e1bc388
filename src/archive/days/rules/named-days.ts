import { civilDate, dayNumber } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'

/** Holidays that are on the same date every year. */
const HOLIDAYS: [words: string, month: number, day: number][] = [
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year's Eve", 12, 31],
  ["New Year's Day", 1, 1],
  ["Valentine's Day", 2, 14],
]
const HOLIDAY_WORDS = HOLIDAYS.map(([words, month, day]) => ({
  words: words.toLowerCase().split(/[\s']/),
  month,
  day,
}))

/** Finds a holiday: `Christmas Day`. */
export function holiday(scan: Scan, i: number): TimeMatch | undefined {
  if (!scan.isCapitalised(i)) return undefined
  for (const { words, month, day } of HOLIDAY_WORDS) {
    let at = i
    let k = 0
    for (; k < words.length; k++, at++) {
      if (scan.isMark(at, "'’")) at++
      if (scan.lower(at) !== words[k]) break
    }
    if (k < words.length) continue
    const year = scan.number(scan.afterComma(at))
    const hasYear = year >= 1000 && year <= 2199
    const to = hasYear ? scan.afterComma(at) + 1 : at
    const { year: now } = civilDate(scan.published)
    const past = [now - 1, now]
      .map((y) => dayNumber(y, month, day))
      .filter((n) => n <= scan.published)
      .at(-1)
    const future = [now, now + 1].map((y) => dayNumber(y, month, day)).find((n) => n >= scan.published)
    const isFuture = !hasYear && directionOf(scan, i, to) === 'future'
    const knownYear = hasYear
      ? year
      : scan.narrative.yearOf(i, scan.published - (past ?? 0), month, day, isFuture)
    const n = knownYear !== undefined ? dayNumber(knownYear, month, day) : isFuture ? future : past
    return n === undefined ? undefined : { from: i, to, when: { unit: 'day', n } }
  }
  return undefined
}

const SEPTEMBER_11 = dayNumber(2001, 9, 11)
const ATTACKS = new Set(
  'attack attacks terror terrorist terrorism hijackers hijackings commission victims'.split(' '),
)

/** For this number of days after a later 11 September, `since Sept. 11` means that day. */
const RECENT = 60
/** Words that divide time into before and after the attacks. */
const BEFORE_OR_AFTER = new Set(['since', 'before', 'after', 'pre', 'post'])

/** Returns whether a date means 11 September 2001 although it has no year: `the Sept. 11 attacks`, `since Sept. 11`. */
export function isSeptember11(scan: Scan, month: number, day: number, from: number, to: number): boolean {
  const { published } = scan
  if (month !== 9 || day !== 11 || published <= SEPTEMBER_11) return false
  if (ATTACKS.has(scan.lower(to))) return true
  const { year } = civilDate(published)
  const since = published - dayNumber(year, 9, 11)
  return BEFORE_OR_AFTER.has(scan.lower(from - 1)) && (since < 0 || since > RECENT) && year <= 2011
}

/** Finds `9/11`, the day of the attacks. */
export function nineEleven(scan: Scan, i: number): TimeMatch | undefined {
  if (scan.text(i) !== '9' || !scan.isMark(i + 1, '/') || scan.text(i + 2) !== '11') return undefined
  if (!scan.isGlued(i + 1) || !scan.isGlued(i + 2) || scan.isGlued(i) || scan.published < SEPTEMBER_11)
    return undefined
  if (scan.isGlued(i + 3) && scan.isMark(i + 3, '/') && scan.isGlued(i + 4)) return undefined
  return { from: i, to: i + 3, when: { unit: 'day', n: SEPTEMBER_11 } }
}
