import type { Scan } from './scan.ts'

/** Whether what is said of a day has been or is to come, where the words around it tell. */
export type Direction = 'past' | 'future' | undefined

const FUTURE = new Set(
  (
    'will ll shall would wo going scheduled due expected expects expect plans plan planning planned set slated ' +
    'expire expires expiring payable effective deadline mature matures maturing until till through upcoming ' +
    'forthcoming begins begin starts start starting beginning opens ends takes intends intend hopes hoping ' +
    'tentatively next may could should must can if unless tomorrow soon'
  ).split(' '),
)
const PAST = new Set(
  (
    'was were had did said told ended since went came met held began rose fell closed took made gave left got saw ' +
    'found shot sent won lost led broke spoke stood wrote kept has have been brought built bought sold became ' +
    'struck hit cut ran flew drew grew knew threw sought taught thought felt heard paid put quit shut sank swore ' +
    'ago last earlier late recently previously ending'
  ).split(' '),
)
/** What ends in -ed and tells nothing of when. */
const NO_PARTICIPLE = new Set(
  'need indeed united speed seed feed bed red hundred wed sacred alleged proposed'.split(' '),
)
const INFINITIVES = new Set(
  (
    'be begin start meet hold vote open visit arrive close expire leave return announce resume take make give come ' +
    'go appear testify address decide consider discuss release report play face speak travel end attend sign ' +
    'deliver present launch host fly run elect'
  ).split(' '),
)
const LOOK_BACK = 28
const LOOK_AHEAD = 14

/** What the word at `i` says of the direction. */
function cue(scan: Scan, i: number): Direction {
  const word = scan.low(i)
  if (word === '') return undefined
  if (word === 'to' && INFINITIVES.has(scan.low(i + 1))) return 'future'
  if (FUTURE.has(word)) return word === 'may' && scan.isCapital(i) ? undefined : 'future'
  if (PAST.has(word)) return 'past'
  if (word.length > 3 && word.endsWith('ed') && !NO_PARTICIPLE.has(word)) {
    // `to be completed`, `is closed`: the word before tells, not the participle.
    const before = scan.low(i - 1)
    return before === 'be' || before === 'is' || before === 'are' ? undefined : 'past'
  }
  return undefined
}

/**
 * The direction of an expression, tokens `from` up to `to`, by the cue that stands nearest before it in its
 * sentence; where there is none, by the first one behind it.
 */
export function directionOf(scan: Scan, from: number, to: number): Direction {
  for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
    if (scan.endsSentence(i)) break
    const found = cue(scan, i)
    if (found) return found
  }
  for (let i = to; i < Math.min(scan.tokens.length, to + LOOK_AHEAD); i++) {
    if (scan.endsSentence(i)) break
    const found = cue(scan, i)
    if (found) return found
  }
  return undefined
}
