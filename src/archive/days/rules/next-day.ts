import { day } from '../calendar.ts'
import { type Found, found, type Rule, type Scan } from '../scan.ts'
import { AFTER_THE_DAY } from './bare-days.ts'
import { counted } from './counted.ts'

/** Before `the next day`, what makes a stretch of time of it. */
const STRETCH = new Set('in over within for during throughout'.split(' '))
/** Whether a clause ends before a token. */
const closes = (scan: Scan, i: number) => i >= scan.tokens.length || scan.isMark(i, '.,;:)')

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'there', 'was', 'were', 'had'])

/** `that day`, `that night`, `the same day`, `that same evening`: the day that was named last. */
function sameDayAs(scan: Scan, i: number): Found | undefined {
  const at = scan.low(i + 1) === 'same' ? i + 2 : i + 1
  if (scan.low(at) !== 'day' && (scan.role(at) !== 'part' || scan.word(at)?.plural)) return undefined
  // `that night raids had failed`, `the same day in 1997`
  const next = scan.low(at + 1)
  if (scan.isWord(at + 1) && !AFTER_THE_DAY.has(next) && !ARTICLES.has(next)) return undefined
  if (next === 'in' && scan.isFigure(at + 2)) return undefined
  const anchor = scan.anchorBefore(i)
  return anchor === undefined ? undefined : found(i, at + 1, day(anchor))
}

/** `the next day`, `the following day`, `the previous day`, `the day before`, `the day before yesterday`. */
export function theNextDay(scan: Scan, i: number, read: Rule): Found | undefined {
  const same = scan.role(i) === 'that' || scan.low(i + 1) === 'same' ? sameDayAs(scan, i) : undefined
  if (same || scan.role(i) !== 'the') return same
  const step = scan.word(i + 1)
  const what = scan.word(i + 2)
  if (
    step?.role === 'step' &&
    step.value !== 0 &&
    what &&
    !what.plural &&
    (what.role === 'part' || scan.low(i + 2) === 'day')
  ) {
    // `in the next day or two`, `the last day of`
    const low = scan.low(i + 1)
    if (low === 'last' || low === 'past' || low === 'coming') return undefined
    if (STRETCH.has(scan.low(i - 1)) || scan.low(i + 3) === 'or') return undefined
    const anchor = scan.anchorBefore(i)
    return anchor === undefined ? undefined : found(i, i + 3, day(anchor + step.value))
  }
  if (scan.role(i + 1) === 'part' && scan.low(i + 2) === 'before') {
    const anchor = scan.anchorBefore(i)
    return anchor === undefined || !closes(scan, i + 3) ? undefined : found(i, i + 3, day(anchor - 1))
  }
  if (scan.low(i + 1) !== 'day') return undefined
  const turn = scan.low(i + 2)
  if (turn !== 'before' && turn !== 'after') return undefined
  const way = turn === 'before' ? -1 : 1
  const next = scan.word(i + 3)
  if (next?.role === 'day') return found(i, i + 4, day(scan.published + next.value + way))
  const ahead = counted(scan, i, read)
  if (ahead) return ahead
  // `he had left the day before.`
  const anchor = scan.anchorBefore(i)
  return anchor === undefined || !closes(scan, i + 3) ? undefined : found(i, i + 3, day(anchor + way))
}
