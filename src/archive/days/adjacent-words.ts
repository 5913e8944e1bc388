import type { Scan } from './scan.ts'
import { DURATIVE_VERBS, OUTCOMES, PAST, PRESENT_BE, RESCHEDULED } from './tense.ts'

/** The direction in which a time expression refers; undefined if the words around it do not say. */
export type Direction = 'past' | 'future' | undefined

/** The number of tokens before or after an expression that are searched for a verb. */
const REACH = 6

/** Returns whether the expression before a token is possessive: `Sunday’s`. */
const isPossessive = (scan: Scan, to: number) => scan.isMark(to, "'’") && scan.lower(to + 1) === 's'

/** Returns whether one of some words is among the few tokens before another, in the same clause. */
function hasBefore(scan: Scan, i: number, words: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= i - REACH; k--) {
    if (scan.endsSentence(k) || scan.isMark(k, ',')) return false
    if (words.has(scan.lower(k))) return true
  }
  return false
}

const HAVE_BEEN: ReadonlySet<string> = new Set(['had', 'was', 'were'])

/** `By Tuesday the water had risen`: the day opens a clause in the past. */
function opensPastClause(scan: Scan, from: number, to: number): boolean {
  const opens =
    from < 2 || !scan.isWord(from - 2) || scan.lower(from - 2) === 'and' || scan.lower(from - 2) === 'but'
  if (!opens) return false
  for (let k = to; k < to + REACH && !scan.endsSentence(k); k++) if (HAVE_BEEN.has(scan.lower(k))) return true
  return false
}

/** Returns whether a passive in the present ends at a token: `is released Friday`. */
function isPresentPassive(scan: Scan, i: number): boolean {
  const verb = scan.lower(i - 1)
  return (verb === 'is' || verb === 'are') && (PAST.has(scan.lower(i)) || scan.lower(i).endsWith('ed'))
}

/** Returns the direction that the words right before an expression show, whatever the verb is. */
export function directionBefore(scan: Scan, from: number, to: number): Direction {
  const word = scan.lower(from - 1)
  const second = scan.lower(from - 2)
  switch (word) {
    case 'since':
      return 'past'
    case 'until':
    case 'till':
      return hasBefore(scan, from - 1, DURATIVE_VERBS) || opensPastClause(scan, from, to) ? 'past' : 'future'
    case 'is':
    case 'are':
    case 'upcoming':
    case 'come':
      return 'future'
    case 'on':
      return PRESENT_BE.has(second) || isPresentPassive(scan, from - 2) ? 'future' : undefined
    case 'back':
    case 'off':
    case 'home':
      // `he's back Monday`
      return PRESENT_BE.has(second) ? 'future' : undefined
    case 'for':
      return isPossessive(scan, to) ? undefined : 'future'
    case 'of':
    case 'from':
      // `the results of Sunday's vote will be known`
      return isPossessive(scan, to) && OUTCOMES.has(second) ? 'past' : undefined
    case 'as':
      // `as early as Friday`
      return second === 'early' || second === 'soon' || second === 'late' ? 'future' : undefined
    case 'to': {
      // `moved the vote to Friday`, `moved it from Monday to Friday`
      const at = scan.lower(from - 3) === 'from' ? from - 4 : from - 2
      return RESCHEDULED.has(scan.lower(at)) || RESCHEDULED.has(scan.lower(at - 1)) ? 'future' : undefined
    }
    case 'by':
      return hasBefore(scan, from - 1, HAVE_BEEN) || opensPastClause(scan, from, to) ? undefined : 'future'
    default:
      return isPresentPassive(scan, from - 1) ? 'future' : undefined
  }
}

const IS = new Set(['is', 'marks', 'sees', 'brings'])

/** Returns the direction that the word right after an expression shows, if it opens a clause: `Monday is a holiday`. */
export function directionAfter(scan: Scan, from: number, to: number): Direction {
  const next = scan.lower(to)
  if (!IS.has(next)) return undefined
  const opens = from === 0 || scan.endsSentence(from - 1) || scan.isMark(from - 1, ',"“”‘')
  return opens ? 'future' : undefined
}
