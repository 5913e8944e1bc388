import { civilDate, day, dayNumber, isDay, monthOf, weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { dayOfMonth } from './date-parts.ts'

/** Words that may follow a day without a month. Other words make it the 14th of something else. */
export const AFTER_DAY: ReadonlySet<string> = new Set(
  'to for and but when after before as in at by on with from until he she they it that which while or this last'.split(
    ' ',
  ),
)

/** Words before a day without a month. */
const BEFORE_DAY = new Set(['on', 'until', 'by', 'since', 'till', 'before', 'after'])

/** Reads a day without its month, such as `14th`, unless it is the number of a floor or an anniversary. */
function bareDay(scan: Scan, i: number): { day: number; to: number } | undefined {
  if (!scan.isNumber(i)) return undefined
  const found = dayOfMonth(scan, i)
  if (!found || found.to === i + 1) return undefined
  const { to } = found
  const ofMonth = scan.lower(to) === 'of' && scan.role(to + 1) === 'step' && scan.lower(to + 2) === 'month'
  return scan.isWord(to) && !ofMonth && !AFTER_DAY.has(scan.lower(to)) ? undefined : found
}

/** Returns the days of a month with a number in the months near another day, earliest first. */
export function daysInMonthsNear(near: number, day: number): number[] {
  const now = monthOf(near)
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => {
    const [y, m] = [Math.floor((now + step) / 12), ((now + step) % 12) + 1]
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : []
  })
}

/** Finds a weekday with a day of an unnamed month: `Sunday the 24th`, `Sunday 24th`. */
export function onTheDay(
  scan: Scan,
  i: number,
  weekday: { value: number; from: number },
): TimeMatch | undefined {
  const found = bareDay(scan, i)
  if (!found) return undefined
  const near = daysInMonthsNear(scan.published, found.day)
    .filter((n) => weekdayOf(n) === weekday.value)
    .sort((a, b) => Math.abs(a - scan.published) - Math.abs(b - scan.published))[0]
  return near === undefined ? undefined : { from: weekday.from, to: found.to, when: day(near) }
}

/** Finds a day of an unnamed month: `on the 14th`. */
export function theDay(scan: Scan, i: number): TimeMatch | undefined {
  if (scan.role(i) !== 'the') return undefined
  const found = bareDay(scan, i + 1)
  if (!found) return undefined
  // `the 14th of next month`
  const step =
    scan.lower(found.to) === 'of' && scan.lower(found.to + 2) === 'month'
      ? scan.timeWord(found.to + 1)
      : undefined
  if (step?.role === 'step') {
    const n = daysInMonthsNear(scan.published, found.day).find(
      (each) => monthOf(each) === monthOf(scan.published) + step.value,
    )
    return n === undefined ? undefined : { from: i, to: found.to + 3, when: day(n) }
  }
  if (!BEFORE_DAY.has(scan.lower(i - 1))) return undefined
  const narrated = scan.narrative.dayBefore(i)
  if (narrated !== undefined) {
    const n = daysInMonthsNear(narrated, found.day).find((each) => each > narrated)
    return n === undefined ? undefined : { from: i, to: found.to, when: day(n), hasNoYear: true }
  }
  const all = daysInMonthsNear(scan.published, found.day)
  const isFuture = directionOf(scan, i, found.to) === 'future'
  const n = isFuture ? all.find((n) => n >= scan.published) : all.filter((n) => n <= scan.published).at(-1)
  return n === undefined ? undefined : { from: i, to: found.to, when: day(n) }
}

/** Finds another day of the month that was named right before: `Oct. 5 and 6`, `Oct. 5, 6 and 7`. */
export function anotherDay(scan: Scan, i: number): TimeMatch | undefined {
  const { last } = scan
  if (
    !last?.isDayOfMonth ||
    last.until ||
    last.to !== i - 1 ||
    !(scan.lower(i - 1) === 'and' || scan.isMark(i - 1, ','))
  )
    return undefined
  const found = dayOfMonth(scan, i)
  if (!found || (scan.isWord(found.to) && !AFTER_DAY.has(scan.lower(found.to)))) return undefined
  const { year, month, day: before } = civilDate(last.when.n)
  if (found.day <= before || !isDay(year, month, found.day)) return undefined
  return { from: i, to: found.to, when: day(dayNumber(year, month, found.day)), isDayOfMonth: true }
}
