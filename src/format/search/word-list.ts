import { ByteReader, ByteWriter } from './bytes.ts'
import type { TermEntry } from './chunks.ts'
import { readTerms, writeTerms } from './term-list.ts'

/** All words of the archive, for spelling suggestions. */
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

/** Words that are looked up in the list have at least one letter more than this. */
const MIN_LENGTH = 3
const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u

/** Counts are rounded to this number of steps per doubling. */
const STEPS = 4

/** Writes all terms that consist of letters. Words of a single article are included: rare names are among them. */
export function writeWords(entries: readonly TermEntry[]): Uint8Array {
  const words = entries.filter(({ term }) => term.length >= MIN_LENGTH && LETTERS.test(term))
  const writer = new ByteWriter()
  writeTerms(
    writer,
    words.map(({ term }) => term),
  )
  for (const { count } of words) writer.byte(Math.round(Math.log2(count) * STEPS))
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
