import { monthNumber, monthOf } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { dayOfMonth, yearAfter } from './date-parts.ts'
import { AFTER_DAY } from './days-without-month.ts'
import { resolveDate } from './resolve-date.ts'
import { afterPartOfDay } from './weekdays.ts'
import { spelledYear } from './years.ts'

/** Words before a month, to tell it from a verb or a name: `in May`, `last March`. */
const BEFORE_MONTH = new Set(
  'in since last next this of until till by from to through early late mid between during before after past for'.split(
    ' ',
  ),
)

/** Returns the number of a month without a year: the last one, or the next one if the words say so. */
function nearestMonth(scan: Scan, month: number, from: number, to: number): number {
  const now = monthOf(scan.published)
  const monthsAgo = (((now - (month - 1)) % 12) + 12) % 12
  const step = scan.timeWord(from - 1)
  const direction = directionOf(scan, from, to)
  if (step?.role === 'step' && step.value < 0) return monthsAgo === 0 ? now - 12 : now - monthsAgo
  if (step?.role === 'step' && step.value > 0) return now - monthsAgo + 12
  const narrated = scan.narrative.monthOf(from, month, monthsAgo * 30, direction === 'future')
  if (narrated !== undefined) return narrated
  return direction === 'future' && monthsAgo > 0 ? now - monthsAgo + 12 : now - monthsAgo
}

/**
 * Returns the number of the latest month that has begun by the day of publication.
 * @param month from 1 to 12
 */
function lastMonth(scan: Scan, month: number): number {
  const now = monthOf(scan.published)
  return now - ((((now - (month - 1)) % 12) + 12) % 12)
}

/** The rest of an ordinal such as `14th` whose digits are lost. */
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/

/** Returns the token after the rest of a date whose digits are lost: `April , .`, `March  to`, `April th`. */
function afterDamage(scan: Scan, i: number): number | undefined {
  if (!scan.hasLostFigures) return undefined
  let to = i
  if (ORDINAL_ENDING.test(scan.text(to))) to++
  if (scan.isMark(to, ',') && scan.spaceBefore(to) > 0) to++
  if (to > i && scan.isMark(to, '.') && scan.spaceBefore(to) > 0) to++
  if (to > i) return to
  if (scan.isMark(i, '.') && scan.spaceBefore(i) > 0) return i + 1
  return scan.spaceBefore(i) > 1 && i < scan.tokens.length && !scan.isCapitalised(i) ? i : undefined
}

/** Reads the day after a month. `the May second round` has none, so no word may follow an ordinal in letters. */
function dayAfter(scan: Scan, i: number): { day: number; to: number } | undefined {
  const found = dayOfMonth(scan, i)
  if (!found || scan.isNumber(i)) return found
  const { to } = found
  if (scan.isMark(to, '-')) return undefined
  return !scan.isWord(to) || AFTER_DAY.has(scan.lower(to)) || spelledYear(scan, to) ? found : undefined
}

/**
 * Finds a month, with its day and year if it has them.
 * @param weekday the weekday before it, if the expression begins with one, with its token
 */
export function month(
  scan: Scan,
  i: number,
  weekday?: { value: number; from: number },
): TimeMatch | undefined {
  const word = scan.timeWord(i)
  if (word?.role !== 'month') return undefined
  const from = weekday?.from ?? i
  const at = word.isAbbreviation || scan.isNumber(i + 2) ? scan.afterPeriod(i + 1) : i + 1
  const damage = afterDamage(scan, at)
  if (damage !== undefined) {
    return {
      from,
      to: damage,
      when: { unit: 'month', n: lastMonth(scan, word.value) },
      damaged: true,
      hasNoYear: true,
    }
  }
  const first = dayAfter(scan, scan.role(at) === 'the' ? at + 1 : at)
  if (first) {
    let to = first.to
    let last: number | undefined
    // `Dec. 1-5`, `Dec. 1 to 5`
    if (scan.isMark(to, '-–—') || scan.lower(to) === 'to' || scan.lower(to) === 'through') {
      const second = dayOfMonth(scan, to + 1)
      if (
        second &&
        second.day > first.day &&
        scan.role(second.to) !== 'month' &&
        !continuesNumber(scan, second.to)
      ) {
        last = second.day
        to = second.to
      }
    }
    to = afterPartOfDay(scan, to)
    const year = yearAfter(scan, to)
    const found = resolveDate(scan, {
      from,
      to: year ? year.to : to,
      month: word.value,
      day: first.day,
      year: year?.year,
      weekday: weekday?.value,
      last,
    })
    return found && { ...found, isDayOfMonth: true }
  }
  if (weekday) return undefined
  const year = yearAfter(scan, at)
  if (year) return { from, to: year.to, when: { unit: 'month', n: monthNumber(year.year, word.value) } }
  if (!isMonthByItself(scan, i)) return undefined
  // `the th of June`
  if (scan.hasLostFigures && scan.lower(i - 1) === 'of' && ORDINAL_ENDING.test(scan.text(i - 2)))
    return {
      from: i,
      to: at,
      when: { unit: 'month', n: lastMonth(scan, word.value) },
      damaged: true,
      hasNoYear: true,
    }
  return { from, to: at, when: { unit: 'month', n: nearestMonth(scan, word.value, i, at) }, hasNoYear: true }
}

/** Returns whether a token continues a number: `Dec. 1-50` and `1-5.6` are not spans of days. */
const continuesNumber = (scan: Scan, i: number) => scan.isGlued(i) && (scan.isNumber(i) || scan.isWord(i))

/** Words that make a month a name: `Black September`, `the October Revolution`. */
const NAMES_BEFORE = new Set(['red', 'black'])
const NAMES_AFTER = new Set(['Revolution', 'Madness', 'Surprise', 'Rain'])

/** Returns whether a word without numbers around it is a month, rather than a verb or a person. */
function isMonthByItself(scan: Scan, i: number): boolean {
  const word = scan.timeWord(i)
  if (
    !word ||
    word.isAbbreviation ||
    NAMES_BEFORE.has(scan.lower(i - 1)) ||
    NAMES_AFTER.has(scan.text(i + 1))
  )
    return false
  if (scan.isGlued(i) && scan.isMark(i - 1, '-–') && !scan.isWord(i - 2)) return false
  if (!word.isAmbiguous || (scan.isMark(i - 1, '-') && scan.lower(i - 2) === 'mid')) return true
  // `March and April`
  if (scan.role(i - 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.text(i - 1))) return true
  if (scan.role(i + 2) === 'month' && /^(?:and|to|or|through|-|–)$/.test(scan.text(i + 1))) return true
  return (
    BEFORE_MONTH.has(scan.lower(i - 1)) &&
    !(scan.isCapitalised(i + 1) && !scan.timeWord(i + 1) && scan.lower(i - 1) !== 'in')
  )
}

/** Finds a month after a step: `last March`, `next May`. */
export function steppedMonth(scan: Scan, i: number): TimeMatch | undefined {
  const found = month(scan, i + 1)
  return found && { ...found, from: i }
}
