import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { ByteWriter } from '../../../format/search/bytes.ts'
import {
  chunkStarts,
  indexPath,
  listedPrefixes,
  PREFIX_END,
  type Root,
  separatorOf,
  type TermEntry,
  writeChunk,
} from '../../../format/search/chunks.ts'
import { type Postings, readPostings, writePostings } from '../../../format/search/postings.ts'
import { firstTermFrom } from '../../../format/search/term-list.ts'
import { writeWords } from '../../../format/search/word-list.ts'
import { POSITIONS_BLOCK, writeWordPositions } from '../../../format/search/word-positions.ts'
import { nextTurn } from '../../analyse/tasks.ts'
import type { ForwardIndex } from './forward-index.ts'
import { Collector, type Occurrences } from './occurrences.ts'
import { type Lengths, levelOf } from './weights.ts'

/** How large a chunk is, before compression: its terms and their postings. */
const CHUNK_BYTES = 48 * 1024
/** Files that are compressed at a time: Node's own threads for this are four. */
const AT_ONCE = 4
const EMPTY = new Uint8Array()
/** Of so many terms the postings are found in one turn. */
const TURN = 256
/** What a term takes in its chunk besides letters and postings, about. */
const ENTRY_BYTES = 3

/** The folder that all files of an index are in, and these by path, compressed while others work. */
export interface SearchIndex {
  folder: string
  files: Promise<Map<string, Uint8Array>>
}

export interface SearchIndexer {
  /** Takes articles' words. @returns the number of the first of them, for `files`; the others follow it */
  add: (words: ForwardIndex) => number
  /**
   * Makes the index. Others come in between, if they wait.
   * @param order the number of the article at each position in the archive
   */
  files: (order: readonly number[]) => Promise<SearchIndex>
}

/**
 * Makes the index that src/search looks words up in. The same articles in the same order give the same bytes, in
 * whichever order they were added. docs/decisions/012 says how it is laid out.
 * @param language of the archive, as BCP 47 has it: it chooses what is taken for a form of a word
 * @param chunkBytes how large a chunk is, before compression
 */
export function createSearchIndexer(language: string, chunkBytes = CHUNK_BYTES): SearchIndexer {
  const collector = new Collector()
  return {
    add: (words) => collector.add(words),
    files: async (order) => inFolder(await contents(await collector.inOrder(order), language, chunkBytes)),
  }
}

/** All files, not yet compressed, by their path in the folder. */
async function contents(
  occurrences: Occurrences,
  language: string,
  chunkBytes: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const articles = occurrences.lengths.length
  const { terms, common } = occurrences
  const writer = new ByteWriter()
  const mean = meanOf(occurrences.lengths)
  const entries: TermEntry[] = []
  for (const [index, term] of terms.entries()) {
    writer.length = 0
    const postings = postingsOf(occurrences, index, mean)
    writePostings(writer, postings)
    entries.push({ term, count: postings.articles.length, postings: writer.written.slice() })
    if (index % TURN === 0) await nextTurn()
  }
  const sizes = entries.map(({ term, postings }) => term.length + postings.length + ENTRY_BYTES)
  const starts = terms.length > 0 ? chunkStarts(terms, sizes, chunkBytes) : [0]
  const bounds = starts
    .slice(1)
    .map((start) => separatorOf(terms[start - 1] as string, terms[start] as string))
  const root: Root = { articles, language, bounds, common }
  files.set(indexPath.root, new TextEncoder().encode(JSON.stringify(root)))
  for (const [chunk, start] of starts.entries()) {
    const end = starts[chunk + 1] ?? terms.length
    files.set(indexPath.chunk(chunk), writeChunk(entries.slice(start, end)))
    for (const [path, bytes] of placesOf(occurrences, chunk, start, end)) files.set(path, bytes)
    await nextTurn()
  }
  for (const [list, prefix] of listedPrefixes(root).entries()) {
    files.set(indexPath.prefix(list), prefixList(entries, terms, prefix, articles))
    await nextTurn()
  }
  files.set(indexPath.words, writeWords(entries))
  return files
}

