import { type Chunk, chunkOf, readChunk } from '../format/search/chunks.ts'
import { type HanForms, ONE_FORM, readHanForms } from '../format/search/han.ts'
import { indexPath, type Root, type Segment, segmentPath } from '../format/search/root.ts'
import { IndexFiles, type Load } from './index-files.ts'
import type { Stemmer } from './stems.ts'

/** An index whose first file has loaded. */
export interface OpenIndex extends Root {
  /** Its path. */
  path: string
  files: IndexFiles
  segments: OpenSegment[]
  /** The stemmers of the archive's languages. */
  stems: readonly Stemmer[]
}

/** A segment of an index that is open. */
export interface OpenSegment extends Segment {
  /** The position of its first article in the archive. */
  first: number
  files: IndexFiles
}

/**
 * Opens an index.
 * @param path of the index, which the manifest has
 * @param load fetches a file by its path
 * @param stems the stemmers of the archive's languages
 * @param delays the delays before a file is tried again, in milliseconds
 * @throws Error that names the file that cannot be loaded
 */
export async function openIndex(
  path: string,
  load: Load,
  stems: readonly Stemmer[],
  delays?: readonly number[],
): Promise<OpenIndex> {
  const files = new IndexFiles(load, delays)
  const root = await files.read(
    indexPath.root(path),
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Root,
  )
  let next = 0
  const segments = root.segments.map((segment) => {
    const first = next
    next += segment.articles
    return { ...segment, first, files }
  })
  return { ...root, path, files, segments, stems }
}

/**
 * Finds articles in all segments at once.
 * @param find sets the weights of the segment's articles
 * @returns the results of `find`, and the weights of all articles of the archive
 */
export async function inSegments<T>(
  { articles, segments }: OpenIndex,
  find: (segment: OpenSegment, weights: Uint8Array) => Promise<T>,
): Promise<{ found: T[]; weights: Uint8Array }> {
  const weights = new Uint8Array(articles)
  const found = await Promise.all(
    segments.map((segment) => {
      const { first, articles } = segment
      return find(segment, weights.subarray(first, first + articles))
    }),
  )
  return { found, weights }
}

/** Loads the number of each article's language in `root.languages`, if the archive has several. */
export const loadLanguages = async ({ languages, files, path }: OpenIndex): Promise<Uint8Array | undefined> =>
  languages && files.read(indexPath.languages(path), (bytes) => bytes)

/** Loads the forms of Chinese characters, if the words have any and the index has their simplified forms. */
export const hanFormsFor = async (index: OpenIndex, terms: readonly string[]): Promise<HanForms> =>
  index.isSimplified && terms.some((term) => /\p{sc=Han}/u.test(term))
    ? index.files.read(indexPath.han(index.path), (bytes) =>
        readHanForms(JSON.parse(new TextDecoder().decode(bytes)) as string),
      )
    : ONE_FORM

/** Loads the chunks from `first` to `last`, both included. */
export const chunksOf = (segment: OpenSegment, first: number, last: number): Promise<Chunk[]> =>
  Promise.all(
    Array.from({ length: last - first + 1 }, (_, i) =>
      segment.files.read(segmentPath.chunk(segment, first + i), readChunk),
    ),
  )

/** Loads the chunk that has a term, if the segment has it. */
export const chunkWith = (segment: OpenSegment, term: string): Promise<Chunk> =>
  segment.files.read(segmentPath.chunk(segment, chunkOf(segment, term)), readChunk)
