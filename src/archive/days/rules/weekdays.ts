import { lastWeekday, nextWeekday, weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'

/** Words that make a weekday part of a name, or one of many: `Good Friday`, `every Monday`. */
const BEFORE = new Set(
  'good black bloody man ruby easter palm ash fat cyber shrove holy maundy every each any most some other alternate super giving bowl tgi sheffield one'.split(
    ' ',
  ),
)
const AFTER = new Set(
  'times mirror telegraph express mail herald post people independent tribune star sun school world'.split(
    ' ',
  ),
)

/** Words after `a Sunday` that leave it one of many. */
const ONE_OF_MANY = new Set(['when', 'in', 'of', 'like', 'that'])

/** Words before the first of two weekdays that make both one of many. */
const EVERY = new Set(['every', 'each'])
const OF_EACH = new Set(['each', 'every', 'the', 'any'])

/** Returns whether only the first letter of a word is a capital: `Night`, not `NIGHT`. */
const isTitleCase = (scan: Scan, i: number) =>
  scan.isCapitalised(i) && scan.text(i).slice(1) === scan.lower(i).slice(1)

/** Returns whether a weekday is not a particular day: one of many, or part of a name. */
function isNoParticularDay(scan: Scan, i: number): boolean {
  const word = scan.timeWord(i)
  if (!word || word.isPlural) return true
  // `the first Monday`: of an unknown month.
  if (BEFORE.has(scan.lower(i - 1)) || scan.role(i - 1) === 'ordinal') return true
  // `every Tuesday and Friday`
  if (scan.role(i - 2) === 'weekday' && scan.lower(i - 1) === 'and' && EVERY.has(scan.lower(i - 3)))
    return true
  // `the last Friday of each month`
  if (scan.lower(i - 1) === 'last' && scan.lower(i + 1) === 'of' && OF_EACH.has(scan.lower(i + 2)))
    return true
  if (scan.isCapitalised(i + 1) && AFTER.has(scan.lower(i + 1))) return true
  if (scan.timeWord(i + 1)?.isPlural && scan.role(i + 1) === 'part of day') return true
  // `Monday and Tuesday nights`
  const isListed = scan.lower(i + 1) === 'and' || scan.lower(i + 1) === 'or'
  const listed = isListed ? scan.timeWord(i + 2) : undefined
  if (
    listed?.role === 'weekday' &&
    (listed.isPlural || (scan.role(i + 3) === 'part of day' && scan.timeWord(i + 3)?.isPlural))
  )
    return true
  if (scan.role(i - 1) === 'a' && scan.lower(i - 2) === 'on') return true
  // `Friday Night Lights`
  if (
    scan.role(i + 1) === 'part of day' &&
    isTitleCase(scan, i + 1) &&
    isTitleCase(scan, i + 2) &&
    !isTitleCase(scan, i - 1)
  )
    return true
  // `it was a Saturday.`, `a Saturday in May`
  return (
    (scan.role(i - 1) === 'a' && ONE_OF_MANY.has(scan.lower(i + 1))) ||
    (scan.role(i - 1) === 'a' && !scan.isWord(i + 1) && !scan.isMark(i + 1, "'’-"))
  )
}

/** Returns the token after a part of the day, or the same token if it is none: `Tuesday night`. */
export const afterPartOfDay = (scan: Scan, i: number): number =>
  scan.role(i) === 'part of day' && !scan.timeWord(i)?.isPlural ? i + 1 : i

/** Reads `last week`, `this week` or `next week` after a weekday, as a number of weeks. */
function weekAfter(scan: Scan, i: number): { to: number; weeks: number } | undefined {
  let at = i
  if (scan.lower(at) === 'of' || scan.lower(at) === 'in') at++
  const step = scan.timeWord(at)
  if (step?.role === 'step' && scan.lower(at + 1) === 'week') return { to: at + 2, weeks: step.value }
  return undefined
}

/** Returns the day of a weekday that comes before another in a list. */
function weekdayBefore(scan: Scan, i: number): number | undefined {
  const { last } = scan
  return last?.isWeekday && last.to === i - 1 && scan.lower(i - 1) === 'and' ? last.when.n : undefined
}

/** Returns whether a plan in the past comes before a weekday: `was to speak Wednesday`. */
function isAfterWasTo(scan: Scan, i: number): boolean {
  for (let k = i - 2; k >= i - 6 && !scan.endsSentence(k); k--)
    if (scan.lower(k) === 'to' && (scan.lower(k - 1) === 'was' || scan.lower(k - 1) === 'were')) return true
  return false
}

/** Finds a weekday: `Friday`, `last Friday`, `next Friday`, `Tuesday night`, `Friday of last week`. */
export function weekday(scan: Scan, i: number): TimeMatch | undefined {
  const step = scan.timeWord(i)?.role === 'step' ? scan.timeWord(i) : undefined
  const at = step ? i + 1 : i
  const word = scan.timeWord(at)
  // `following Sunday's battle` is after it.
  if (
    word?.role !== 'weekday' ||
    isNoParticularDay(scan, at) ||
    (step && scan.lower(i) === 'following' && scan.role(i - 1) !== 'the')
  )
    return undefined
  let to = at + 1
  if (word.isAbbreviation) {
    if (!scan.isMark(to, '.') || !scan.isGlued(to)) return undefined
    if (word.isAmbiguous && scan.role(to + 1) !== 'part of day' && scan.isCapitalised(to + 1))
      return undefined
    to++
  }
  to = afterPartOfDay(scan, to)
  const { published } = scan
  const dayOf = (n: number, end = to): TimeMatch => ({ from: i, to: end, when: { unit: 'day', n } })
  // `Tuesday week`
  if (!step && scan.lower(to) === 'week' && !scan.isWord(to + 1))
    return dayOf(nextWeekday(published + 1, word.value) + 7, to + 1)
  // `the Wednesday before last`
  if (scan.lower(to) === 'before' && scan.lower(to + 1) === 'last' && !scan.isWord(to + 2))
    return dayOf(lastWeekday(published - 1, word.value) - 7, to + 2)
  const week = step ? undefined : weekAfter(scan, to)
  if (week) {
    // Weeks begin on Monday.
    const monday = published - ((weekdayOf(published) + 6) % 7)
    return dayOf(monday + ((word.value + 6) % 7) + 7 * week.weeks, week.to)
  }
  const narrated = step ? undefined : scan.narrative.dayBefore(i)
  if (narrated !== undefined) return dayOf(nextWeekday(narrated + 1, word.value))
  const anchor = scan.anchorBefore(i) ?? lastWeekday(published, word.value)
  // `the previous Friday`, `the following Monday`: counted from the last day.
  const low = step && scan.role(i - 1) === 'the' ? scan.lower(i) : ''
  if (low === 'previous' || low === 'preceding') return dayOf(lastWeekday(anchor - 1, word.value))
  if (low === 'following') return dayOf(nextWeekday(anchor + 1, word.value))
  if (step && step.value < 0) return dayOf(lastWeekday(published - 1, word.value))
  if (step && step.value > 0) return dayOf(nextWeekday(published + 1, word.value))
  // `for Saturday and Sunday`: the second is as the first.
  const listed = step ? undefined : weekdayBefore(scan, i)
  if (listed !== undefined)
    return {
      ...dayOf(listed > published ? nextWeekday(listed + 1, word.value) : lastWeekday(published, word.value)),
      isWeekday: true,
    }
  const isFuture = step ? directionOf(scan, i, to) !== 'past' : directionOf(scan, i, to) === 'future'
  const before = lastWeekday(published, word.value)
  // `was to speak Wednesday`, on a Thursday: yesterday, not in six days.
  const isOver = !step && before === published - 1 && isAfterWasTo(scan, i)
  const n = isFuture && !isOver ? nextWeekday(published, word.value) : before
  return step ? dayOf(n) : { ...dayOf(n), isWeekday: true }
}
