import { ByteWriter } from '../../../format/search/bytes.ts'
import { indexPath, PREFIX_END, type TermEntry } from '../../../format/search/chunks.ts'
import { type Postings, readPostings, writePostings } from '../../../format/search/postings.ts'
import { firstTermFrom } from '../../../format/search/term-list.ts'
import { POSITIONS_BLOCK, writeWordPositions } from '../../../format/search/word-positions.ts'
import type { Occurrences } from './occurrences.ts'
import { type Lengths, levelOf } from './weights.ts'

/** Returns the postings of a term. @param term its index */
export function postingsOf(
  { starts, articles, positions, lengths }: Occurrences,
  term: number,
  mean: Lengths,
): Postings {
  const found: number[] = []
  const levels: number[] = []
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; ) {
    const article = articles[at] as number
    const length = lengths[article] as Lengths
    const counts = { headline: 0, body: 0 }
    for (; at < end && articles[at] === article; at++)
      counts[(positions[at] as number) < length.headline ? 'headline' : 'body']++
    found.push(article)
    levels.push(levelOf(counts, length, mean))
  }
  return { articles: Uint32Array.from(found), levels: Uint8Array.from(levels) }
}

/**
 * Returns the files of word positions of one chunk: one file, or blocks if the chunk is a single very common term.
 * @param start the index of its first term
 * @param end the index after its last term
 */
export function positionFiles(
  { starts, articles, positions }: Occurrences,
  chunk: number,
  start: number,
  end: number,
): [path: string, content: Uint8Array][] {
  const terms: Uint8Array[] = []
  for (let term = start; term < end; term++) {
    const byArticle: Uint32Array[] = []
    const last = starts[term + 1] as number
    for (let at = starts[term] as number; at < last; ) {
      const first = at
      while (at < last && articles[at] === articles[first]) at++
      byArticle.push(positions.subarray(first, at))
    }
    if (end === start + 1 && byArticle.length > POSITIONS_BLOCK) {
      return Array.from({ length: Math.ceil(byArticle.length / POSITIONS_BLOCK) }, (_, block) => [
        indexPath.positionsBlock(chunk, block),
        writeWordPositions(byArticle.slice(block * POSITIONS_BLOCK, (block + 1) * POSITIONS_BLOCK)),
      ])
    }
    terms.push(writeWordPositions(byArticle))
  }
  const writer = new ByteWriter()
  for (const { length } of terms) writer.number(length)
  for (const bytes of terms) writer.append(bytes)
  return [[indexPath.positions(chunk), writer.written]]
}

/**
 * Returns the list of all articles that have a term with a prefix, each with its highest level.
 * @param total the number of articles in the archive
 */
export function prefixListOf(
  entries: readonly TermEntry[],
  terms: readonly string[],
  prefix: string,
  total: number,
): Uint8Array {
  const highest = new Uint8Array(total)
  const end = firstTermFrom(terms, prefix + PREFIX_END)
  for (const { postings, count } of entries.slice(firstTermFrom(terms, prefix), end)) {
    const { articles, levels } = readPostings(postings, count)
    for (let i = 0; i < count; i++) {
      const article = articles[i] as number
      highest[article] = Math.max(highest[article] as number, levels[i] as number)
    }
  }
  const levels = highest.filter((level) => level > 0)
  const articles = new Uint32Array(levels.length)
  let to = 0
  for (let article = 0; article < total; article++) if (highest[article]) articles[to++] = article
  const writer = new ByteWriter()
  writer.number(articles.length)
  writePostings(writer, { articles, levels })
  return writer.written
}
