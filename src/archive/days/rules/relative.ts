import { civil, day, monthOf, weekdayOf } from '../calendar.ts'
import { type Found, found, type Scan } from '../scan.ts'
import { pastPart } from './weekdays.ts'

/** What `today's` means by these is no day. */
const THESE_TIMES = new Set(
  (
    'world youth society generation standards dollars children women men kids technology terms culture environment era ' +
    'age economy prices students teenagers young modern parents families consumers'
  ).split(' '),
)

/** `today`, `yesterday`, `tonight`, `yesterday morning`. */
export function namedDay(scan: Scan, i: number): Found | undefined {
  const word = scan.word(i)
  if (word?.role !== 'day') return undefined
  const low = scan.low(i)
  if (low !== 'tonight') {
    // `USA Today`, `Christianity Today`, `Today's Zaman`: a name.
    if (scan.isCapital(i) && scan.isCapital(i - 1) && scan.at(i) !== 'TODAY') return undefined
    // `the women of today`, `the cars of tomorrow`, `today's world`: these times.
    const owns = scan.isMark(i + 1, "'’") && scan.low(i + 2) === 's'
    if (!owns && scan.low(i - 1) === 'of' && scan.low(i - 2) !== 'as') return undefined
    if (owns && THESE_TIMES.has(scan.low(i + 3))) return undefined
  }
  return found(i, pastPart(scan, i + 1), day(scan.published + word.value))
}

/** The part of a day that is this one or the last: `this morning`, `last night`. */
function partOfDay(scan: Scan, i: number): Found | undefined {
  const step = scan.low(i)
  const part = scan.word(i + 1)
  if (part?.role !== 'part' || part.plural) return undefined
  if (step === 'this') return found(i, i + 2, day(scan.published))
  if (step === 'last' && scan.low(i + 1) === 'night') return found(i, i + 2, day(scan.published - 1))
  return undefined
}

/** A week, month or year that is this one, the last or the next; a week at the precision of its month. */
export function stepped(scan: Scan, i: number): Found | undefined {
  const step = scan.word(i)
  if (step?.role !== 'step') return undefined
  const low = scan.low(i)
  const part = partOfDay(scan, i)
  if (part) return part
  if (low !== 'last' && low !== 'this' && low !== 'next') return undefined
  const unit = scan.word(i + 1)
  // `70 years ago this week` was in another year.
  if (unit?.role !== 'unit' || unit.plural || scan.low(i - 1) === 'ago') return undefined
  const { published } = scan
  const { year } = civil(published)
  const to = i + 2
  switch (unit.value) {
    case 7: {
      // Weeks run from Monday to Sunday. Their days are not known, so none is named.
      const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * step.value
      const weekend = scan.low(i + 1) === 'weekend'
      return monthsOf(i, to, weekend ? monday + 5 : monday, monday + 6)
    }
    case 30:
      return found(i, to, { unit: 'month', n: monthOf(published) + step.value })
    case 365:
      return found(i, to, { unit: 'year', n: year + step.value })
    default:
      return undefined
  }
}

/** The month of a stretch of days, or the months, where it lies in two. */
export function monthsOf(from: number, to: number, first: number, last: number): Found {
  const [n, m] = [monthOf(first), monthOf(last)]
  return { from, to, when: { unit: 'month', n }, ...(m > n && { until: { unit: 'month', n: m } }) }
}
