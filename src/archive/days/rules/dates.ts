import { civil } from '../calendar.ts'
import type { Found, Scan } from '../scan.ts'
import { onTheDay } from './bare-days.ts'
import { fullYear } from './figures.ts'
import { month } from './months.ts'
import { dayOfMonth, yearBehind } from './printed.ts'
import { pastPart } from './weekdays.ts'
import { resolve } from './year-of.ts'

/** A day before its month: `2 November 1998`, `the 2nd of November`, `12-14 May`. */
export function dayFirst(
  scan: Scan,
  i: number,
  weekday?: { value: number; from: number },
): Found | undefined {
  const first = dayOfMonth(scan, i)
  if (!first || scan.isMark(i - 1, '$£€') || (scan.glued(i) && scan.isMark(i - 1, '-/.,'))) return undefined
  const ordinal = first.to > i + 1 || !scan.isFigure(i)
  let at = first.to
  let last: number | undefined
  const dashed = scan.isMark(at, '-') && scan.role(at + 1) === 'month' && scan.glued(at) && scan.glued(at + 1)
  if (dashed) at++
  else if (scan.low(at) === 'and' || (scan.isMark(at, ',') && !scan.glued(at + 1))) {
    // `5 and 6 October`: the month belongs to both.
    const second = dayOfMonth(scan, at + 1)
    if (!second || second.day <= first.day || scan.role(second.to) !== 'month') return undefined
    at = second.to
    const word = scan.word(at) as { value: number }
    const year = yearBehind(scan, at + 1)
    return resolve(scan, {
      from: i,
      to: first.to,
      month: word.value,
      day: first.day,
      year: year?.year,
      weekday: undefined,
    })
  } else if (scan.isMark(at, '-–—/') || scan.low(at) === 'to') {
    const second = dayOfMonth(scan, at + 1)
    if (!second || second.day <= first.day) return undefined
    // `the night of 30/31 January`
    if (scan.isMark(at, '/') && second.day !== first.day + 1) return undefined
    last = second.day
    at = second.to
  }
  if (scan.low(at) === 'of') at++
  else if (ordinal && !scan.isFigure(i)) return undefined
  const word = scan.word(at)
  if (word?.role !== 'month') return undefined
  let to = word.short ? scan.pastPoint(at + 1) : at + 1
  // `30 June 15`: the figure belongs to the month that it follows.
  const yearAt = dashed && scan.isMark(to, '-') && scan.glued(to + 1) ? to + 1 : to
  const year = yearBehind(scan, yearAt) ?? (ordinal ? undefined : shortYear(scan, yearAt))
  if (year) to = year.to
  else if (dayOfMonth(scan, to) && !ordinal) return undefined
  const from = weekday?.from ?? (scan.role(i - 1) === 'the' ? i - 1 : i)
  return resolve(scan, {
    from,
    to,
    month: word.value,
    day: first.day,
    year: year?.year,
    weekday: weekday?.value,
    last,
  })
}

/** A year of two figures behind a day and month, which is no day and no count: `13 Jul 06`, `27-Oct-99`. */
function shortYear(scan: Scan, i: number): { year: number; to: number } | undefined {
  const short = scan.figure(i, 2)
  if (
    scan.size(i) !== 2 ||
    !(short > 31 || short < 10) ||
    scan.isWord(i + 1) ||
    (scan.glued(i + 1) && scan.isMark(i + 1, ':%/-'))
  )
    return undefined
  if (scan.glued(i + 2) && scan.isFigure(i + 2)) return undefined
  return { year: fullYear(short, civil(scan.published).year), to: i + 1 }
}

/** A weekday with its date: `Friday, Nov. 3`, `Fri. 3 November`, `Friday the 14th`. */
export function weekdayWithDate(scan: Scan, i: number): Found | undefined {
  const word = scan.word(i)
  if (word?.role !== 'weekday' || word.plural) return undefined
  let at = word.short ? scan.pastPoint(i + 1) : pastPart(scan, i + 1)
  // `Monday-Friday, Dec. 1-5`
  const span =
    (scan.isMark(at, '-–') || scan.low(at) === 'to' || scan.low(at) === 'through') &&
    scan.role(at + 1) === 'weekday'
  if (span) at += 2
  at = scan.pastComma(at)
  const bracket = scan.isMark(at, '(')
  if (bracket) at++
  if (scan.role(at) === 'the') at++
  const prefix = { value: word.value, from: i }
  const found =
    month(scan, at, prefix) ??
    dayFirst(scan, at, prefix) ??
    (bracket || span ? undefined : onTheDay(scan, at, prefix))
  if (span && !found?.until) return undefined
  return found && (bracket && scan.isMark(found.to, ')') ? { ...found, to: found.to + 1 } : found)
}
