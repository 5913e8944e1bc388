import { type Direction, directionAfter, directionBefore } from './adjacent-words.ts'
import type { Scan } from './scan.ts'
import { isScheduledPresent, isScheduledVerb } from './scheduled-present.ts'
import {
  BE,
  COMPLETED_VERBS,
  DETERMINERS,
  FUTURE,
  INFINITIVES,
  MODALS,
  NOT_PARTICIPLES,
  PAST,
  PLANNING_VERBS,
  REFUSABLE_VERBS,
} from './tense.ts'

/** The numbers of tokens before and after an expression that are searched for a cue. */
const LOOK_BACK = 28
const LOOK_AHEAD = 14

/** Forms of `be` that make a plan with `to`: `was to meet the pope Friday`. */
const BE_TO = new Set(['is', 'are', 'was', 'were'])

/** Words of `PAST` that are not verbs. */
const NOT_VERBS = new Set(['since', 'ago', 'earlier', 'recently', 'previously', 'been'])

/** Relative pronouns. */
const RELATIVE = new Set(['that', 'which', 'who'])

/** Words after which a participle is passive and does not refer to the past. */
const PASSIVE = new Set(['be', 'is', 'are', 'being', 'get'])

/** Returns whether a token is `not`, or the end of `n't`. */
const isNot = (scan: Scan, i: number) =>
  scan.lower(i) === 'not' || (scan.isMark(i, "'’") && scan.lower(i + 1) === 't')

/** Returns the direction that the word at a token suggests. */
function directionAt(scan: Scan, i: number): Direction {
  const word = scan.lower(i)
  if (word === '') return undefined
  if (word === 'to') {
    if (!INFINITIVES.has(scan.lower(i + 1))) return undefined
    return COMPLETED_VERBS.has(scan.lower(i - 1)) ? 'past' : 'future'
  }
  if (word === 'won' && isNot(scan, i + 1)) return 'future'
  if (word === 'could' && isNot(scan, i + 1)) return 'past'
  if (word === 'would' || word === 'wouldn') {
    const isNegative = word === 'wouldn' || isNot(scan, i + 1)
    const verb = scan.lower(i + (word === 'wouldn' ? 3 : isNegative ? 2 : 1))
    return (isNegative && REFUSABLE_VERBS.has(verb)) || verb === 'have' ? 'past' : 'future'
  }
  if (MODALS.has(word) && scan.lower(i + 1) === 'have') return 'past'
  if (isScheduledPresent(scan, i, word)) return 'future'
  if (BE_TO.has(word) && scan.lower(i + 1) === 'to') return 'future'
  if (word === 'set' && (scan.lower(i + 1) === 'to' || scan.lower(i + 1) === 'for')) return 'future'
  if (FUTURE.has(word)) {
    if (DETERMINERS.has(scan.lower(i - 1)) && !word.endsWith('ed') && word !== 'deadline') return undefined
    if (word === 'may' && scan.isCapitalised(i)) return undefined
    return 'future'
  }
  const isPast = PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word))
  return isPast && !PASSIVE.has(scan.lower(i - 1)) ? 'past' : undefined
}

/** Returns whether a plan belongs to the past: `had been scheduled to expire Friday`. */
function isPlanInPast(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= i - 4; k--)
    if (scan.lower(k) === 'been' && scan.lower(k - 1) === 'had') return true
  return false
}

// Values of `Scan.cues`. They are stored so that each token is looked at once, however many expressions are near it.
const NO_CUE = 1
const PAST_CUE = 2
const FUTURE_CUE = 3
const SENTENCE_END = 4

function cueAt(scan: Scan, i: number): number {
  const known = scan.cues[i] as number
  if (known !== 0) return known
  let cue = NO_CUE
  if (scan.endsSentence(i)) cue = SENTENCE_END
  else {
    const direction = directionAt(scan, i)
    if (direction === 'past' || (direction === 'future' && isPlanInPast(scan, i))) cue = PAST_CUE
    else if (direction === 'future') cue = FUTURE_CUE
  }
  scan.cues[i] = cue
  return cue
}

/** Returns the cue of a token for an expression before it. Infinitives say nothing about what comes before them. */
function cueForBefore(scan: Scan, i: number): number {
  const cue = cueAt(scan, i)
  if (cue !== FUTURE_CUE) return cue
  const word = scan.lower(i)
  if (word === 'to') return NO_CUE
  return PLANNING_VERBS.has(word) && !BE.has(scan.lower(i - 1)) ? PAST_CUE : cue
}

/**
 * Returns whether a time expression refers to the past or the future, by the nearest cue before it in its sentence, or
 * by the first one after it.
 * @param from,to the tokens of the expression, `to` exclusive
 */
export function directionOf(scan: Scan, from: number, to: number): Direction {
  const adjacent = directionBefore(scan, from, to) ?? directionAfter(scan, from, to)
  if (adjacent) return adjacent
  // `the board on Tuesday said`
  if (scan.isWord(to) && !NOT_VERBS.has(scan.lower(to)) && cueForBefore(scan, to) === PAST_CUE) return 'past'
  // `the crash Saturday that killed two`
  if (RELATIVE.has(scan.lower(to)) && cueAt(scan, to + 1) === PAST_CUE) return 'past'
  // `votes Friday`
  if (isScheduledVerb(scan, from)) return 'future'
  const first = Math.max(0, from - LOOK_BACK)
  let cue = NO_CUE
  for (let i = from - 1; i >= first && cue === NO_CUE; i--) cue = cueAt(scan, i)
  if (cue === NO_CUE || cue === SENTENCE_END) {
    cue = NO_CUE
    const last = Math.min(scan.tokens.length, to + LOOK_AHEAD)
    for (let i = to; i < last && cue === NO_CUE; i++) cue = cueForBefore(scan, i)
  }
  return cue === FUTURE_CUE ? 'future' : cue === PAST_CUE ? 'past' : undefined
}
