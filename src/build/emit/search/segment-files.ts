import { gzipSync } from 'node:zlib'
import { chunkStarts, listedPrefixes, separatorOf, writeChunk } from '../../../format/search/chunks.ts'
import { ONE_FORM, readHanForms } from '../../../format/search/han.ts'
import { type Segment, segmentPath } from '../../../format/search/root.ts'
import { isListed } from '../../../format/search/word-list.ts'
import { POSITIONS_BLOCK } from '../../../format/search/word-positions.ts'
import simplified from './data/simplified.json' with { type: 'json' }
import { occurrencesOf, type Texts } from './occurrences.ts'
import { entriesOf, positionBlocks, positionsOf, prefixListOf } from './term-files.ts'
import type { Fields } from './weights.ts'

/** The approximate size of a term in its chunk, besides its letters and postings. */
const ENTRY_BYTES = 3

/** Everything that a segment is made from. */
export interface SegmentInput {
  folder: string
  /** The texts of its articles, in the order of the archive. */
  texts: Iterable<Texts>
  /** The lengths of each article, in any unit. */
  lengths: readonly Fields[]
  /** The mean lengths of all articles of the archive. */
  mean: Fields
  /** The maximum size of a chunk, before compression. */
  chunkBytes: number
  /** True if Chinese characters are written in their simplified form. */
  isSimplified: boolean
}

/** A segment, and its files. */
export interface MadeSegment {
  segment: Segment
  /** The words for spelling suggestions, sorted, and the number of articles that have each. */
  words: [term: string, count: number][]
  /** Compressed files, each with its path. */
  files: [path: string, content: Uint8Array][]
}

/** Makes a segment of the index that src/search reads. docs/decisions/035 describes the layout. */
export function makeSegment(input: SegmentInput): MadeSegment {
  const { folder, texts, lengths, mean, chunkBytes, isSimplified } = input
  const occurrences = occurrencesOf(texts, isSimplified ? readHanForms(simplified) : ONE_FORM)
  const { terms, common } = occurrences
  const articles = lengths.length
  const entries = entriesOf(occurrences, lengths, mean)
  const sizes = entries.map(({ term, postings }) => term.length + postings.length + ENTRY_BYTES)
  const starts = terms.length > 0 ? chunkStarts(terms, sizes, chunkBytes) : [0]
  const bounds = starts
    .slice(1)
    .map((start) => separatorOf(terms[start - 1] as string, terms[start] as string))
  const segment: Segment = { folder, articles, bounds, common }
  const files: MadeSegment['files'] = []
  const add = (path: string, content: Uint8Array) => files.push([path, compressed(content)])
  for (const [chunk, start] of starts.entries()) {
    const end = starts[chunk + 1] ?? terms.length
    add(segmentPath.chunk(segment, chunk), writeChunk(entries.slice(start, end)))
    if (end === start + 1 && (entries[start]?.count ?? 0) > POSITIONS_BLOCK)
      positionBlocks(occurrences, start).forEach((block, number) => {
        add(segmentPath.positionsBlock(segment, chunk, number), block)
      })
    else add(segmentPath.positions(segment, chunk), positionsOf(occurrences, start, end))
  }
  for (const [list, prefix] of listedPrefixes(segment).entries())
    add(segmentPath.prefix(segment, list), prefixListOf(entries, terms, prefix, articles))
  const words = entries.flatMap(({ term, count }): MadeSegment['words'] =>
    isListed(term) ? [[term, count]] : [],
  )
  return { segment, words, files }
}

/** Compresses a file of an index, since some hosts do not compress unknown file types. */
export function compressed(bytes: Uint8Array): Uint8Array {
  const file = gzipSync(bytes)
  // The tenth byte names the operating system (RFC 1952). 255 is unknown: all systems then give the same bytes.
  file[9] = 255
  return file
}
