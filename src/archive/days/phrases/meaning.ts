import {
  civilDate,
  day,
  dayNumber,
  isDay,
  lastWeekday,
  monthNumber,
  monthOf,
  nextWeekday,
  weekdayOf,
} from '../calendar.ts'
import { daysInMonthsNear } from '../rules/days-without-month.ts'
import { fullYear } from '../rules/numeric-dates.ts'
import { monthsOf } from '../rules/relative.ts'
import { likelierDay } from '../rules/resolve-date.ts'
import type { TimeMatch } from '../time-match.ts'
import { cueOf } from './cues.ts'
import { feastTime } from './feasts.ts'
import { type PhraseScan, tokenAt } from './phrase-scan.ts'

/** The values in the slots of a template. */
export interface Values {
  weekday?: number
  month?: number
  relativeDay?: number
  relativeWeek?: number
  relativeMonth?: number
  relativeYear?: number
  step?: number
  count?: number
  /** Days, weeks, months or years: from 0 to 3. */
  unit?: number
  day?: number
  first?: number
  year?: number
  /** A month that counts only if its day is lost. */
  bareMonth?: number
  /** The position of a feast in the list of the language. */
  feast?: number
  /** Three numbers with marks between them. */
  numeric?: string
  /** Set if the template counts back (-1) or forward (1). */
  sign: number
}

/** The maximum distance of a weekday with its date, without the month, in days. */
const MONTH = 31

/** Returns the monday of a week. */
const mondayOf = (n: number) => n - ((weekdayOf(n) + 6) % 7)
const dayOfWeek = (monday: number, weekday: number) => monday + ((weekday + 6) % 7)

/** Returns the time that the words of a phrase mean, if there is one. */
export function meaningOf(scan: PhraseScan, values: Values, from: number, to: number): TimeMatch | undefined {
  const { published } = scan
  const { weekday, month, relativeDay, relativeWeek, relativeMonth, relativeYear } = values
  const year =
    values.year ?? (relativeYear === undefined ? undefined : civilDate(published).year + relativeYear)
  const at = (n: number): TimeMatch => ({ from, to, when: day(n) })
  if (values.numeric) return numericDate(scan, values.numeric, from, to)
  if (values.feast !== undefined)
    return feastTime(
      scan,
      Object.values(scan.grammar.language.feasts ?? {})[values.feast] ?? '',
      year,
      from,
      to,
    )
  if (values.sign) return countedTime(scan, values, from, to)
  if (relativeDay !== undefined) return at(published + relativeDay)
  if (values.day !== undefined && (month !== undefined || relativeMonth !== undefined))
    return dayAndMonth(scan, values, year, from, to)
  if (values.day !== undefined) {
    const n = dayWithoutMonth(scan, values.day, weekday, from, to)
    if (n === undefined) return undefined
    const first = values.first ?? values.day
    if (first > values.day) return undefined
    return first < values.day ? { ...at(n - values.day + first), until: day(n) } : at(n)
  }
  if (weekday !== undefined) {
    if (relativeWeek !== undefined) return at(dayOfWeek(mondayOf(published) + 7 * relativeWeek, weekday))
    return weekdayByItself(scan, weekday, values.step, from, to)
  }
  if (month !== undefined) {
    if (year !== undefined) return { from, to, when: { unit: 'month', n: monthNumber(year, month) } }
    return monthByItself(scan, month, values.step, from, to)
  }
  if (values.bareMonth !== undefined)
    return isDamaged(scan, from, to) ? monthByItself(scan, values.bareMonth, undefined, from, to) : undefined
  if (relativeWeek !== undefined) {
    const monday = mondayOf(published) + 7 * relativeWeek
    return monthsOf(from, to, monday, monday + 6)
  }
  if (relativeMonth !== undefined)
    return { from, to, when: { unit: 'month', n: monthOf(published) + relativeMonth } }
  return year === undefined ? undefined : { from, to, when: { unit: 'year', n: year } }
}

/** Reads three numbers: the year comes first or last, and the day before the month if it does not. */
function numericDate({ published, grammar }: PhraseScan, text: string, from: number, to: number) {
  const parts = text.split(/[-/.]/)
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const isYearFirst = parts[0]?.length === 4
  const length = parts[2]?.length
  if (!isYearFirst && grammar.language.isUnknown) return undefined
  if (!isYearFirst && length !== 4 && length !== 2) return undefined
  const [y, d] = isYearFirst ? [a, c] : [length === 2 ? fullYear(c, civilDate(published).year) : c, a]
  return y >= 1000 && isDay(y, b, d) ? { from, to, when: day(dayNumber(y, b, d)) } : undefined
}

/** Returns the time a number of units before or after the day of publication, as precise as the unit. */
function countedTime(
  { published }: PhraseScan,
  values: Values,
  from: number,
  to: number,
): TimeMatch | undefined {
  const { sign, count = 1, unit = 0 } = values
  const n = sign * count
  if (count === 0) return undefined
  if (unit === 0) return { from, to, when: day(published + n) }
  if (unit === 1) return monthsOf(from, to, published + 7 * n, published + 7 * n)
  if (unit === 2) return { from, to, when: { unit: 'month', n: monthOf(published) + n } }
  return { from, to, when: { unit: 'year', n: civilDate(published).year + n } }
}