function meanOf(lengths: readonly Lengths[]): Lengths {
  const sum = { headline: 0, body: 0 }
  for (const { headline, body } of lengths) {
    sum.headline += headline
    sum.body += body
  }
  return { headline: sum.headline / lengths.length, body: sum.body / lengths.length }
}

/** The articles of one term. */
function postingsOf(
  { starts, articles, places, lengths }: Occurrences,
  term: number,
  mean: Lengths,
): Postings {
  const found: number[] = []
  const levels: number[] = []
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; ) {
    const article = articles[at] as number
    const length = lengths[article] as Lengths
    const times = { headline: 0, body: 0 }
    for (; at < end && articles[at] === article; at++)
      times[(places[at] as number) < length.headline ? 'headline' : 'body']++
    found.push(article)
    levels.push(levelOf(times, length, mean))
  }
  return { articles: Uint32Array.from(found), levels: Uint8Array.from(levels) }
}

/** The files of places of one chunk. */
function placesOf(
  occurrences: Occurrences,
  chunk: number,
  start: number,
  end: number,
): [string, Uint8Array][] {
  const { starts, articles, places } = occurrences
  const terms: Uint8Array[] = []
  for (let term = start; term < end; term++) {
    const ofArticles: Uint32Array[] = []
    const last = starts[term + 1] as number
    for (let at = starts[term] as number; at < last; ) {
      const first = at
      while (at < last && articles[at] === articles[first]) at++
      ofArticles.push(places.subarray(first, at))
    }
    if (end === start + 1 && ofArticles.length > POSITIONS_BLOCK) {
      return Array.from({ length: Math.ceil(ofArticles.length / POSITIONS_BLOCK) }, (_, block) => [
        indexPath.positionsBlock(chunk, block),
        writeWordPositions(ofArticles.slice(block * POSITIONS_BLOCK, (block + 1) * POSITIONS_BLOCK)),
      ])
    }
    terms.push(writeWordPositions(ofArticles))
  }
  const writer = new ByteWriter()
  for (const { length } of terms) writer.number(length)
  for (const bytes of terms) writer.append(bytes)
  return [[indexPath.positions(chunk), writer.written]]
}

/** All articles that have a term with this beginning, each with the highest level of any. */
function prefixList(
  entries: readonly TermEntry[],
  terms: readonly string[],
  prefix: string,
  articles: number,
): Uint8Array {
  const best = new Uint8Array(articles)
  const end = firstTermFrom(terms, prefix + PREFIX_END)
  for (const { postings, count } of entries.slice(firstTermFrom(terms, prefix), end)) {
    const { articles, levels } = readPostings(postings, count)
    for (let i = 0; i < count; i++) {
      const article = articles[i] as number
      best[article] = Math.max(best[article] as number, levels[i] as number)
    }
  }
  const levels = best.filter((level) => level > 0)
  const found = new Uint32Array(levels.length)
  let to = 0
  for (let article = 0; article < articles; article++) if (best[article]) found[to++] = article
  const writer = new ByteWriter()
  writer.number(found.length)
  writePostings(writer, { articles: found, levels })
  return writer.written
}

/** Compressed, so that they are small from hosts too that compress no unknown kind of file. */
function inFolder(contents: ReadonlyMap<string, Uint8Array>): SearchIndex {
  const hash = createHash('sha256')
  for (const [path, bytes] of contents) hash.update(`${path} ${bytes.length}\n`).update(bytes)
  const folder = `search/${hash.digest('hex').slice(0, 12)}`
  return { folder, files: zipped(contents, folder) }
}

async function zipped(contents: ReadonlyMap<string, Uint8Array>, folder: string) {
  const files = new Map<string, Uint8Array>(Array.from(contents, ([path]) => [`${folder}/${path}`, EMPTY]))
  const queue = contents.entries()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [path, bytes] of queue) files.set(`${folder}/${path}`, await zip(bytes))
    }),
  )
  return files
}

async function zip(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = await promisify(gzip)(bytes)
  // The tenth byte names the system that compressed (RFC 1952): unknown, so that all systems give the same bytes.
  zipped[9] = 255
  return zipped
}
