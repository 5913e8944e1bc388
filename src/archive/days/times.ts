import type { TimeExpression } from '../article.ts'
import { hasLostFigures } from '../gaps.ts'
import { civil, dayNumber, format, isWritable } from './calendar.ts'
import { figures } from './figures.ts'
import { dayFirst, month, theDay, weekdayWithDate } from './months.ts'
import { joined } from './ranges.ts'
import { counted, namedDay, stepped, theNextDay } from './relative.ts'
import { type Found, Scan } from './scan.ts'
import { tokensOf } from './tokens.ts'
import { weekday } from './weekdays.ts'
import { year } from './years.ts'

/** What begins at a token; each rule looks at a few tokens beside it. */
function read(scan: Scan, i: number): Found | undefined {
  const again = (k: number) => read(scan, k)
  switch (scan.role(i)) {
    case 'weekday':
      return weekdayWithDate(scan, i) ?? weekday(scan, i)
    case 'month':
      return month(scan, i)
    case 'day':
      return namedDay(scan, i)
    case 'step':
      return weekday(scan, i) ?? stepped(scan, i)
    case 'the':
      return theNextDay(scan, i, again) ?? theDay(scan, i)
    case 'a':
      return counted(scan, i, again)
    case 'number':
      return counted(scan, i, again) ?? year(scan, i) ?? dayFirst(scan, i)
    case 'ordinal':
      return dayFirst(scan, i)
    default:
      return scan.isFigure(i) ? ofFigures(scan, i, again) : undefined
  }
}

const ofFigures = (scan: Scan, i: number, again: (i: number) => Found | undefined) =>
  scan.isMark(i + 1, '-/.') && scan.glued(i + 1) && scan.isFigure(i + 2)
    ? (figures(scan, i, civil(scan.published).year) ?? dayFirst(scan, i))
    : (counted(scan, i, again) ?? year(scan, i) ?? dayFirst(scan, i))

/**
 * Finds the words that say when, and reads them against the day of publication.
 * @param text a body
 * @param published as in `Seed.published`; only its day counts
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
    const range = joined(scan, all.at(-1), found)
    if (range) all[all.length - 1] = range
    else all.push(found)
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
