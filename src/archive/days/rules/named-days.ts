import { civilDate, dayNumber } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'

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
