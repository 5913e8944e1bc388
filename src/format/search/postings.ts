import { ByteReader, type ByteWriter } from './bytes.ts'

/** The articles that have a term, and its importance in each. */
export interface Postings {
  /** Positions in the archive, ascending. */
  articles: Uint32Array
  /** For each article, the weight of the term in it, from 1 to MAX_LEVEL. The rarity of the term is not included. */
  levels: Uint8Array
}

/** Four bits distinguish articles well enough, and compress to half a byte. */
export const MAX_LEVEL = 15

/**
 * Returns the level that counts for the start of a word: once in the body, several times, or in the headline; for one
 * or two letters, it is always the same. Lists of prefixes, which have most articles of an archive, are small with it.
 * @param level of the word
 */
export const prefixLevel = (prefix: string, level: number): number =>
  prefix.length < 3 || level < 8 ? 4 : level < 12 ? 9 : 13

/** Writes the differences between articles, then the levels. Their number is stored elsewhere. */
export function writePostings(writer: ByteWriter, { articles, levels }: Postings): void {
  let last = 0
  for (const article of articles) {
    writer.number(article - last)
    last = article
  }
  writer.append(levels)
}

/** Reads what writePostings wrote. @param count the number of articles */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const reader = new ByteReader(bytes)
  const articles = new Uint32Array(count)
  let last = 0
  for (let i = 0; i < count; i++) {
    last += reader.number()
    articles[i] = last
  }
  return { articles, levels: reader.read(count) }
}
