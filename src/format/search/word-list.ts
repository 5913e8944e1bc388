import { ByteReader, ByteWriter } from './bytes.ts'
import { readTerms, writeTerms } from './term-list.ts'

/** Words of the archive, for spelling suggestions. */
export interface Words {
  terms: string[]
  /** The approximate number of articles that have each word. */
  counts: Float32Array
  /** The letters of each word, as `lettersOf` returns them. */
  letters: Uint32Array
}

/** Returns the letters of a word as a bit set. Words that share few letters cannot be similar. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits >>> 0
}

/** Words that are looked up in lists have at least one letter more than this. */
const MIN_LENGTH = 3
const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u

/**
 * Returns true if a term may be in a list: it consists of letters. Words of a single article are included: rare names are
 * among them.
 */
export const isListed = (term: string): boolean => term.length >= MIN_LENGTH && LETTERS.test(term)

/** Counts are rounded to this number of steps per doubling. */
const STEPS = 4

/**
 * Writes a list of words.
 * @param words sorted, each with the number of articles that have it
 */
export function writeWords(words: readonly (readonly [term: string, count: number])[]): Uint8Array {
  const writer = new ByteWriter()
  writeTerms(
    writer,
    words.map(([term]) => term),
  )
  for (const [, count] of words) writer.byte(Math.round(Math.log2(count) * STEPS))
  return writer.written
}

/** Reads what writeWords wrote. */
export function readWords(bytes: Uint8Array): Words {
  const reader = new ByteReader(bytes)
  const terms = readTerms(reader)
  return {
    terms,
    counts: Float32Array.from(reader.read(terms.length), (steps) => 2 ** (steps / STEPS)),
    letters: Uint32Array.from(terms, lettersOf),
  }
}
