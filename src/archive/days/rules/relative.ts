import { civilDate, day, monthOf, weekdayOf } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import { type TimeMatch, timeMatch } from '../time-match.ts'
import { afterPartOfDay } from './weekdays.ts'

/** Words before which `today's` means the present, not a day. */
const OF_THE_PRESENT = new Set(
  (
    'world youth society generation standards dollars children women men kids technology terms culture environment era ' +
    'age economy prices students teenagers young modern parents families consumers'
  ).split(' '),
)

/** Finds a day relative to that of publication: `today`, `yesterday`, `tonight`, `yesterday morning`. */
export function relativeDay(scan: Scan, i: number): TimeMatch | undefined {
  const word = scan.timeWord(i)
  if (word?.role !== 'relative day') return undefined
  const low = scan.lower(i)
  if (low !== 'tonight') {
    // `USA Today`, `Christianity Today`, `Today's Zaman`: a name.
    if (scan.isCapitalised(i) && scan.isCapitalised(i - 1) && scan.text(i) !== 'TODAY') return undefined
    // `the women of today`, `the cars of tomorrow`, `today's world`: the present, not a day.
    const isPossessive = scan.isMark(i + 1, "'’") && scan.lower(i + 2) === 's'
    if (!isPossessive && scan.lower(i - 1) === 'of' && scan.lower(i - 2) !== 'as') return undefined
    if (isPossessive && OF_THE_PRESENT.has(scan.lower(i + 3))) return undefined
  }
  return timeMatch(i, afterPartOfDay(scan, i + 1), day(scan.published + word.value))
}

/** Finds a part of today or of the night before: `this morning`, `last night`. */
function partOfDay(scan: Scan, i: number): TimeMatch | undefined {
  const step = scan.lower(i)
  const part = scan.timeWord(i + 1)
  if (part?.role !== 'part of day' || part.isPlural) return undefined
  if (step === 'this') return timeMatch(i, i + 2, day(scan.published))
  if (step === 'last' && scan.lower(i + 1) === 'night') return timeMatch(i, i + 2, day(scan.published - 1))
  return undefined
}

/** Finds this, the last or the next week, month or year. A week is only read as its month. */
export function stepped(scan: Scan, i: number): TimeMatch | undefined {
  const step = scan.timeWord(i)
  if (step?.role !== 'step') return undefined
  const low = scan.lower(i)
  const part = partOfDay(scan, i)
  if (part) return part
  if (low !== 'last' && low !== 'this' && low !== 'next') return undefined
  const unit = scan.timeWord(i + 1)
  // `70 years ago this week` is in another year.
  if (unit?.role !== 'unit' || unit.isPlural || scan.lower(i - 1) === 'ago') return undefined
  const { published } = scan
  const { year } = civilDate(published)
  const to = i + 2
  switch (unit.value) {
    case 7: {
      // Weeks begin on Monday. Which of its days is unknown.
      const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * step.value
      const weekend = scan.lower(i + 1) === 'weekend'
      return monthsOf(i, to, weekend ? monday + 5 : monday, monday + 6)
    }
    case 30:
      return timeMatch(i, to, { unit: 'month', n: monthOf(published) + step.value })
    case 365:
      return timeMatch(i, to, { unit: 'year', n: year + step.value })
    default:
      return undefined
  }
}

/** Returns the month of a period from one day to another, or the span of its months. */
export function monthsOf(from: number, to: number, first: number, last: number): TimeMatch {
  const [n, m] = [monthOf(first), monthOf(last)]
  return { from, to, when: { unit: 'month', n }, ...(m > n && { until: { unit: 'month', n: m } }) }
}
