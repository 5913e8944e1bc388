import { civilDate } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { dayOfMonth, yearAfter } from './date-parts.ts'
import { onTheDay } from './days-without-month.ts'
import { month } from './months.ts'
import { fullYear } from './numeric-dates.ts'
import { resolveDate } from './resolve-date.ts'
import { afterPartOfDay } from './weekdays.ts'

/** Finds a day before its month: `2 November 1998`, `the 2nd of November`, `12-14 May`. */
export function dayFirst(
  scan: Scan,
  i: number,
  weekday?: { value: number; from: number },
): TimeMatch | undefined {
  const first = dayOfMonth(scan, i)
  if (!first || scan.isMark(i - 1, '$£€') || (scan.isGlued(i) && scan.isMark(i - 1, '-/.,'))) return undefined
  const isOrdinal = first.to > i + 1 || !scan.isNumber(i)
  let at = first.to
  let last: number | undefined
  const hasDashes =
    scan.isMark(at, '-') && scan.role(at + 1) === 'month' && scan.isGlued(at) && scan.isGlued(at + 1)
  if (hasDashes) at++
  else if (scan.lower(at) === 'and' || (scan.isMark(at, ',') && !scan.isGlued(at + 1))) {
    // `5 and 6 October`: the month belongs to both.
    const second = dayOfMonth(scan, at + 1)
    if (!second || second.day <= first.day || scan.role(second.to) !== 'month') return undefined
    at = second.to
    const word = scan.timeWord(at) as { value: number }
    const year = yearAfter(scan, at + 1)
    return resolveDate(scan, {
      from: i,
      to: first.to,
      month: word.value,
      day: first.day,
      year: year?.year,
      weekday: undefined,
    })
  } else if (scan.isMark(at, '-–—/') || scan.lower(at) === 'to') {
    const second = dayOfMonth(scan, at + 1)
    if (!second || second.day <= first.day) return undefined
    // `the night of 30/31 January`
    if (scan.isMark(at, '/') && second.day !== first.day + 1) return undefined
    last = second.day
    at = second.to
  }
  if (scan.lower(at) === 'of') at++
  else if (isOrdinal && !scan.isNumber(i)) return undefined
  const word = scan.timeWord(at)
  if (word?.role !== 'month') return undefined
  let to = word.isAbbreviation ? scan.afterPeriod(at + 1) : at + 1
  // In `30 June 15`, the number after the month may be a day rather than a year.
  const yearAt = hasDashes && scan.isMark(to, '-') && scan.isGlued(to + 1) ? to + 1 : to
  const year = yearAfter(scan, yearAt) ?? (isOrdinal ? undefined : shortYear(scan, yearAt))
  if (year) to = year.to
  else if (dayOfMonth(scan, to) && !isOrdinal) return undefined
  const from = weekday?.from ?? (scan.role(i - 1) === 'the' ? i - 1 : i)
  return resolveDate(scan, {
    from,
    to,
    month: word.value,
    day: first.day,
    year: year?.year,
    weekday: weekday?.value,
    last,
  })
}

/** Reads a year of two digits after a day and month, unless it may be a day or a count: `13 Jul 06`, `27-Oct-99`. */
function shortYear(scan: Scan, i: number): { year: number; to: number } | undefined {
  const short = scan.number(i, 2)
  if (
    scan.length(i) !== 2 ||
    !(short > 31 || short < 10) ||
    scan.isWord(i + 1) ||
    (scan.isGlued(i + 1) && scan.isMark(i + 1, ':%/-'))
  )
    return undefined
  if (scan.isGlued(i + 2) && scan.isNumber(i + 2)) return undefined
  return { year: fullYear(short, civilDate(scan.published).year), to: i + 1 }
}

/** Finds a weekday with its date: `Friday, Nov. 3`, `Fri. 3 November`, `Friday the 14th`. */
export function weekdayWithDate(scan: Scan, i: number): TimeMatch | undefined {
  const word = scan.timeWord(i)
  if (word?.role !== 'weekday' || word.isPlural) return undefined
  let at = word.isAbbreviation ? scan.afterPeriod(i + 1) : afterPartOfDay(scan, i + 1)
  // `Monday-Friday, Dec. 1-5`
  const isSpan =
    (scan.isMark(at, '-–') || scan.lower(at) === 'to' || scan.lower(at) === 'through') &&
    scan.role(at + 1) === 'weekday'
  if (isSpan) at += 2
  at = scan.afterComma(at)
  const hasBracket = scan.isMark(at, '(')
  if (hasBracket) at++
  if (scan.role(at) === 'the') at++
  const prefix = { value: word.value, from: i }
  const found =
    month(scan, at, prefix) ??
    dayFirst(scan, at, prefix) ??
    (hasBracket || isSpan ? undefined : onTheDay(scan, at, prefix))
  if (isSpan && !found?.until) return undefined
  return found && (hasBracket && scan.isMark(found.to, ')') ? { ...found, to: found.to + 1 } : found)
}
