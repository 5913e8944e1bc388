import { civil, dayNumber } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Found, Scan } from '../scan.ts'

/** Days that have a name and stay on their date: the words, the month, the day. */
const NAMED: [words: string, month: number, day: number][] = [
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year's Eve", 12, 31],
  ["New Year's Day", 1, 1],
  ["Valentine's Day", 2, 14],
]
const PIECES = NAMED.map(([words, month, day]) => ({ words: words.toLowerCase().split(/[\s']/), month, day }))

/** A day with a name: `Christmas Day`. */
export function namedDate(scan: Scan, i: number): Found | undefined {
  if (!scan.isCapital(i)) return undefined
  for (const { words, month, day } of PIECES) {
    let at = i
    let k = 0
    for (; k < words.length; k++, at++) {
      if (scan.isMark(at, "'’")) at++
      if (scan.low(at) !== words[k]) break
    }
    if (k < words.length) continue
    const year = scan.figure(scan.pastComma(at))
    const printed = year >= 1000 && year <= 2199
    const to = printed ? scan.pastComma(at) + 1 : at
    const { year: now } = civil(scan.published)
    const past = [now - 1, now]
      .map((y) => dayNumber(y, month, day))
      .filter((n) => n <= scan.published)
      .at(-1)
    const future = [now, now + 1].map((y) => dayNumber(y, month, day)).find((n) => n >= scan.published)
    const isFuture = !printed && directionOf(scan, i, to) === 'future'
    const then = printed ? year : scan.story.yearOf(i, scan.published - (past ?? 0), month, day, isFuture)
    const n = then !== undefined ? dayNumber(then, month, day) : isFuture ? future : past
    return n === undefined ? undefined : { from: i, to, when: { unit: 'day', n } }
  }
  return undefined
}

const ELEVENTH = dayNumber(2001, 9, 11)
const ATTACKS = new Set(
  'attack attacks terror terrorist terrorism hijackers hijackings commission victims'.split(' '),
)

/** So long after another 11 September that one is meant where a time is parted by it, in days. */
const FRESH = 60
const PARTED = new Set(['since', 'before', 'after', 'pre', 'post'])

/** The day that is called by its date alone, whatever the year: `the Sept. 11 attacks`, `since Sept. 11`. */
export function isTheEleventh(scan: Scan, month: number, day: number, from: number, to: number): boolean {
  const { published } = scan
  if (month !== 9 || day !== 11 || published <= ELEVENTH) return false
  if (ATTACKS.has(scan.low(to))) return true
  const { year } = civil(published)
  const since = published - dayNumber(year, 9, 11)
  return PARTED.has(scan.low(from - 1)) && (since < 0 || since > FRESH) && year <= 2011
}

/** `9/11`, as the day of the attacks. */
export function nineEleven(scan: Scan, i: number): Found | undefined {
  if (scan.at(i) !== '9' || !scan.isMark(i + 1, '/') || scan.at(i + 2) !== '11') return undefined
  if (!scan.glued(i + 1) || !scan.glued(i + 2) || scan.glued(i) || scan.published < ELEVENTH) return undefined
  if (scan.glued(i + 3) && scan.isMark(i + 3, '/') && scan.glued(i + 4)) return undefined
  return { from: i, to: i + 3, when: { unit: 'day', n: ELEVENTH } }
}
