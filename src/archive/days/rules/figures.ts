import { isDay } from '../../published.ts'
import { civil, dayNumber } from '../calendar.ts'
import type { Found, Scan } from '../scan.ts'

/** The year of two figures that lies nearest to a year, at most 20 years behind it. */
export function fullYear(short: number, near: number): number {
  const year = Math.floor(near / 100) * 100 + short
  return year > near + 20 ? year - 100 : year <= near - 80 ? year + 100 : year
}

/** Three runs of figures with the same mark between them and nothing that goes on at either end. */
function three(scan: Scan, i: number): [a: number, b: number, c: number, mark: string] | undefined {
  if (!scan.isFigure(i) || !scan.isMark(i + 1, '-/.') || !scan.glued(i + 1)) return undefined
  const mark = scan.at(i + 1)
  if (scan.at(i + 3) !== mark) return undefined
  for (let k = i + 2; k <= i + 4; k++) if (!scan.glued(k)) return undefined
  if (scan.glued(i) && (scan.isWord(i - 1) || scan.isMark(i - 1, '-/.$'))) return undefined
  const [a, b, c] = [scan.figure(i), scan.figure(i + 2, 2), scan.figure(i + 4)]
  if (Number.isNaN(a + b + c)) return undefined
  if (scan.glued(i + 5)) {
    if (scan.isMark(i + 5, '-/') || (scan.isMark(i + 5, '.') && scan.glued(i + 6) && scan.isFigure(i + 6)))
      return undefined
    // `2020-04-11T07:28`
    if (scan.isWord(i + 5) && !/^t$/i.test(scan.at(i + 5))) return undefined
  }
  return [a, b, c, mark]
}

/** Whether figures before others are the day: known for a text by a date of it that has a figure above 12. */
function dayFirst(scan: Scan): boolean {
  let votes = 0
  for (let i = 0; i < scan.tokens.length; i++) {
    if (!scan.isFigure(i) || scan.size(i) > 2) continue
    const found = three(scan, i)
    if (found) votes += found[0] > 12 ? 1 : found[1] > 12 ? -1 : 0
  }
  return votes > 0
}

/** As far ahead as an American reading is believed while the other one is to hand, in days. */
const SOON = 60
const orders = new WeakMap<Scan, boolean>()

/** A date in figures: `1998-01-05`, `1998/1/5`, `10/25/89`, `25/10/1989`, `25.10.1989`. American unless shown. */
export function figures(scan: Scan, i: number): Found | undefined {
  const found = three(scan, i)
  if (!found) return undefined
  const [a, b, c, mark] = found
  const as = (y: number, m: number, d: number): Found | undefined =>
    isDay(y, m, d) ? { from: i, to: i + 5, when: { unit: 'day', n: dayNumber(y, m, d) } } : undefined
  if (scan.size(i) === 4) return scan.size(i + 4) <= 2 && a >= 1000 ? as(a, b, c) : undefined
  const last = scan.size(i + 4)
  if (scan.size(i) > 2 || (last !== 4 && (last !== 2 || mark !== '/')) || (last === 4 && c < 1000))
    return undefined
  const y = last === 4 ? c : fullYear(c, civil(scan.published).year)
  if (mark === '.' || a > 12) return as(y, b, a)
  if (b > 12) return as(y, a, b)
  let day = orders.get(scan)
  if (day === undefined) {
    day = dayFirst(scan)
    orders.set(scan, day)
  }
  const american = as(y, a, b)
  if (day || (american && american.when.n > scan.published + SOON)) return as(y, b, a) ?? american
  return american
}
