import leven from 'leven'
import { lettersOf, type Words } from '../format/search/word-list.ts'

/** A word that may have been meant. */
export interface Candidate {
  term: string
  /** How many typing errors part it from what was typed. */
  errors: number
  /** About how many articles have it. */
  count: number
}

/** Shorter words have too many neighbours for an error to be told. */
export const SHORTEST_WRONG = 4
/** Words of so many letters may have two errors. */
const SHORTEST_TWICE = 8

/** A word so many times rarer than another is likelier an error of the same kind than what was meant. */
const FAR_RARER = 100

/** Whether a word is one in which errors can be told: of letters, and not too short. */
export const canBeWrong = (term: string): boolean =>
  term.length >= SHORTEST_WRONG && /^[\p{L}\p{M}]+$/u.test(term)

/**
 * Words that a mistyped one may have been meant for, likeliest first: those with fewest errors, and of these those
 * that most articles have.
 */
export function candidatesFor(term: string, { terms, counts, letters }: Words, atMost: number): Candidate[] {
  const limit = term.length >= SHORTEST_TWICE ? 2 : 1
  const own = lettersOf(term)
  const found: Candidate[] = []
  for (let i = 0; i < terms.length; i++) {
    const word = terms[i] as string
    if (Math.abs(word.length - term.length) > limit || word === term) continue
    // One error takes one letter away and brings one in, at most.
    if (bitsIn(own ^ (letters[i] as number)) > limit * 2) continue
    const errors = errorsBetween(term, word, limit)
    if (errors <= limit) found.push({ term: word, errors, count: counts[i] as number })
  }
  const least = Math.min(...found.map(({ errors }) => errors))
  const nearest = found.filter(({ errors }) => errors === least)
  const most = Math.max(...nearest.map(({ count }) => count))
  return nearest
    .filter(({ count }) => count * FAR_RARER >= most)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, atMost)
}

/** How many bits of a 32-bit number are set (Warren, "Hacker's Delight", 5-1). */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * How many letters are missing, too many, wrong, or swapped with their neighbour (Damerau's four errors; one swap at
 * most is counted as one).
 * @param limit above it, any larger number is given
 */
function errorsBetween(a: string, b: string, limit: number): number {
  const distance = leven(a, b, { maxDistance: limit + 2 })
  if (distance > limit + 1 || distance < 2) return distance
  for (let i = 0; i + 1 < a.length; i++) {
    if (a[i] === a[i + 1]) continue
    const swapped = a.slice(0, i) + a[i + 1] + a[i] + a.slice(i + 2)
    if (leven(swapped, b, { maxDistance: distance }) === distance - 2) return distance - 1
  }
  return distance
}
