import { ByteReader, ByteWriter } from './bytes.ts'
import type { Entry } from './chunks.ts'
import { readTerms, writeTerms } from './term-list.ts'

/** What words there are, to find those that may have been meant. */
export interface Words {
  terms: string[]
  /** About how many articles have each. */
  counts: Float32Array
  /** Which letters each has, as lettersOf says it. */
  letters: Uint32Array
}

/** The letters of a word as bits: what has few of them in common with another is far from it. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits >>> 0
}

/** Shorter words are never meant by one that is looked up in the list. */
const SHORTEST = 3
const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u

/** How many steps a doubling of the articles has: counts are rounded to them. */
const STEPS = 4

/** Writes all terms that are words of letters, those of one article too: they are what rare names are. */
export function writeWords(entries: readonly Entry[]): Uint8Array {
  const words = entries.filter(({ term }) => term.length >= SHORTEST && LETTERS.test(term))
  const writer = new ByteWriter()
  writeTerms(
    writer,
    words.map(({ term }) => term),
  )
  for (const { count } of words) writer.byte(Math.round(Math.log2(count) * STEPS))
  return writer.written
}

export function readWords(bytes: Uint8Array): Words {
  const reader = new ByteReader(bytes)
  const terms = readTerms(reader)
  return {
    terms,
    counts: Float32Array.from(reader.take(terms.length), (steps) => 2 ** (steps / STEPS)),
    letters: Uint32Array.from(terms, lettersOf),
  }
}
