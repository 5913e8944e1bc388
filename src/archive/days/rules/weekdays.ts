import { weekdayOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Found, Scan } from '../scan.ts'

/** Names that a day of the week opens or closes: papers, days with a name, proverbs. */
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

/** Behind `a Sunday`, these leave it one of many. */
const ONE_OF_MANY = new Set(['when', 'in', 'of', 'like', 'that'])

const EVERY = new Set(['every', 'each'])
const OF_EACH = new Set(['each', 'every', 'the', 'any'])

/** The last such weekday on or before a day. */
export const lastWeekday = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7)
/** The first such weekday on or after a day. */
export const nextWeekday = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7)

/** A word as a title has it: `Night`, not `NIGHT`. */
const isTitle = (scan: Scan, i: number) => scan.isCapital(i) && scan.at(i).slice(1) === scan.low(i).slice(1)

/** Whether the weekday at `i` names no day: one of many, or part of a name. */
function namesNoDay(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  if (!word || word.plural) return true
  // `the first Monday`: of which month is not said.
  if (BEFORE.has(scan.low(i - 1)) || scan.role(i - 1) === 'ordinal') return true
  // `every Tuesday and Friday`
  if (scan.role(i - 2) === 'weekday' && scan.low(i - 1) === 'and' && EVERY.has(scan.low(i - 3))) return true
  // `the last Friday of each month`
  if (scan.low(i - 1) === 'last' && scan.low(i + 1) === 'of' && OF_EACH.has(scan.low(i + 2))) return true
  if (scan.isCapital(i + 1) && AFTER.has(scan.low(i + 1))) return true
  if (scan.word(i + 1)?.plural && scan.role(i + 1) === 'part') return true
  // `Monday and Tuesday nights`
  const isListed = scan.low(i + 1) === 'and' || scan.low(i + 1) === 'or'
  const listed = isListed ? scan.word(i + 2) : undefined
  if (
    listed?.role === 'weekday' &&
    (listed.plural || (scan.role(i + 3) === 'part' && scan.word(i + 3)?.plural))
  )
    return true
  if (scan.role(i - 1) === 'a' && scan.low(i - 2) === 'on') return true
  // `Friday Night Lights`
  if (scan.role(i + 1) === 'part' && isTitle(scan, i + 1) && isTitle(scan, i + 2) && !isTitle(scan, i - 1))
    return true
  // `it was a Saturday.`, `a Saturday in May`
  return (
    (scan.role(i - 1) === 'a' && ONE_OF_MANY.has(scan.low(i + 1))) ||
    (scan.role(i - 1) === 'a' && !scan.isWord(i + 1) && !scan.isMark(i + 1, "'’-"))
  )
}

/** Behind the part of the day that a day names: `Tuesday night`, `Tuesday at noon` stays at Tuesday. */
export const pastPart = (scan: Scan, i: number): number =>
  scan.role(i) === 'part' && !scan.word(i)?.plural ? i + 1 : i

/** `last|this|next week` behind a weekday, with the weeks that it moves; else nothing. */
function weekBehind(scan: Scan, i: number): { to: number; weeks: number } | undefined {
  let at = i
  if (scan.low(at) === 'of' || scan.low(at) === 'in') at++
  const step = scan.word(at)
  if (step?.role === 'step' && scan.low(at + 1) === 'week') return { to: at + 2, weeks: step.value }
  return undefined
}

/** The weekday that a list has right before another. */
function listedWeekday(scan: Scan, i: number): number | undefined {
  const { last } = scan
  return last?.weekday && last.to === i - 1 && scan.low(i - 1) === 'and' ? last.when.n : undefined
}

/** Whether what stood before a weekday was to be: `was to speak Wednesday`. */
function wasTo(scan: Scan, i: number): boolean {
  for (let k = i - 2; k >= i - 6 && !scan.endsSentence(k); k--)
    if (scan.low(k) === 'to' && (scan.low(k - 1) === 'was' || scan.low(k - 1) === 'were')) return true
  return false
}

/** A day of the week: `Friday`, `last Friday`, `next Friday`, `Tuesday night`, `Friday of last week`. */
export function weekday(scan: Scan, i: number): Found | undefined {
  const step = scan.word(i)?.role === 'step' ? scan.word(i) : undefined
  const at = step ? i + 1 : i
  const word = scan.word(at)
  // `following Sunday's battle` is after it.
  if (
    word?.role !== 'weekday' ||
    namesNoDay(scan, at) ||
    (step && scan.low(i) === 'following' && scan.role(i - 1) !== 'the')
  )
    return undefined
  let to = at + 1
  if (word.short) {
    if (!scan.isMark(to, '.') || !scan.glued(to)) return undefined
    if (word.ambiguous && scan.role(to + 1) !== 'part' && scan.isCapital(to + 1)) return undefined
    to++
  }
  to = pastPart(scan, to)
  const { published } = scan
  const found = (n: number, end = to): Found => ({ from: i, to: end, when: { unit: 'day', n } })
  // `Tuesday week`
  if (!step && scan.low(to) === 'week' && !scan.isWord(to + 1))
    return found(nextWeekday(published + 1, word.value) + 7, to + 1)
  // `the Wednesday before last`
  if (scan.low(to) === 'before' && scan.low(to + 1) === 'last' && !scan.isWord(to + 2))
    return found(lastWeekday(published - 1, word.value) - 7, to + 2)
  const week = step ? undefined : weekBehind(scan, to)
  if (week) {
    // Weeks run from Monday to Sunday.
    const monday = published - ((weekdayOf(published) + 6) % 7)
    return found(monday + ((word.value + 6) % 7) + 7 * week.weeks, week.to)
  }
  const told = step ? undefined : scan.story.dayAt(i)
  if (told !== undefined) return found(nextWeekday(told + 1, word.value))
  const anchor = scan.anchorBefore(i) ?? lastWeekday(published, word.value)
  // `the previous Friday`, `the following Monday`: from the day that was named last.
  const low = step && scan.role(i - 1) === 'the' ? scan.low(i) : ''
  if (low === 'previous' || low === 'preceding') return found(lastWeekday(anchor - 1, word.value))
  if (low === 'following') return found(nextWeekday(anchor + 1, word.value))
  if (step && step.value < 0) return found(lastWeekday(published - 1, word.value))
  if (step && step.value > 0) return found(nextWeekday(published + 1, word.value))
  // `for Saturday and Sunday`: the second as the first.
  const beside = step ? undefined : listedWeekday(scan, i)
  if (beside !== undefined)
    return {
      ...found(beside > published ? nextWeekday(beside + 1, word.value) : lastWeekday(published, word.value)),
      weekday: true,
    }
  const future = step ? directionOf(scan, i, to) !== 'past' : directionOf(scan, i, to) === 'future'
  const before = lastWeekday(published, word.value)
  // `was to speak Wednesday`, on a Thursday: yesterday, not six days on.
  const isOver = !step && before === published - 1 && wasTo(scan, i)
  const n = future && !isOver ? nextWeekday(published, word.value) : before
  return step ? found(n) : { ...found(n), weekday: true }
}