/** Returns a day of a month, or the span of days up to it. */
function dayAndMonth(
  scan: PhraseScan,
  values: Values,
  year: number | undefined,
  from: number,
  to: number,
): TimeMatch | undefined {
  const { published } = scan
  const { day: d = 0, first = d } = values
  if (first > d) return undefined
  let n: number | undefined
  if (values.month === undefined) {
    const month = monthOf(published) + (values.relativeMonth ?? 0)
    const [y, m] = [Math.floor(month / 12), (month % 12) + 1]
    n = isDay(y, m, d) ? dayNumber(y, m, d) : undefined
  } else if (year !== undefined)
    n = isDay(year, values.month, d) ? dayNumber(year, values.month, d) : undefined
  else n = nearestDay(scan, values.month, d, values.weekday, from, to)
  if (n === undefined) return undefined
  return {
    from,
    to,
    when: day(n - d + first),
    ...(first < d && { until: day(n) }),
    ...(year === undefined && values.month !== undefined && { hasNoYear: true }),
  }
}

/** Returns the day that a day and month without a year mean, as `rules/resolve-date.ts` does for English. */
function nearestDay(
  scan: PhraseScan,
  month: number,
  d: number,
  weekday: number | undefined,
  from: number,
  to: number,
): number | undefined {
  const { published, narrative } = scan
  const now = civilDate(published).year
  const all: number[] = []
  for (let y = now - 8; y <= now + 8; y++)
    if (isDay(y, month, d) && (Math.abs(y - now) <= 1 || (month === 2 && d === 29)))
      all.push(dayNumber(y, month, d))
  const match = all.find((n) => weekdayOf(n) === weekday && Math.abs(n - published) < 330)
  if (match !== undefined) return match
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return past ?? future
  const direction = cueOf(scan, from, to)
  const year = narrative.yearOf(tokenAt(scan, from), published - past, month, d, direction === 'future')
  if (year !== undefined && isDay(year, month, d)) return dayNumber(year, month, d)
  return likelierDay(published, past, future, direction)
}

/** Returns the day of an unnamed month: the last one, or the next one if the words say so. */
function dayWithoutMonth(
  scan: PhraseScan,
  d: number,
  weekday: number | undefined,
  from: number,
  to: number,
): number | undefined {
  const { published } = scan
  const all = daysInMonthsNear(published, d)
  const distance = (n: number) => Math.abs(n - published)
  if (weekday !== undefined) return all.find((n) => weekdayOf(n) === weekday && distance(n) <= MONTH)
  const direction = cueOf(scan, from, to)
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return past ?? future
  if (direction) return direction === 'future' ? future : past
  return distance(future) < distance(past) ? future : past
}

/** Returns a weekday: the last one, or the next one if the words say so. */
function weekdayByItself(
  scan: PhraseScan,
  weekday: number,
  step: number | undefined,
  from: number,
  to: number,
): TimeMatch {
  const { published, grammar } = scan
  const at = (n: number): TimeMatch => ({ from, to, when: day(n) })
  if (step !== undefined && grammar.language.countsWeeks)
    return at(dayOfWeek(mondayOf(published) + 7 * step, weekday))
  if (step !== undefined && step < 0) return at(lastWeekday(published - 1, weekday) + 7 * (step + 1))
  if (step !== undefined && step > 0) return at(nextWeekday(published + 1, weekday) + 7 * (step - 1))
  const narrated = scan.narrative.dayBefore(tokenAt(scan, from))
  if (narrated !== undefined && step === undefined) return at(nextWeekday(narrated + 1, weekday))
  const direction = cueOf(scan, from, to)
  const isFuture = direction === 'future' || (!direction && (step === 0 || grammar.language.looksAhead))
  return {
    ...at(isFuture ? nextWeekday(published, weekday) : lastWeekday(published, weekday)),
    isWeekday: true,
  }
}

/** Returns a month without a year: the last one, or the next one if the words say so. */
function monthByItself(
  scan: PhraseScan,
  month: number,
  step: number | undefined,
  from: number,
  to: number,
): TimeMatch | undefined {
  const now = monthOf(scan.published)
  const monthsAgo = (((now - (month - 1)) % 12) + 12) % 12
  const at = (n: number): TimeMatch => ({ from, to, when: { unit: 'month', n }, hasNoYear: true })
  if (isDamaged(scan, from, to)) return { ...at(now - monthsAgo), damaged: true }
  if (step !== undefined && step < 0) return at(monthsAgo === 0 ? now - 12 : now - monthsAgo)
  if (step !== undefined && step > 0) return at(now - monthsAgo + 12)
  if (isName(scan, from)) return undefined
  const isFuture = cueOf(scan, from, to) === 'future'
  const narrated = scan.narrative.monthOf(tokenAt(scan, from), month, monthsAgo * 30, isFuture)
  return at(narrated ?? (isFuture && monthsAgo > 0 ? now - monthsAgo + 12 : now - monthsAgo))
}

/** Returns whether the day or year of a month is lost: `am  . März`, `el  de marzo`, `mars  à`. */
const isDamaged = ({ hasLostFigures, folded }: PhraseScan, from: number, to: number): boolean =>
  hasLostFigures &&
  (/(?: {2}|^)(?:\. ?|de |º ?|er )?$/.test(folded.slice(Math.max(0, from - 8), from)) ||
    / \.$/.test(folded.slice(Math.max(0, from - 2), from).trimEnd()) ||
    /^(?: {2}| ?(?:de|г\.?) {0,2}[.,]| [.,](?: |$))/.test(folded.slice(to, to + 6)))

/** Returns whether a month is a name, since it has a capital where none is due: `Mars`. */
function isName({ grammar: { language }, text }: PhraseScan, from: number): boolean {
  const first = text.charAt(from)
  const isCapital = first !== first.toLowerCase()
  if (language.hasNoCase) return false
  if (language.hasCapitals) return !isCapital
  return isCapital
}
