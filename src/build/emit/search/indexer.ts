import { ByteWriter } from '../../../format/search/bytes.ts'
import {
  chunkStarts,
  indexPath,
  listedPrefixes,
  type Root,
  separatorOf,
  type TermEntry,
  writeChunk,
} from '../../../format/search/chunks.ts'
import { writePostings } from '../../../format/search/postings.ts'
import { writeWords } from '../../../format/search/word-list.ts'
import { nextTurn } from '../../workers/workers.ts'
import { compressInFolder, type SearchIndex } from './compressed-files.ts'
import type { ForwardIndex } from './forward-index.ts'
import { Collector, type Occurrences } from './occurrences.ts'
import { positionFiles, postingsOf, prefixListOf } from './term-files.ts'
import { meanOf } from './weights.ts'

/** The maximum size of a chunk, before compression. */
const CHUNK_BYTES = 48 * 1024
/** Postings of this number of terms are made in one turn of the event loop. */
const TERMS_PER_TURN = 256
/** The approximate size of a term in its chunk, besides its letters and postings. */
const ENTRY_BYTES = 3

export interface SearchIndexer {
  /** Adds the words of articles. @returns the number of the first article; the others follow */
  add: (words: ForwardIndex) => number
  /**
   * Makes the index. Other work can run in between.
   * @param order the number of the article at each position in the archive
   * @param languages BCP 47 tags: the app chooses stemmers by them
   */
  files: (order: readonly number[], languages: readonly string[]) => Promise<SearchIndex>
}

/**
 * Makes the index that src/search reads. The same articles in the same order give the same bytes, in whichever order
 * they were added. docs/decisions/012 describes the layout.
 * @param chunkBytes the maximum size of a chunk, before compression
 */
export function createSearchIndexer(chunkBytes = CHUNK_BYTES): SearchIndexer {
  const collector = new Collector()
  return {
    add: (words) => collector.add(words),
    files: async (order, languages) =>
      compressInFolder(await filesOf(await collector.inOrder(order), languages, chunkBytes)),
  }
}

/** Returns all files, not yet compressed, by their path in the folder. */
async function filesOf(
  occurrences: Occurrences,
  languages: readonly string[],
  chunkBytes: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const articles = occurrences.lengths.length
  const { terms, common } = occurrences
  const entries = await entriesOf(occurrences)
  const sizes = entries.map(({ term, postings }) => term.length + postings.length + ENTRY_BYTES)
  const starts = terms.length > 0 ? chunkStarts(terms, sizes, chunkBytes) : [0]
  const bounds = starts
    .slice(1)
    .map((start) => separatorOf(terms[start - 1] as string, terms[start] as string))
  const root: Root = { articles, languages: [...languages], bounds, common }
  files.set(indexPath.root, new TextEncoder().encode(JSON.stringify(root)))
  for (const [chunk, start] of starts.entries()) {
    const end = starts[chunk + 1] ?? terms.length
    files.set(indexPath.chunk(chunk), writeChunk(entries.slice(start, end)))
    for (const [path, bytes] of positionFiles(occurrences, chunk, start, end)) files.set(path, bytes)
    await nextTurn()
  }
  for (const [list, prefix] of listedPrefixes(root).entries()) {
    files.set(indexPath.prefix(list), prefixListOf(entries, terms, prefix, articles))
    await nextTurn()
  }
  files.set(indexPath.words, writeWords(entries))
  return files
}

async function entriesOf(occurrences: Occurrences): Promise<TermEntry[]> {
  const writer = new ByteWriter()
  const mean = meanOf(occurrences.lengths)
  const entries: TermEntry[] = []
  for (const [index, term] of occurrences.terms.entries()) {
    writer.length = 0
    const postings = postingsOf(occurrences, index, mean)
    writePostings(writer, postings)
    entries.push({ term, count: postings.articles.length, postings: writer.written.slice() })
    if (index % TERMS_PER_TURN === 0) await nextTurn()
  }
  return entries
}
