import { type Direction, opening, preposition } from './prepositions.ts'
import type { Scan } from './scan.ts'
import {
  BE,
  BEFORE_NOUN,
  DEEDS,
  DONE,
  FUTURE,
  INFINITIVES,
  MODALS,
  NO_PARTICIPLE,
  PAST,
  SAY,
} from './tense.ts'
import { isOnTimetable, isVerbOf } from './timetable.ts'

/** How far back and ahead a cue is looked for, in tokens. */
const LOOK_BACK = 28
const LOOK_AHEAD = 14

/** Before `to`, these say that something is planned: `was to meet the pope Friday`. */
const BE_TO = new Set(['is', 'are', 'was', 'were'])

/** What tells of the past and is no verb. */
const NO_VERB = new Set(['since', 'ago', 'earlier', 'recently', 'previously', 'been'])

/** Whether the token is `not`, or the end of `n't`. */
const isNot = (scan: Scan, i: number) =>
  scan.low(i) === 'not' || (scan.isMark(i, "'’") && scan.low(i + 1) === 't')

/** What a form of a verb in the past says: nothing where it is a passive that has its time before it. */
function participle(scan: Scan, i: number): Direction {
  const before = scan.low(i - 1)
  if (before === 'be' || before === 'is' || before === 'are' || before === 'being' || before === 'get')
    return undefined
  return 'past'
}

/** What opens a clause about the thing before a day. */
const RELATIVE = new Set(['that', 'which', 'who'])

/** What the word at `i` says of the direction. */
function cue(scan: Scan, i: number): Direction {
  const word = scan.low(i)
  if (word === '') return undefined
  if (word === 'to') {
    if (!INFINITIVES.has(scan.low(i + 1))) return undefined
    return DONE.has(scan.low(i - 1)) ? 'past' : 'future'
  }
  if (word === 'won' && isNot(scan, i + 1)) return 'future'
  if (word === 'could' && isNot(scan, i + 1)) return 'past'
  if (word === 'would' || word === 'wouldn') {
    const negative = word === 'wouldn' || isNot(scan, i + 1)
    const verb = scan.low(i + (word === 'wouldn' ? 3 : negative ? 2 : 1))
    return (negative && SAY.has(verb)) || verb === 'have' ? 'past' : 'future'
  }
  if (MODALS.has(word) && scan.low(i + 1) === 'have') return 'past'
  if (isOnTimetable(scan, i, word)) return 'future'
  if (BE_TO.has(word) && scan.low(i + 1) === 'to') return 'future'
  if (word === 'set' && (scan.low(i + 1) === 'to' || scan.low(i + 1) === 'for')) return 'future'
  if (FUTURE.has(word)) {
    if (BEFORE_NOUN.has(scan.low(i - 1)) && !word.endsWith('ed') && word !== 'deadline') return undefined
    if (word === 'may' && scan.isCapital(i)) return undefined
    return 'future'
  }
  if (PAST.has(word)) return participle(scan, i)
  if (word.length > 3 && word.endsWith('ed') && !NO_PARTICIPLE.has(word)) return participle(scan, i)
  return undefined
}

/** Whether a cue to the future is one of the past: `had been scheduled to expire Friday`. */
function isUndone(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= i - 4; k--) if (scan.low(k) === 'been' && scan.low(k - 1) === 'had') return true
  return false
}

/** What is kept of a token, so that it is looked at once however many expressions stand around it. */
const NOTHING = 1
const SAYS_PAST = 2
const SAYS_FUTURE = 3
const ENDS = 4

function signAt(scan: Scan, i: number): number {
  const known = scan.signs[i] as number
  if (known !== 0) return known
  let sign = NOTHING
  if (scan.endsSentence(i)) sign = ENDS
  else {
    const found = cue(scan, i)
    if (found === 'past' || (found === 'future' && isUndone(scan, i))) sign = SAYS_PAST
    else if (found === 'future') sign = SAYS_FUTURE
  }
  scan.signs[i] = sign
  return sign
}

/** What a token says of an expression that stands before it: an infinitive says nothing. */
function signBehind(scan: Scan, i: number): number {
  const sign = signAt(scan, i)
  if (sign !== SAYS_FUTURE) return sign
  const word = scan.low(i)
  if (word === 'to') return NOTHING
  return DEEDS.has(word) && !BE.has(scan.low(i - 1)) ? SAYS_PAST : sign
}

/**
 * The direction of an expression, tokens `from` up to `to`, by the cue that stands nearest before it in its
 * sentence; where there is none, by the first one behind it.
 */
export function directionOf(scan: Scan, from: number, to: number): Direction {
  const near = preposition(scan, from, to) ?? opening(scan, from, to)
  if (near) return near
  // `the board on Tuesday said`: the deed itself.
  if (scan.isWord(to) && !NO_VERB.has(scan.low(to)) && signBehind(scan, to) === SAYS_PAST) return 'past'
  // `the crash Saturday that killed two`
  if (RELATIVE.has(scan.low(to)) && signAt(scan, to + 1) === SAYS_PAST) return 'past'
  // `votes Friday`
  if (isVerbOf(scan, from)) return 'future'
  const first = Math.max(0, from - LOOK_BACK)
  let sign = NOTHING
  for (let i = from - 1; i >= first && sign === NOTHING; i--) sign = signAt(scan, i)
  if (sign === NOTHING || sign === ENDS) {
    sign = NOTHING
    const last = Math.min(scan.tokens.length, to + LOOK_AHEAD)
    for (let i = to; i < last && sign === NOTHING; i++) sign = signBehind(scan, i)
  }
  return sign === SAYS_FUTURE ? 'future' : sign === SAYS_PAST ? 'past' : undefined
}
