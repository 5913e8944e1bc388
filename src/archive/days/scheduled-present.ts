import type { Scan } from './scan.ts'
import { DETERMINERS, PRESENT_BE } from './tense.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs whose present can refer to a scheduled event, if their subject shows that they are verbs. */
const SCHEDULED_VERBS = set(
  'leave play meet vote go open close start restart begin return fly travel face host gather marks celebrates',
)
const PRONOUNS = set('we they i you')
/** Participles that refer to a plan after a present form of `be`: `I am leaving Friday`. */
const PLANNED_PARTICIPLES = set('leaving arriving returning visiting hosting flying playing meeting')
/** Verbs that refer to the future together with the next word: `comes into force`, `appears in court`, `runs out`. */
const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    come: set('into'),
    comes: set('into'),
    go: set('into'),
    goes: set('into'),
    appears: set('in before'),
    run: set('out'),
    runs: set('out'),
    take: set('place'),
    takes: set('place'),
  }),
)

/**
 * Returns whether a word is a verb in the present that refers to the future: `we leave Friday`, `polls open at noon`.
 */
export function isScheduledPresent(scan: Scan, i: number, word: string): boolean {
  if (
    SCHEDULED_VERBS.has(word) &&
    (PRONOUNS.has(scan.lower(i - 1)) || isBetweenNames(scan, i) || hasPluralSubject(scan, i))
  )
    return true
  if (PLANNED_PARTICIPLES.has(word)) return PRESENT_BE.has(scan.lower(i - 1))
  return PHRASAL_VERBS.get(word)?.has(scan.lower(i + 1)) ?? false
}

/** `Lima play Quito on Saturday`, `won at home and face the Bears on Sunday` */
function isBetweenNames(scan: Scan, i: number): boolean {
  const name = scan.lower(i + 1) === 'the' ? i + 2 : i + 1
  return (scan.isCapitalised(i - 1) || THEN.has(scan.lower(i - 1))) && scan.isCapitalised(name)
}
const THEN = new Set(['and', 'then'])

/** `Polls open at noon`, `ministers meet in Rome` */
const hasPluralSubject = (scan: Scan, i: number) =>
  scan.length(i - 1) > 4 &&
  scan.lower(i - 1).endsWith('s') &&
  !scan.isCapitalised(i) &&
  (scan.role(i + 1) === 'weekday' || AT.has(scan.lower(i + 1)) || isHour(scan, i + 1))
const isHour = (scan: Scan, i: number) => scan.isNumber(i) && /^[ap]m?$/.test(scan.lower(i + 1))
const AT = new Set(['at', 'on', 'in', 'for'])

/** Returns whether the word before a day is such a verb: `Parliament votes Friday`, `votes on Friday`. */
export function isScheduledVerb(scan: Scan, from: number): boolean {
  const at = scan.lower(from - 1) === 'on' ? from - 2 : from - 1
  const word = scan.lower(at)
  if (word !== 'votes' && word !== 'gather') return false
  return (
    scan.isWord(at - 1) && !DETERMINERS.has(scan.lower(at - 1)) && !/(?:ed|ing)$/.test(scan.lower(at - 1))
  )
}
