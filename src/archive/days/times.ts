import type { TimeExpression } from '../article.ts'
import { hasLostFigures } from '../structure/gaps.ts'
import { dayNumber, formatDate, hasFourDigitYear } from './calendar.ts'
import { grammarFor } from './languages/languages.ts'
import { findPhrases } from './phrases/find-phrases.ts'
import { countedOffset } from './rules/counted-offsets.ts'
import { dayFirst, weekdayWithDate } from './rules/day-month.ts'
import { anotherDay, theDay } from './rules/days-without-month.ts'
import { holiday } from './rules/holidays.ts'
import { month, steppedMonth } from './rules/months.ts'
import { nineEleven } from './rules/named-days.ts'
import { nextDay } from './rules/next-day.ts'
import { nthWeekday } from './rules/nth-weekday.ts'
import { numericDate } from './rules/numeric-dates.ts'
import { isListed, joined, withYearOf } from './rules/ranges.ts'
import { relativeDay, stepped } from './rules/relative.ts'
import { weekday } from './rules/weekdays.ts'
import { year } from './rules/years.ts'
import { Scan } from './scan.ts'
import type { TimeMatch } from './time-match.ts'
import { tokensOf } from './tokens.ts'

/** Finds an expression that has a meaning by itself: a date, a weekday, `yesterday`, `last month`. */
function plainTime(scan: Scan, i: number): TimeMatch | undefined {
  switch (scan.role(i)) {
    case 'weekday':
      return weekdayWithDate(scan, i) ?? weekday(scan, i)
    case 'month':
      return month(scan, i)
    case 'relative day':
      return relativeDay(scan, i)
    case 'step':
      return nthWeekday(scan, i) ?? weekday(scan, i) ?? stepped(scan, i) ?? steppedMonth(scan, i)
    case 'the':
      return theDay(scan, i)
    case 'number':
      return year(scan, i) ?? dayFirst(scan, i)
    case 'holiday':
      return holiday(scan, i)
    case 'ordinal':
      return nthWeekday(scan, i) ?? dayFirst(scan, i)
    default:
      if (!scan.isNumber(i)) return undefined
      return (
        numericDate(scan, i) ??
        nineEleven(scan, i) ??
        year(scan, i) ??
        dayFirst(scan, i) ??
        anotherDay(scan, i)
      )
  }
}

/** Finds an expression, including those that count from another day. */
function timeAt(scan: Scan, i: number): TimeMatch | undefined {
  const role = scan.role(i)
  const canCount = role === 'the' || role === 'that' || role === 'a' || role === 'number' || scan.isNumber(i)
  const counted = canCount ? (nextDay(scan, i, plainTime) ?? countedOffset(scan, i, plainTime)) : undefined
  return counted ?? plainTime(scan, i)
}

/**
 * The maximum distance of a year from the start of a sentence that it still opens, in tokens: `In the spring of 1982`.
 */
const OPENING = 5

/** Returns whether a narrative continues from a date: not from a birthday, or a year that does not open a sentence. */
function continuesNarrative(scan: Scan, { from, when }: TimeMatch): boolean {
  const before = scan.lower(from - 1) === 'on' ? from - 2 : from - 1
  if (scan.lower(before) === 'born') return false
  if (when.unit !== 'year') return true
  for (let i = from - 1; i >= from - OPENING && i >= 0; i--)
    if (scan.isCapitalised(i) && (i === 0 || scan.endsSentence(i - 1)))
      return scan.lower(i) === 'in' || scan.lower(i) === 'by'
  return false
}

const expressionOf = ({ when, until, damaged }: TimeMatch, start: number, end: number): TimeExpression => ({
  start,
  end,
  date: formatDate(when),
  ...(until && { until: formatDate(until) }),
  ...(damaged && { damaged }),
})

/**
 * Finds the time expressions of a body, and reads them relative to the day of publication.
 * @param text a body
 * @param published as in `SourceRecord.published`; only its day counts
 * @param country the alpha-2 code of the country that it is mostly about, which decides the days of some feasts
 * @param language the BCP 47 tag of the text's language; in an unknown one, only dates like `2018-10-07` are found
 * @returns in order, without overlap; offsets into `text`
 */
export function findTimes(
  text: string,
  published: string,
  country?: string,
  language = 'en',
): TimeExpression[] {
  const [y = Number.NaN, m = 1, d = 1] = published.slice(0, 10).split('-').map(Number)
  if (!Number.isInteger(y + m + d)) return []
  const day = dayNumber(y, m, d)
  if (!/^en(?:-|$)/i.test(language))
    return findPhrases(grammarFor(language), text, day, country).map((time) =>
      expressionOf(time, time.from, time.to),
    )
  const scan = new Scan(tokensOf(text), day, hasLostFigures(text), country)
  const all: TimeMatch[] = []
  for (let i = 0; i < scan.tokens.length; ) {
    const time = timeAt(scan, i)
    if (!time || !hasFourDigitYear(time.when)) {
      i++
      continue
    }
    const before = all.at(-1)
    const range = joined(scan, before, time)
    if (range) all[all.length - 1] = range
    else {
      if (before && isListed(scan, before, time)) all[all.length - 1] = withYearOf(before, time)
      all.push(time)
    }
    scan.last = time
    if (continuesNarrative(scan, time)) scan.narrative.add(time)
    const last = time.until ?? time.when
    if (last.unit === 'day') scan.anchor = { day: last.n, at: time.to }
    i = time.to
  }
  const { start, end } = scan.tokens
  return all.map((time) => expressionOf(time, start[time.from] as number, end[time.to - 1] as number))
}
