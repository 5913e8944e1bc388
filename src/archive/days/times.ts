import type { TimeExpression } from '../article.ts'
import { hasLostFigures } from '../structure/gaps.ts'
import { dayNumber, format, isWritable } from './calendar.ts'
import { anotherDay, theDay } from './rules/bare-days.ts'
import { counted } from './rules/counted.ts'
import { dayFirst, weekdayWithDate } from './rules/dates.ts'
import { figures } from './rules/figures.ts'
import { month, steppedMonth } from './rules/months.ts'
import { namedDate, nineEleven } from './rules/named.ts'
import { theNextDay } from './rules/next-day.ts'
import { nthWeekday } from './rules/nth-weekday.ts'
import { closed, joined, listed } from './rules/ranges.ts'
import { namedDay, stepped } from './rules/relative.ts'
import { weekday } from './rules/weekdays.ts'
import { year } from './rules/years.ts'
import { type Found, Scan } from './scan.ts'
import { tokensOf } from './tokens.ts'

/** What begins at a token and says by itself when: a date, a weekday, `yesterday`, `last month`. */
function plain(scan: Scan, i: number): Found | undefined {
  switch (scan.role(i)) {
    case 'weekday':
      return weekdayWithDate(scan, i) ?? weekday(scan, i)
    case 'month':
      return month(scan, i)
    case 'day':
      return namedDay(scan, i)
    case 'step':
      return nthWeekday(scan, i) ?? weekday(scan, i) ?? stepped(scan, i) ?? steppedMonth(scan, i)
    case 'the':
      return theDay(scan, i)
    case 'number':
      return year(scan, i) ?? dayFirst(scan, i)
    case 'feast':
      return namedDate(scan, i)
    case 'ordinal':
      return nthWeekday(scan, i) ?? dayFirst(scan, i)
    default:
      if (!scan.isFigure(i)) return undefined
      return (
        figures(scan, i) ?? nineEleven(scan, i) ?? year(scan, i) ?? dayFirst(scan, i) ?? anotherDay(scan, i)
      )
  }
}

/** How far behind the beginning of its sentence a year may stand and still open it: `In the spring of 1982`. */
const OPENING = 5

/** Whether a story does not go on from a date: a day of birth, or a year that does not open its sentence. */
function isAside(scan: Scan, { from, when }: Found): boolean {
  const at = scan.low(from - 1) === 'on' ? from - 2 : from - 1
  if (scan.low(at) === 'born') return true
  if (when.unit !== 'year') return false
  for (let i = from - 1; i >= from - OPENING && i >= 0; i--)
    if (scan.isCapital(i) && (i === 0 || scan.endsSentence(i - 1)))
      return scan.low(i) !== 'in' && scan.low(i) !== 'by'
  return true
}

/** What begins at a token, that which is counted from another day among it. */
function read(scan: Scan, i: number): Found | undefined {
  const role = scan.role(i)
  const counts = role === 'the' || role === 'that' || role === 'a' || role === 'number' || scan.isFigure(i)
  return (counts ? (theNextDay(scan, i, plain) ?? counted(scan, i, plain)) : undefined) ?? plain(scan, i)
}

/**
 * Finds the words that say when, and reads them against the day of publication.
 * @param text a body
 * @param published as in `SourceRecord.published`; only its day counts
 * @returns in order, without overlap; offsets into `text`
 */
export function findTimes(text: string, published: string): TimeExpression[] {
  const [y = Number.NaN, m = 1, d = 1] = published.slice(0, 10).split('-').map(Number)
  if (!Number.isInteger(y + m + d)) return []
  const scan = new Scan(tokensOf(text), dayNumber(y, m, d), hasLostFigures(text))
  const all: Found[] = []
  for (let i = 0; i < scan.tokens.length; ) {
    const found = read(scan, i)
    if (!found || !isWritable(found.when)) {
      i++
      continue
    }
    const before = all.at(-1)
    const range = joined(scan, before, found)
    if (range) all[all.length - 1] = range
    else {
      if (before && listed(scan, before, found)) all[all.length - 1] = closed(before, found)
      all.push(found)
    }
    scan.last = found
    scan.story.tell(found, !isAside(scan, found))
    const last = found.until ?? found.when
    if (last.unit === 'day') scan.anchor = { day: last.n, at: found.to }
    i = found.to
  }
  const { start, end } = scan.tokens
  return all.map(({ from, to, when, until, damaged }) => ({
    start: start[from] as number,
    end: end[to - 1] as number,
    date: format(when),
    ...(until && { until: format(until) }),
    ...(damaged && { damaged }),
  }))
}
