import type { Scan } from './scan.ts'
import { ARE, LASTS, MOVED, OUTCOMES, PAST } from './tense.ts'

/** Whether what is said of a day has been or is to come, where the words around it tell. */
export type Direction = 'past' | 'future' | undefined

/** How far a verb is looked for beside an expression, in tokens. */
const NEAR = 6

/** `Sunday's` behind a token that is `Sunday`. */
const owns = (scan: Scan, to: number) => scan.isMark(to, "'’") && scan.low(to + 1) === 's'

/** Whether one of some words stands in the few tokens before another, in its clause. */
function before(scan: Scan, i: number, words: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= i - NEAR; k--) {
    if (scan.endsSentence(k) || scan.isMark(k, ',')) return false
    if (words.has(scan.low(k))) return true
  }
  return false
}

const HAVE_BEEN: ReadonlySet<string> = new Set(['had', 'was', 'were'])

/** `By Tuesday the water had risen`: a past that stands behind, in the clause that the day opens. */
function hadHappened(scan: Scan, from: number, to: number): boolean {
  const opens =
    from < 2 || !scan.isWord(from - 2) || scan.low(from - 2) === 'and' || scan.low(from - 2) === 'but'
  if (!opens) return false
  for (let k = to; k < to + NEAR && !scan.endsSentence(k); k++) if (HAVE_BEEN.has(scan.low(k))) return true
  return false
}

/** A passive in the present right before a day: `is released Friday`. */
function isDone(scan: Scan, i: number): boolean {
  const are = scan.low(i - 1)
  return (are === 'is' || are === 'are') && (PAST.has(scan.low(i)) || scan.low(i).endsWith('ed'))
}

/** What the words right before a day say, whatever the verb is. */
export function preposition(scan: Scan, from: number, to: number): Direction {
  const word = scan.low(from - 1)
  const second = scan.low(from - 2)
  switch (word) {
    case 'since':
      return 'past'
    case 'until':
    case 'till':
      return before(scan, from - 1, LASTS) || hadHappened(scan, from, to) ? 'past' : 'future'
    case 'is':
    case 'are':
    case 'upcoming':
    case 'come':
      return 'future'
    case 'on':
      return ARE.has(second) || isDone(scan, from - 2) ? 'future' : undefined
    case 'back':
    case 'off':
    case 'home':
      // `he's back Monday`
      return ARE.has(second) ? 'future' : undefined
    case 'for':
      return owns(scan, to) ? undefined : 'future'
    case 'of':
    case 'from':
      // `the results of Sunday's vote will be known`
      return owns(scan, to) && OUTCOMES.has(second) ? 'past' : undefined
    case 'as':
      // `as early as Friday`
      return second === 'early' || second === 'soon' || second === 'late' ? 'future' : undefined
    case 'to': {
      // `moved the vote to Friday`, `moved it from Monday to Friday`
      const at = scan.low(from - 3) === 'from' ? from - 4 : from - 2
      return MOVED.has(scan.low(at)) || MOVED.has(scan.low(at - 1)) ? 'future' : undefined
    }
    case 'by':
      return before(scan, from - 1, HAVE_BEEN) || hadHappened(scan, from, to) ? undefined : 'future'
    default:
      return isDone(scan, from - 1) ? 'future' : undefined
  }
}

const IS = new Set(['is', 'marks', 'sees', 'brings'])

/** What the words right behind a day say, where it opens a clause: `Monday is a holiday`. */
export function opening(scan: Scan, from: number, to: number): Direction {
  const next = scan.low(to)
  if (!IS.has(next)) return undefined
  const opens = from === 0 || scan.endsSentence(from - 1) || scan.isMark(from - 1, ',"“”‘')
  return opens ? 'future' : undefined
}
