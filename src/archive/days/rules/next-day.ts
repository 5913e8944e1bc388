import { day } from '../calendar.ts'
import type { Rule, Scan } from '../scan.ts'
import { type TimeMatch, timeMatch } from '../time-match.ts'
import { countedOffset } from './counted-offsets.ts'
import { AFTER_DAY } from './days-without-month.ts'

/** Words before `the next day` that make it a period. */
const PERIOD_PREPOSITIONS = new Set('in over within for during throughout'.split(' '))

/** Returns whether a clause ends before a token. */
const endsClause = (scan: Scan, i: number) => i >= scan.tokens.length || scan.isMark(i, '.,;:)')

/** Words that may follow `that day`. */
const AFTER_THAT_DAY = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'there',
  'was',
  'were',
  'had',
])

/** Finds a repetition of the last day: `that day`, `that night`, `the same day`, `that same evening`. */
function sameDay(scan: Scan, i: number): TimeMatch | undefined {
  const at = scan.lower(i + 1) === 'same' ? i + 2 : i + 1
  if (scan.lower(at) !== 'day' && (scan.role(at) !== 'part of day' || scan.timeWord(at)?.isPlural))
    return undefined
  // `that night raids had failed`, `the same day in 1997`
  const next = scan.lower(at + 1)
  if (scan.isWord(at + 1) && !AFTER_DAY.has(next) && !AFTER_THAT_DAY.has(next)) return undefined
  if (next === 'in' && scan.isNumber(at + 2)) return undefined
  const anchor = scan.anchorBefore(i)
  return anchor === undefined ? undefined : timeMatch(i, at + 1, day(anchor))
}

/** Finds a day next to another: `the next day`, `the previous day`, `the day before`, `the day before yesterday`. */
export function nextDay(scan: Scan, i: number, read: Rule): TimeMatch | undefined {
  const same = scan.role(i) === 'that' || scan.lower(i + 1) === 'same' ? sameDay(scan, i) : undefined
  if (same || scan.role(i) !== 'the') return same
  const step = scan.timeWord(i + 1)
  const what = scan.timeWord(i + 2)
  if (
    step?.role === 'step' &&
    step.value !== 0 &&
    what &&
    !what.isPlural &&
    (what.role === 'part of day' || scan.lower(i + 2) === 'day')
  ) {
    // `in the next day or two`, `the last day of`
    const low = scan.lower(i + 1)
    if (low === 'last' || low === 'past' || low === 'coming') return undefined
    if (PERIOD_PREPOSITIONS.has(scan.lower(i - 1)) || scan.lower(i + 3) === 'or') return undefined
    const anchor = scan.anchorBefore(i)
    return anchor === undefined ? undefined : timeMatch(i, i + 3, day(anchor + step.value))
  }
  if (scan.role(i + 1) === 'part of day' && scan.lower(i + 2) === 'before') {
    const anchor = scan.anchorBefore(i)
    return anchor === undefined || !endsClause(scan, i + 3) ? undefined : timeMatch(i, i + 3, day(anchor - 1))
  }
  if (scan.lower(i + 1) !== 'day') return undefined
  const direction = scan.lower(i + 2)
  if (direction !== 'before' && direction !== 'after') return undefined
  const days = direction === 'before' ? -1 : 1
  const next = scan.timeWord(i + 3)
  if (next?.role === 'relative day') return timeMatch(i, i + 4, day(scan.published + next.value + days))
  const offset = countedOffset(scan, i, read)
  if (offset) return offset
  // `he had left the day before.`
  const anchor = scan.anchorBefore(i)
  return anchor === undefined || !endsClause(scan, i + 3)
    ? undefined
    : timeMatch(i, i + 3, day(anchor + days))
}
