import { isDay } from '../../published.ts'
import { civil, day, dayNumber, monthOf, weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Found, Scan } from '../scan.ts'
import { dayOfMonth } from './printed.ts'

/** What may follow a bare day: anything else makes it the 14th of something. */
export const AFTER_THE_DAY: ReadonlySet<string> = new Set(
  'to for and but when after before as in at by on with from until he she they it that which while or this last'.split(
    ' ',
  ),
)

const BEFORE_THE_DAY = new Set(['on', 'until', 'by', 'since', 'till', 'before', 'after'])
/** Behind a day of a month that is not named, if it is one and not a floor or an anniversary. */
function pastBareDay(scan: Scan, i: number): { day: number; to: number } | undefined {
  if (!scan.isFigure(i)) return undefined
  const found = dayOfMonth(scan, i)
  if (!found || found.to === i + 1) return undefined
  const { to } = found
  const ofMonth = scan.low(to) === 'of' && scan.role(to + 1) === 'step' && scan.low(to + 2) === 'month'
  return scan.isWord(to) && !ofMonth && !AFTER_THE_DAY.has(scan.low(to)) ? undefined : found
}

/** The days of that number in the months near a day, from the first. */
function inMonths(near: number, day: number): number[] {
  const now = monthOf(near)
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => {
    const [y, m] = [Math.floor((now + step) / 12), ((now + step) % 12) + 1]
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : []
  })
}

/** A weekday with a day of a month that is not named: `Sunday the 24th`, `Sunday 24th`. */
export function onTheDay(scan: Scan, i: number, weekday: { value: number; from: number }): Found | undefined {
  const found = pastBareDay(scan, i)
  if (!found) return undefined
  const near = inMonths(scan.published, found.day)
    .filter((n) => weekdayOf(n) === weekday.value)
    .sort((a, b) => Math.abs(a - scan.published) - Math.abs(b - scan.published))[0]
  return near === undefined ? undefined : { from: weekday.from, to: found.to, when: day(near) }
}

/** A day of a month that is not named: `on the 14th`. */
export function theDay(scan: Scan, i: number): Found | undefined {
  if (scan.role(i) !== 'the') return undefined
  const found = pastBareDay(scan, i + 1)
  if (!found) return undefined
  // `the 14th of next month`
  const step =
    scan.low(found.to) === 'of' && scan.low(found.to + 2) === 'month' ? scan.word(found.to + 1) : undefined
  if (step?.role === 'step') {
    const n = inMonths(scan.published, found.day).find(
      (each) => monthOf(each) === monthOf(scan.published) + step.value,
    )
    return n === undefined ? undefined : { from: i, to: found.to + 3, when: day(n) }
  }
  if (!BEFORE_THE_DAY.has(scan.low(i - 1))) return undefined
  const told = scan.story.dayAt(i)
  if (told !== undefined) {
    const n = inMonths(told, found.day).find((each) => each > told)
    return n === undefined ? undefined : { from: i, to: found.to, when: day(n), open: true }
  }
  const all = inMonths(scan.published, found.day)
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
