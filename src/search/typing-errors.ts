import leven from 'leven'
import { lettersOf, type Words } from '../format/search/word-list.ts'

/** A possible correction of a mistyped word. */
export interface Candidate {
  term: string
  /** The number of typing errors between the two words. */
  errors: number
  /** The approximate number of articles that have it. */
  count: number
}

/** Shorter words have too many similar words to recognise an error. */
const MIN_LENGTH = 4
/** From this length on, words may have two errors. */
const MIN_LENGTH_TWO_ERRORS = 8

/** A candidate that is this many times rarer than another is probably a typing error itself. */
const FAR_RARER = 100

/** Returns true if errors in a word can be recognised: it consists of letters and is not too short. */
export const isCorrectable = (term: string): boolean =>
  term.length >= MIN_LENGTH && /^[\p{L}\p{M}]+$/u.test(term)

/** Returns the number of errors that a word may have. */
export const maxErrors = (term: string): number => (term.length >= MIN_LENGTH_TWO_ERRORS ? 2 : 1)

/**
 * Returns the possible corrections of a mistyped word: the words with the fewest errors, the most common first.
 * @param lists have all words that are at most `maxErrors` longer or shorter
 * @param max the maximum number of candidates
 */
export function candidatesFor(term: string, lists: readonly Words[], max: number): Candidate[] {
  const found = lists.flatMap((words) => similarWords(term, words))
  const fewest = Math.min(...found.map(({ errors }) => errors))
  const nearest = found.filter(({ errors }) => errors === fewest)
  const mostCommon = Math.max(...nearest.map(({ count }) => count))
  return nearest
    .filter(({ count }) => count * FAR_RARER >= mostCommon)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, max)
}

/** Returns all words of a list that a mistyped word may stand for. */
function similarWords(term: string, { terms, counts, letters }: Words): Candidate[] {
  const limit = maxErrors(term)
  const termLetters = lettersOf(term)
  const found: Candidate[] = []
  for (let i = 0; i < terms.length; i++) {
    const word = terms[i] as string
    if (Math.abs(word.length - term.length) > limit || word === term) continue
    // One error removes at most one letter and adds at most one.
    if (countBits(termLetters ^ (letters[i] as number)) > limit * 2) continue
    const errors = errorsBetween(term, word, limit)
    if (errors <= limit) found.push({ term: word, errors, count: counts[i] as number })
  }
  return found
}

/** Returns the number of set bits of a 32-bit number (Warren, "Hacker's Delight", 5-1). */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Returns the number of letters that are missing, extra, wrong or swapped with their neighbour (Damerau's four errors;
 * only one swap counts as a single error).
 * @param limit if there are more errors, the result is any larger number
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
