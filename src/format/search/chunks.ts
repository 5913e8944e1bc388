import { lowerBound } from '../lower-bound.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { type Postings, readPostings } from './postings.ts'
import { readTerms, sharedLength, writeTerms } from './term-list.ts'

/** The first file of an index: what must be known to find all others. It is JSON. */
export interface Root {
  /** How many articles the archive has. */
  articles: number
  /** The language of the archive, as BCP 47 has it. */
  language: string
  /**
   * For each chunk but the first, the shortest text that is behind the last term before it and not behind its
   * first (a prefix B-tree: Bayer and Unterauer, 1977).
   */
  bounds: string[]
  /** Words of which two in a row are a term too, as pairOf has it. */
  common: string[]
}

/** The files of an index by what they hold; those with a number are many. */
export const file = {
  root: 'root.bin',
  words: 'words.bin',
  chunk: (chunk: number) => `terms/${chunk}.bin`,
  places: (chunk: number) => `places/${chunk}.bin`,
  placesBlock: (chunk: number, block: number) => `places/${chunk}-${block}.bin`,
  prefix: (list: number) => `prefixes/${list}.bin`,
}

/** Behind every term that begins with the text before it. */
export const AFTER = '\uffff'

/** The chunk in which a term is, if it is anywhere. */
export const chunkOf = ({ bounds }: Pick<Root, 'bounds'>, term: string): number =>
  lowerBound(bounds.length, (chunk) => (bounds[chunk] as string) > term)

/** A beginning whose terms lie in more chunks than these has a list of its own. */
const MOST_CHUNKS = 2

/** Whether the terms that begin so lie in so many chunks that a list is made of their articles. */
export const isListed = (root: Pick<Root, 'bounds'>, prefix: string): boolean =>
  chunkOf(root, prefix + AFTER) - chunkOf(root, prefix) >= MOST_CHUNKS

/** Every beginning that has a list of its own, sorted: the number of its file is its place here. */
export function listedPrefixes(root: Pick<Root, 'bounds'>): string[] {
  const listed = new Set<string>()
  // What spans a whole chunk is a beginning of the bound in front of it.
  for (const bound of root.bounds) {
    for (let length = 1; length <= bound.length && isListed(root, bound.slice(0, length)); length++)
      listed.add(bound.slice(0, length))
  }
  return [...listed].sort()
}

/**
 * Where sorted terms are cut into chunks: each as large as `most` allows, cut in its last third where the two terms
 * at the cut have the least in common. A term of half that size is a chunk by itself.
 * @param sizes bytes of each term
 * @returns the first term of each chunk
 */
export function cuts(terms: readonly string[], sizes: readonly number[], most: number): number[] {
  const starts: number[] = []
  const isLarge = (index: number) => (sizes[index] as number) > most / 2
  for (let start = 0; start < terms.length; ) {
    starts.push(start)
    let size = sizes[start] as number
    let end = start + 1
    let best = end
    let least = Number.POSITIVE_INFINITY
    while (end < terms.length && !isLarge(start) && !isLarge(end) && size + (sizes[end] as number) <= most) {
      size += sizes[end++] as number
      if (end === terms.length || size < (most * 2) / 3) continue
      const shared = sharedLength(terms[end - 1] as string, terms[end] as string)
      if (shared > least) continue
      least = shared
      best = end
    }
    const isFull = end < terms.length && !isLarge(start) && !isLarge(end)
    start = isFull && best > start + 1 ? best : end
  }
  return starts
}

/** What parts two neighbours: the shortest beginning of the second that is behind the first. */
export const boundBetween = (before: string, after: string): string => {
  const length = sharedLength(before, after) + 1
  const last = after.charCodeAt(length - 1)
  return after.slice(0, last >= 0xd800 && last < 0xdc00 ? length + 1 : length)
}

/** A term as it stands in a chunk. */
export interface Entry {
  term: string
  /** How many articles have it. */
  count: number
  /** As writePostings wrote them. */
  postings: Uint8Array
}

export function writeChunk(entries: readonly Entry[]): Uint8Array {
  const writer = new ByteWriter()
  writeTerms(
    writer,
    entries.map(({ term }) => term),
  )
  for (const { count } of entries) writer.number(count)
  for (const { postings } of entries) writer.number(postings.length)
  for (const { postings } of entries) writer.append(postings)
  return writer.written
}

/** Terms that lie beside each other, sorted. */
export interface Chunk {
  terms: string[]
  /** How many articles have each term. */
  counts: Uint32Array
  postings: (index: number) => Postings
}

export function readChunk(bytes: Uint8Array): Chunk {
  const reader = new ByteReader(bytes)
  const terms = readTerms(reader)
  const counts = Uint32Array.from(terms, () => reader.number())
  const lengths = Uint32Array.from(terms, () => reader.number())
  const starts = new Uint32Array(terms.length + 1)
  starts[0] = reader.at
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] as number) + length
  return {
    terms,
    counts,
    postings: (index) =>
      readPostings(bytes.subarray(starts[index], starts[index + 1]), counts[index] as number),
  }
}
