import { ByteWriter } from '../../../format/search/bytes.ts'
import { PREFIX_END, type TermEntry } from '../../../format/search/chunks.ts'
import { isPair, wordsOfPair } from '../../../format/search/pairs.ts'
import { type Postings, prefixLevel, readPostings, writePostings } from '../../../format/search/postings.ts'
import { firstTermFrom } from '../../../format/search/term-list.ts'
import { POSITIONS_BLOCK, writeWordPositions } from '../../../format/search/word-positions.ts'
import type { Occurrences } from './occurrences.ts'
import { type Fields, levelOf } from './weights.ts'

/**
 * Returns all terms of a segment with their postings.
 * @param lengths the lengths of each article
 * @param mean the mean lengths of all articles of the archive
 */
export function entriesOf(occurrences: Occurrences, lengths: readonly Fields[], mean: Fields): TermEntry[] {
  const { terms, common } = occurrences
  const levels = new Map<string, Uint8Array>()
  for (const word of common) {
    const { articles, levels: own } = postingsOf(occurrences, firstTermFrom(terms, word), lengths, mean)
    const ofWord = new Uint8Array(lengths.length)
    articles.forEach((article, i) => {
      ofWord[article] = own[i] as number
    })
    levels.set(word, ofWord)
  }
  const writer = new ByteWriter()
  return terms.map((term, index) => {
    const postings = postingsOf(occurrences, index, lengths, mean)
    // A phrase has the level of its least important word, so that its score does not depend on which words are common.
    if (isPair(term)) {
      const [first, second] = wordsOfPair(term).map((word) => levels.get(word) as Uint8Array)
      postings.levels = Uint8Array.from(postings.articles, (article) =>
        Math.min(first?.[article] as number, second?.[article] as number),
      )
    }
    writer.length = 0
    writePostings(writer, postings)
    return { term, count: postings.articles.length, postings: writer.written.slice() }
  })
}

/** Returns the postings of a term. @param term its index */
function postingsOf(
  { starts, articles, positions, headlines }: Occurrences,
  term: number,
  lengths: readonly Fields[],
  mean: Fields,
): Postings {
  const found: number[] = []
  const levels: number[] = []
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; ) {
    const article = articles[at] as number
    const headline = headlines[article] as number
    const counts = { headline: 0, body: 0 }
    for (; at < end && articles[at] === article; at++)
      counts[(positions[at] as number) < headline ? 'headline' : 'body']++
    found.push(article)
    levels.push(levelOf(counts, lengths[article] as Fields, mean))
  }
  return { articles: Uint32Array.from(found), levels: Uint8Array.from(levels) }
}

/**
 * Returns the word positions of the terms of one chunk, which are in one file.
 * @param start the index of its first term
 * @param end the index after its last term
 */
export function positionsOf(
  { starts, articles, positions }: Occurrences,
  start: number,
  end: number,
): Uint8Array {
  const ofTerms = new ByteWriter()
  const writer = new ByteWriter()
  for (let term = start; term < end; term++) {
    const [from, to] = [starts[term], starts[term + 1]]
    const before = ofTerms.length
    writeWordPositions(ofTerms, articles.subarray(from, to), positions.subarray(from, to))
    writer.number(ofTerms.length - before)
  }
  writer.append(ofTerms.written)
  return writer.written
}

/** Returns the word positions of a very common term in blocks, each of which is a file. @param term its index */
export function positionBlocks({ starts, articles, positions }: Occurrences, term: number): Uint8Array[] {
  const blocks: Uint8Array[] = []
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; ) {
    const from = at
    for (let seen = 0; at < end; at++) {
      if (at === from || articles[at] !== articles[at - 1]) seen++
      if (seen > POSITIONS_BLOCK) break
    }
    const writer = new ByteWriter()
    writeWordPositions(writer, articles.subarray(from, at), positions.subarray(from, at))
    blocks.push(writer.written)
  }
  return blocks
}

/**
 * Returns the list of all articles that have a term with a prefix, each with the `prefixLevel` of its highest level.
 * @param total the number of articles in the segment
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
  const levels = highest.filter((level) => level > 0).map((level) => prefixLevel(prefix, level))
  const articles = new Uint32Array(levels.length)
  let to = 0
  for (let article = 0; article < total; article++) if (highest[article]) articles[to++] = article
  const writer = new ByteWriter()
  writer.number(articles.length)
  writePostings(writer, { articles, levels })
  return writer.written
}
