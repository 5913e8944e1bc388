import { civilDate, dayNumber, isDay } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'

/** Returns the full form of a year of two digits: the one nearest to another year, at most 20 years after it. */
export function fullYear(short: number, near: number): number {
  const year = Math.floor(near / 100) * 100 + short
  return year > near + 20 ? year - 100 : year <= near - 80 ? year + 100 : year
}

/** Reads three numbers with the same mark between them, if nothing continues them at either end. */
function threeNumbers(scan: Scan, i: number): [a: number, b: number, c: number, mark: string] | undefined {
  if (!scan.isNumber(i) || !scan.isMark(i + 1, '-/.') || !scan.isGlued(i + 1)) return undefined
  const mark = scan.text(i + 1)
  if (scan.text(i + 3) !== mark) return undefined
  for (let k = i + 2; k <= i + 4; k++) if (!scan.isGlued(k)) return undefined
  if (scan.isGlued(i) && (scan.isWord(i - 1) || scan.isMark(i - 1, '-/.$'))) return undefined
  const [a, b, c] = [scan.number(i), scan.number(i + 2, 2), scan.number(i + 4)]
  if (Number.isNaN(a + b + c)) return undefined
  if (scan.isGlued(i + 5)) {
    if (scan.isMark(i + 5, '-/') || (scan.isMark(i + 5, '.') && scan.isGlued(i + 6) && scan.isNumber(i + 6)))
      return undefined
    // `2020-04-11T07:28`
    if (scan.isWord(i + 5) && !/^t$/i.test(scan.text(i + 5))) return undefined
  }
  return [a, b, c, mark]
}

/** Returns whether a text puts the day before the month, which dates with a number above 12 show. */
function putsDayFirst(scan: Scan): boolean {
  let votes = 0
  for (let i = 0; i < scan.tokens.length; i++) {
    if (!scan.isNumber(i) || scan.length(i) > 2) continue
    const found = threeNumbers(scan, i)
    if (found) votes += found[0] > 12 ? 1 : found[1] > 12 ? -1 : 0
  }
  return votes > 0
}

/** The maximum number of days after publication for which the American reading of an ambiguous date is used. */
const SOON = 60
const dayFirstByScan = new WeakMap<Scan, boolean>()

/**
 * Finds a date in numbers: `1998-01-05`, `1998/1/5`, `10/25/89`, `25/10/1989`, `25.10.1989`. Ambiguous ones are read
 * the American way, unless the text shows otherwise.
 */
export function numericDate(scan: Scan, i: number): TimeMatch | undefined {
  const found = threeNumbers(scan, i)
  if (!found) return undefined
  const [a, b, c, mark] = found
  const as = (y: number, m: number, d: number): TimeMatch | undefined =>
    isDay(y, m, d) ? { from: i, to: i + 5, when: { unit: 'day', n: dayNumber(y, m, d) } } : undefined
  if (scan.length(i) === 4) return scan.length(i + 4) <= 2 && a >= 1000 ? as(a, b, c) : undefined
  const last = scan.length(i + 4)
  if (scan.length(i) > 2 || (last !== 4 && (last !== 2 || mark !== '/')) || (last === 4 && c < 1000))
    return undefined
  const y = last === 4 ? c : fullYear(c, civilDate(scan.published).year)
  if (mark === '.' || a > 12) return as(y, b, a)
  if (b > 12) return as(y, a, b)
  let isDayFirst = dayFirstByScan.get(scan)
  if (isDayFirst === undefined) {
    isDayFirst = putsDayFirst(scan)
    dayFirstByScan.set(scan, isDayFirst)
  }
  const american = as(y, a, b)
  if (isDayFirst || (american && american.when.n > scan.published + SOON)) return as(y, b, a) ?? american
  return american
}
