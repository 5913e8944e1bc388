import { isDay } from '../published.ts'
import { civil, dayNumber, monthNumber, monthOf, type When, weekdayOf } from './calendar.ts'
import { type Direction, directionOf } from './direction.ts'
import { fullYear } from './figures.ts'
import { isTheEleventh } from './named.ts'
import type { Found, Scan } from './scan.ts'
import { pastPart } from './weekdays.ts'
import { spelledYear, yearAt } from './years.ts'

/** What makes a month of a word that is also a verb or a name: `in May`, `last March`. */
const BEFORE_MONTH = new Set(
  'in since last next this of until till by from to through early late mid between during before after past'.split(
    ' ',
  ),
)
/** As far ahead as a date without a year is read where nothing tells, in days: wire copy mostly looks back. */
const AHEAD = 100

/** A figure or a word for a day of a month at `i`: `5`, `14th`, `the 2nd`, `twenty-fifth`. */
export function dayOfMonth(scan: Scan, i: number): { day: number; to: number } | undefined {
  const day = scan.figure(i, 2)
  if (day >= 1 && day <= 31) {
    let to = i + 1
    if (scan.glued(to)) {
      if (scan.isWord(to)) {
        if (!/^(?:st|nd|rd|th)$/i.test(scan.at(to))) return undefined
        to++
      } else if (scan.isMark(to, ',.:/%') && scan.glued(to + 1) && scan.isFigure(to + 1)) return undefined
      else if (scan.isMark(to, '%')) return undefined
    }
    return { day, to }
  }
  const word = scan.word(i)
  if (word?.role === 'ordinal') return { day: word.value, to: i + 1 }
  // `twenty-fifth`
  if (word?.role === 'number' && (word.value === 20 || word.value === 30)) {
    const next = scan.isMark(i + 1, '-') ? i + 2 : i + 1
    const ones = scan.word(next)
    if (ones?.role === 'ordinal' && ones.value < 10) return { day: word.value + ones.value, to: next + 1 }
  }
  return undefined
}

/** A year behind a month or a day: `1998`, `, 1998`, `of 1998`, `'98`, `, nineteen ninety-eight`. */
function yearBehind(scan: Scan, i: number): { year: number; to: number } | undefined {
  const at = scan.isMark(i, ',') || scan.low(i) === 'of' || scan.low(i) === 'in' ? i + 1 : i
  const year = yearAt(scan, at)
  if (year !== undefined) return { year, to: at + 1 }
  if (scan.isMark(at, "'’‘") && scan.glued(at + 1) && scan.size(at + 1) === 2 && scan.isFigure(at + 1))
    return { year: fullYear(scan.figure(at + 1), civil(scan.published).year), to: at + 2 }
  return spelledYear(scan, at)
}

/**
 * The day that a day and month without a year mean: the nearer of the last and the next, unless the words tell
 * otherwise; with a weekday beside it, the one that falls on it.
 */
function nearest(
  scan: Scan,
  at: number,
  month: number,
  day: number,
  direction: Direction,
  weekday: number | undefined,
) {
  const { published } = scan
  const { year } = civil(published)
  const all: number[] = []
  for (let y = year - 8; y <= year + 8; y++) {
    const near = Math.abs(y - year) <= 1
    // A 29 February may be four or eight years away.
    if (isDay(y, month, day) && (near || (month === 2 && day === 29))) all.push(dayNumber(y, month, day))
  }
  const match = all.find((n) => weekdayOf(n) === weekday && Math.abs(n - published) < 330)
  if (match !== undefined) return match
  const told = direction === 'future' ? undefined : scan.toldBefore(at)
  if (told !== undefined) {
    // A story of times past keeps its year: `On June 6, 1944, … . On July 9, …`.
    const { year: then } = civil(told)
    const near = [then - 1, then, then + 1]
      .filter((y) => isDay(y, month, day))
      .map((y) => dayNumber(y, month, day))
    return near.sort((a, b) => Math.abs(a - told) - Math.abs(b - told))[0]
  }
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return past ?? future
  const back = published - past
  const ahead = future - published
  if (direction === 'future') return back < 120 && ahead > 240 ? past : future
  if (direction === 'past') return back > 280 && ahead < 85 ? future : past
  return back < ahead || ahead > AHEAD ? past : future
}

const day = (n: number): When => ({ unit: 'day', n })
const OPEN = { open: true } as const

