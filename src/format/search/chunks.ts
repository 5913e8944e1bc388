import { lowerBound } from '../lower-bound.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { type Postings, readPostings } from './postings.ts'
import type { Segment } from './root.ts'
import { commonPrefixLength, readTerms, writeTerms } from './term-list.ts'

/** Appended to a prefix, it sorts after every term with that prefix. */
export const PREFIX_END = '\uffff'

/** Returns the number of the chunk that has a term, if the segment has it. */
export const chunkOf = ({ bounds }: Pick<Segment, 'bounds'>, term: string): number =>
  lowerBound(bounds.length, (chunk) => (bounds[chunk] as string) > term)

/** A prefix whose terms are in more chunks than this has a list of its own. */
const MAX_CHUNKS = 2

/**
 * Returns true if the terms with a prefix are in more than `MAX_CHUNKS` chunks, so that the segment has a list of
 * their articles.
 */
export const hasPrefixList = (segment: Pick<Segment, 'bounds'>, prefix: string): boolean =>
  chunkOf(segment, prefix + PREFIX_END) - chunkOf(segment, prefix) >= MAX_CHUNKS

/** Returns all prefixes that have a list, sorted. The index of a prefix is the number of its file. */
export function listedPrefixes(segment: Pick<Segment, 'bounds'>): string[] {
  const listed = new Set<string>()
  // A prefix that spans a whole chunk is a prefix of the bound before that chunk.
  for (const bound of segment.bounds) {
    for (let length = 1; length <= bound.length && hasPrefixList(segment, bound.slice(0, length)); length++)
      listed.add(bound.slice(0, length))
  }
  return [...listed].sort()
}

/**
 * Divides sorted terms into chunks. A chunk ends in the last third of its maximum size, between the two terms there
 * with the shortest common prefix. A term larger than half of the maximum size has its own chunk.
 * @param sizes the bytes of each term
 * @param maxSize the maximum bytes of a chunk
 * @returns the index of the first term of each chunk
 */
export function chunkStarts(terms: readonly string[], sizes: readonly number[], maxSize: number): number[] {
  const starts: number[] = []
  const isLarge = (index: number) => (sizes[index] as number) > maxSize / 2
  for (let start = 0; start < terms.length; ) {
    starts.push(start)
    let size = sizes[start] as number
    let end = start + 1
    let best = end
    let least = Number.POSITIVE_INFINITY
    while (
      end < terms.length &&
      !isLarge(start) &&
      !isLarge(end) &&
      size + (sizes[end] as number) <= maxSize
    ) {
      size += sizes[end++] as number
      if (end === terms.length || size < (maxSize * 2) / 3) continue
      const shared = commonPrefixLength(terms[end - 1] as string, terms[end] as string)
      if (shared > least) continue
      least = shared
      best = end
    }
    const isFull = end < terms.length && !isLarge(start) && !isLarge(end)
    start = isFull && best > start + 1 ? best : end
  }
  return starts
}

/** Returns the shortest prefix of the second of two terms that sorts after the first. */
export const separatorOf = (before: string, after: string): string => {
  const length = commonPrefixLength(before, after) + 1
  const last = after.charCodeAt(length - 1)
  return after.slice(0, last >= 0xd800 && last < 0xdc00 ? length + 1 : length)
}

/** A term of a chunk. */
export interface TermEntry {
  term: string
  /** The number of articles that have it. */
  count: number
  /** The bytes that writePostings wrote. */
  postings: Uint8Array
}

/** Writes a chunk. */
export function writeChunk(entries: readonly TermEntry[]): Uint8Array {
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

/** Consecutive terms, sorted. */
export interface Chunk {
  terms: string[]
  /** The number of articles that have each term. */
  counts: Uint32Array
  /** Reads the postings of the term at an index. */
  postings: (index: number) => Postings
}

/** Reads what writeChunk wrote. */
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
