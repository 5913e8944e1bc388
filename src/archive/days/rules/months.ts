import { monthNumber, monthOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Found, Scan } from '../scan.ts'
import { AFTER_THE_DAY } from './bare-days.ts'
import { dayOfMonth, yearBehind } from './printed.ts'
import { pastPart } from './weekdays.ts'
import { resolve } from './year-of.ts'
import { spelledYear } from './years.ts'

/** What makes a month of a word that is also a verb or a name: `in May`, `last March`. */
const BEFORE_MONTH = new Set(
  'in since last next this of until till by from to through early late mid between during before after past for'.split(
    ' ',
  ),
)
/** The month of a date without a day and a year: the last one, or the next where the words say so. */
function nearestMonth(scan: Scan, month: number, from: number, to: number): number {
  const now = monthOf(scan.published)
  const back = (((now - (month - 1)) % 12) + 12) % 12
  const step = scan.word(from - 1)
  const direction = directionOf(scan, from, to)
  if (step?.role === 'step' && step.value < 0) return back === 0 ? now - 12 : now - back
  if (step?.role === 'step' && step.value > 0) return now - back + 12
  const told = scan.story.monthAt(from, month, back * 30, direction === 'future')
  if (told !== undefined) return told
  return direction === 'future' && back > 0 ? now - back + 12 : now - back
}

/** The last month of that number, this one among them. */
function lastMonth(scan: Scan, month: number): number {
  const now = monthOf(scan.published)
  return now - ((((now - (month - 1)) % 12) + 12) % 12)
}

/** What is left of `14th`. */
const ENDING = /^(?:st|nd|rd|th)$/

/** Behind what is left of a date without its figures: `April , .`, `March  to`, `April th`. */
function pastDamage(scan: Scan, i: number): number | undefined {
  if (!scan.lostFigures) return undefined
  let to = i
  if (ENDING.test(scan.at(to))) to++
  if (scan.isMark(to, ',') && scan.space(to) > 0) to++
  if (to > i && scan.isMark(to, '.') && scan.space(to) > 0) to++
  if (to > i) return to
  if (scan.isMark(i, '.') && scan.space(i) > 0) return i + 1
  return scan.space(i) > 1 && i < scan.tokens.length && !scan.isCapital(i) ? i : undefined
}

/** The day behind a month. `the May second round` has none, so a word must be followed by no other. */
function dayBehind(scan: Scan, i: number): { day: number; to: number } | undefined {
  const found = dayOfMonth(scan, i)
  if (!found || scan.isFigure(i)) return found
  const { to } = found
  if (scan.isMark(to, '-')) return undefined
  return !scan.isWord(to) || AFTER_THE_DAY.has(scan.low(to)) || spelledYear(scan, to) ? found : undefined
}

/** A month, with what day and year it has; `weekday` is that of a date which begins with one. */
export function month(scan: Scan, i: number, weekday?: { value: number; from: number }): Found | undefined {
  const word = scan.word(i)
  if (word?.role !== 'month') return undefined
  const from = weekday?.from ?? i
  const at = word.short || scan.isFigure(i + 2) ? scan.pastPoint(i + 1) : i + 1
  const damage = pastDamage(scan, at)
  if (damage !== undefined) {
    return {
      from,
      to: damage,
      when: { unit: 'month', n: lastMonth(scan, word.value) },
      damaged: true,
      open: true,
    }
  }
  const first = dayBehind(scan, scan.role(at) === 'the' ? at + 1 : at)
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
    const found = resolve(scan, {
      from,
      to: year ? year.to : to,
      month: word.value,
      day: first.day,
      year: year?.year,
      weekday: weekday?.value,
      last,
    })
    return found && { ...found, dayOfMonth: true }
  }
  if (weekday) return undefined
  const year = yearBehind(scan, at)
  if (year) return { from, to: year.to, when: { unit: 'month', n: monthNumber(year.year, word.value) } }
  if (!standsAlone(scan, i)) return undefined
  // `the th of June`
  if (scan.lostFigures && scan.low(i - 1) === 'of' && ENDING.test(scan.at(i - 2)))
    return {
      from: i,
      to: at,
      when: { unit: 'month', n: lastMonth(scan, word.value) },
      damaged: true,
      open: true,
    }
  return { from, to: at, when: { unit: 'month', n: nearestMonth(scan, word.value, i, at) }, open: true }
}

/** `1-5` of `Dec. 1-50`, `1-5.6` is no range of days. */
const yearTouches = (scan: Scan, i: number) => scan.glued(i) && (scan.isFigure(i) || scan.isWord(i))

/** Names that a month closes or opens: `Black September`, `the October Revolution`. */
const NAMES_BEFORE = new Set(['red', 'black'])
const NAMES_BEHIND = new Set(['Revolution', 'Madness', 'Surprise', 'Rain'])

/** Whether a month without figures is one, and no verb and no person. */
function standsAlone(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  if (!word || word.short || NAMES_BEFORE.has(scan.low(i - 1)) || NAMES_BEHIND.has(scan.at(i + 1)))
    return false
  if (scan.glued(i) && scan.isMark(i - 1, '-–') && !scan.isWord(i - 2)) return false
  if (!word.ambiguous || (scan.isMark(i - 1, '-') && scan.low(i - 2) === 'mid')) return true
  // `March and April`
  if (scan.role(i - 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.at(i - 1))) return true
  if (scan.role(i + 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.at(i + 1))) return true
  return (
    BEFORE_MONTH.has(scan.low(i - 1)) &&
    !(scan.isCapital(i + 1) && !scan.word(i + 1) && scan.low(i - 1) !== 'in')
  )
}

/** `last March`, `next May`: the month with the word that moves it. */
export function steppedMonth(scan: Scan, i: number): Found | undefined {
  const found = month(scan, i + 1)
  return found && { ...found, from: i }
}