/** The month of a date without a day and a year: the last one, or the next where the words say so. */
function nearestMonth(scan: Scan, month: number, from: number, to: number): number {
  const now = monthOf(scan.published)
  const back = (((now - (month - 1)) % 12) + 12) % 12
  const step = scan.word(from - 1)
  const direction = directionOf(scan, from, to)
  if (step?.role === 'step' && step.value < 0) return back === 0 ? now - 12 : now - back
  if (step?.role === 'step' && step.value > 0) return now - back + 12
  return direction === 'future' && back > 0 ? now - back + 12 : now - back
}

/** Behind what is left of a date without its figures: `April , .`, `March  to`, `April th`. */
function pastDamage(scan: Scan, i: number): number | undefined {
  if (!scan.lostFigures) return undefined
  let to = i
  if (/^(?:st|nd|rd|th)$/.test(scan.at(to))) to++
  if (scan.isMark(to, ',') && scan.space(to) > 0) to++
  if (to > i && scan.isMark(to, '.') && scan.space(to) > 0) to++
  if (to > i) return to
  if (scan.isMark(i, '.') && scan.space(i) > 0) return i + 1
  return scan.space(i) > 1 && i < scan.tokens.length && !scan.isCapital(i) ? i : undefined
}

/** A month, with what day and year it has; `weekday` is that of a date which begins with one. */
export function month(scan: Scan, i: number, weekday?: { value: number; from: number }): Found | undefined {
  const word = scan.word(i)
  if (word?.role !== 'month') return undefined
  const from = weekday?.from ?? i
  let at = word.short || scan.isFigure(i + 2) ? scan.pastPoint(i + 1) : i + 1
  const damage = pastDamage(scan, at)
  if (damage !== undefined) {
    const now = monthOf(scan.published)
    const back = (((now - (word.value - 1)) % 12) + 12) % 12
    return { from, to: damage, when: { unit: 'month', n: now - back }, damaged: true, ...OPEN }
  }
  if (scan.role(at) === 'the') at++
  const first = dayOfMonth(scan, at)
  if (first) {
    let to = first.to
    let last: number | undefined
    // `Dec. 1-5`, `Dec. 1 to 5`
    if (scan.isMark(to, '-–—') || scan.low(to) === 'to' || scan.low(to) === 'through') {
      const second = dayOfMonth(scan, to + 1)
      if (
        second &&
        second.day > first.day &&
        scan.role(second.to) !== 'month' &&
        !yearTouches(scan, second.to)
      ) {
        last = second.day
        to = second.to
      }
    }
    to = pastPart(scan, to)
    const year = yearBehind(scan, to)
    const found = resolve(scan, word.value, first.day, from, year ? year.to : to, year?.year, weekday?.value)
    if (found === undefined) return undefined
    const until = last === undefined || !isIn(found, last) ? {} : { until: day(found + last - first.day) }
    return { from, to: year ? year.to : to, when: day(found), ...until, ...(!year && OPEN), dayOfMonth: true }
  }
  if (weekday) return undefined
  const year = yearBehind(scan, at)
  if (year) return { from, to: year.to, when: { unit: 'month', n: monthNumber(year.year, word.value) } }
  if (!standsAlone(scan, i)) return undefined
  return { from, to: at, when: { unit: 'month', n: nearestMonth(scan, word.value, i, at) }, ...OPEN }
}

/** `1-5` of `Dec. 1-50`, `1-5.6` is no range of days. */
const yearTouches = (scan: Scan, i: number) => scan.glued(i) && (scan.isFigure(i) || scan.isWord(i))

/** Whether a day of the month exists in the month of a day. */
function isIn(n: number, last: number): boolean {
  const { year, month } = civil(n)
  return isDay(year, month, last)
}

function resolve(
  scan: Scan,
  month: number,
  dayNo: number,
  from: number,
  to: number,
  year: number | undefined,
  weekday: number | undefined,
): number | undefined {
  if (year !== undefined) return isDay(year, month, dayNo) ? dayNumber(year, month, dayNo) : undefined
  if (isTheEleventh(scan, month, dayNo, to)) return dayNumber(2001, 9, 11)
  return nearest(scan, from, month, dayNo, directionOf(scan, from, to), weekday)
}

