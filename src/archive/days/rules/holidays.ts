import { civilDate } from '../calendar.ts'
import { directionOf } from '../direction.ts'
import { HOLIDAYS, type Holiday } from '../holidays.ts'
import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'
import { month } from './months.ts'
import { isSurelyPast, likelierDay } from './resolve-date.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words after a holiday that make it the name of something else: `the Good Friday Agreement`, `the Yom Kippur War`. */
const OTHER_THINGS = set(
  'agreement agreements accord accords peace deal pact process war offensive rising uprising massacre island islands road',
)
/** Words after a holiday that mean more than its day, or no day. */
const MORE_THAN_THE_DAY = set(
  'weekend weekends week weeks season break period holidays card cards gift gifts',
)
/** Words before a holiday that make it a habit. */
const HABITUAL = set('every each most many some')
/**
 * Words that may follow a name of one word, which then means the day. Before others it only describes them: `an Easter
 * egg`, `the Thanksgiving weekend`.
 */
const AFTER_NAME = set(
  'a about after ahead also although an and are as at be because been before began begins being but by came can ' +
    'celebrations ceremony comes could dinner during ends ended even falls fell followed for from had has have he her ' +
    'his i if in is it its last lunch marks mass message meal morning evening night next no not of off on or our over ' +
    'parade prayer prayers said service services she should since so speech starts started that the their then there ' +
    'they this though to until vigil was we were when where which while who will with would year you address sermon',
)

/** Capitalised words before a name of one word, which else is a person: `Hani Ramadan`. */
const BEFORE_NAME = set(
  'a after and around as at before but by celebrate celebrating celebrations during end for from happy in last like merry ' +
    'next on orthodox over since the this though until when while with within',
)

/** Returns the token after the name of a holiday, if it is at a token. */
function endOfName(scan: Scan, i: number, words: readonly string[]): number | undefined {
  let at = i
  for (let k = 0; k < words.length; k++, at++) {
    if (k > 0 && scan.isMark(at, "'’.-")) at++
    if (scan.lower(at) !== words[k]) return undefined
  }
  return scan.isMark(at, "'’") && !scan.isWord(at + 1) ? at + 1 : at
}

/** Returns whether a name means the day rather than something that is named after it. */
function isDayItself(scan: Scan, i: number, to: number, { words }: Holiday): boolean {
  const before = scan.lower(i - 1)
  if (HABITUAL.has(before)) return false
  if (words.length === 1 && scan.isCapitalised(i - 1) && !BEFORE_NAME.has(before)) return false
  if (scan.isMark(to, '-') || !scan.isWord(to)) return true
  const next = scan.lower(to)
  if (OTHER_THINGS.has(next) || MORE_THAN_THE_DAY.has(next)) return false
  // The holiday of Labor Day is that day, but the one of Lunar New Year is a week.
  if (next === 'holiday' && !words.at(-1)?.endsWith('day')) return false
  return words.length > 1 || AFTER_NAME.has(next)
}

/** Returns the year at a token. */
function yearAt(scan: Scan, i: number): number | undefined {
  const year = scan.number(i)
  return year >= 1000 && year <= 2199 ? year : undefined
}

/** Returns the year that is printed with a holiday, and the token after both: `Easter 1916`, `Tet in 1968`. */
function printedYear(scan: Scan, i: number, to: number): { year: number; to: number } | undefined {
  const at = /^(?:in|of)$/.test(scan.lower(to)) ? to + 1 : scan.afterComma(to)
  const after = yearAt(scan, at)
  if (after !== undefined) return { year: after, to: at + 1 }
  // `the 1997 Thanksgiving Day parade`
  const before = yearAt(scan, i - 1)
  return before === undefined ? undefined : { year: before, to }
}

/** Returns the rule for the days of a holiday in the country of the story. */
const daysFor = ({ country = '' }: Scan, { daysIn, elsewhere }: Holiday) => elsewhere?.[country] ?? daysIn

/** Returns the day on which a holiday without a year begins. */
function dayOf(scan: Scan, i: number, to: number, { lastDay, ...each }: Holiday): number | undefined {
  const { published } = scan
  const daysIn = daysFor(scan, each)
  const { year } = civilDate(published)
  const all = [year - 1, year, year + 1].flatMap(daysIn)
  const past = all.filter((n) => n <= published).at(-1)
  const future = all.find((n) => n >= published)
  if (past === undefined || future === undefined) return undefined
  const step = scan.lower(i - 1)
  if (step === 'last') return past
  if (step === 'next') return future
  const direction = directionOf(scan, i, to)
  const { month, day } = civilDate(past)
  const told = scan.narrative.yearOf(i, published - past, month, day, direction === 'future')
  if (told !== undefined) return daysIn(told)[0]
  if (lastDay && published <= lastDay(past)) return past
  return likelierDay(scan.published, past, future, direction, () => isSurelyPast(scan, i, to))
}

/** Finds a holiday or feast: `Christmas Day`, `Easter 1916`, `Ramadan`, `the eve of Passover`. */
export function holiday(scan: Scan, i: number): TimeMatch | undefined {
  if (!scan.isCapitalised(i)) return undefined
  for (const each of HOLIDAYS.get(scan.lower(i)) ?? []) {
    const end = endOfName(scan, i, each.words)
    if (end === undefined) continue
    const isEveOf = scan.lower(i - 1) === 'of' && scan.lower(i - 2) === 'eve'
    const isEve = scan.lower(end) === 'eve'
    if (!isEve && !isDayItself(scan, i, end, each)) return undefined
    const printed = printedYear(scan, i, isEve ? end + 1 : end)
    const to = printed?.to ?? (isEve ? end + 1 : end)
    // `Easter Sunday, April 12, 1936`: the date says it.
    if (!printed && month(scan, scan.afterComma(to))?.when.unit === 'day') return undefined
    const n = printed ? daysFor(scan, each)(printed.year)[0] : dayOf(scan, i, to, each)
    if (n === undefined) return undefined
    if (isEve || isEveOf) return { from: isEveOf ? i - 2 : i, to, when: { unit: 'day', n: n - 1 } }
    const until = each.lastDay && ({ unit: 'day', n: each.lastDay(n) } as const)
    return { from: i, to, when: { unit: 'day', n }, ...(until && { until }) }
  }
  return undefined
}