/** Whether a month without figures is one, and no verb and no person. */
function standsAlone(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  if (!word || word.short) return false
  if (scan.glued(i) && scan.isMark(i - 1, '-–') && !scan.isWord(i - 2)) return false
  if (!word.ambiguous) return true
  // `March and April`
  if (scan.role(i - 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.at(i - 1))) return true
  if (scan.role(i + 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.at(i + 1))) return true
  return (
    BEFORE_MONTH.has(scan.low(i - 1)) &&
    !(scan.isCapital(i + 1) && !scan.word(i + 1) && scan.low(i - 1) !== 'in')
  )
}

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
    const found = resolve(scan, word.value, first.day, i, at, year?.year, undefined)
    return found === undefined ? undefined : { from: i, to: first.to, when: day(found) }
  } else if (scan.isMark(at, '-–—') || scan.low(at) === 'to') {
    const second = dayOfMonth(scan, at + 1)
    if (!second || second.day <= first.day) return undefined
    last = second.day
    at = second.to
  }
  if (scan.low(at) === 'of') at++
  else if (ordinal && !scan.isFigure(i)) return undefined
  const word = scan.word(at)
  if (word?.role !== 'month') return undefined
  let to = word.short ? scan.pastPoint(at + 1) : at + 1
  // `30 June 15`: the figure belongs to the month that it follows.
  const year = yearBehind(scan, dashed && scan.isMark(to, '-') && scan.glued(to + 1) ? to + 1 : to)
  if (year) to = year.to
  else if (dayOfMonth(scan, to) && !ordinal) return undefined
  const from = weekday?.from ?? (scan.role(i - 1) === 'the' ? i - 1 : i)
  const found = resolve(scan, word.value, first.day, from, to, year?.year, weekday?.value)
  if (found === undefined) return undefined
  const until = last === undefined || !isIn(found, last) ? {} : { until: day(found + last - first.day) }
  return { from, to, when: day(found), ...until, ...(!year && OPEN) }
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

const BEFORE_THE_DAY = new Set(['on', 'until', 'by', 'since', 'till', 'before', 'after'])
/** What may follow a bare day: anything else makes it the 14th of something. */
const AFTER_THE_DAY = new Set(
  'to for and but when after before as in at by on with from until he she they it that which while or this last'.split(
    ' ',
  ),
)

/** Behind a day of a month that is not named, if it is one and not a floor or an anniversary. */
function pastBareDay(scan: Scan, i: number): { day: number; to: number } | undefined {
  if (!scan.isFigure(i)) return undefined
  const found = dayOfMonth(scan, i)
  if (!found || found.to === i + 1) return undefined
  return scan.isWord(found.to) && !AFTER_THE_DAY.has(scan.low(found.to)) ? undefined : found
}

/** The days of that number in the months near the day of publication, from the first. */
function inMonths(scan: Scan, day: number): number[] {
  const now = monthOf(scan.published)
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => {
    const [y, m] = [Math.floor((now + step) / 12), ((now + step) % 12) + 1]
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : []
  })
}

/** A weekday with a day of a month that is not named: `Sunday the 24th`. */
function onTheDay(scan: Scan, i: number, weekday: { value: number; from: number }): Found | undefined {
  const found = scan.role(i - 1) === 'the' ? pastBareDay(scan, i) : undefined
  if (!found) return undefined
  const near = inMonths(scan, found.day)
    .filter((n) => weekdayOf(n) === weekday.value)
    .sort((a, b) => Math.abs(a - scan.published) - Math.abs(b - scan.published))[0]
  return near === undefined ? undefined : { from: weekday.from, to: found.to, when: day(near) }
}

/** A day of a month that is not named: `on the 14th`. */
export function theDay(scan: Scan, i: number): Found | undefined {
  if (scan.role(i) !== 'the' || !BEFORE_THE_DAY.has(scan.low(i - 1))) return undefined
  const found = pastBareDay(scan, i + 1)
  if (!found) return undefined
  const all = inMonths(scan, found.day)
  const future = directionOf(scan, i, found.to) === 'future'
  const n = future ? all.find((n) => n >= scan.published) : all.filter((n) => n <= scan.published).at(-1)
  return n === undefined ? undefined : { from: i, to: found.to, when: day(n) }
}

/** Another day of the month that was named right before: `Oct. 5 and 6`, `Oct. 5, 6 and 7`. */
export function anotherDay(scan: Scan, i: number): Found | undefined {
  const { last } = scan
  if (
    !last?.dayOfMonth ||
    last.until ||
    last.to !== i - 1 ||
    !(scan.low(i - 1) === 'and' || scan.isMark(i - 1, ','))
  )
    return undefined
  const found = dayOfMonth(scan, i)
  if (!found || (scan.isWord(found.to) && !AFTER_THE_DAY.has(scan.low(found.to)))) return undefined
  const { year, month, day: before } = civil(last.when.n)
  if (found.day <= before || !isDay(year, month, found.day)) return undefined
  return { from: i, to: found.to, when: day(dayNumber(year, month, found.day)), dayOfMonth: true }
}
