import { stemmer } from '@orama/stemmers/english'
import { recordOf, sharedFiles } from '../../src/build/emit/search/index-files.ts'
import { makeSegment } from '../../src/build/emit/search/segment-files.ts'
import { meanOf } from '../../src/build/emit/search/weights.ts'
import type { Load } from '../../src/search/index-files.ts'
import { type OpenIndex, openIndex } from '../../src/search/open-index.ts'
import { type Stemmer, stemmerOf } from '../../src/search/stems.ts'

/** The texts of an article. */
export interface Text {
  headline: string
  body: string
}

/** The options of an index. */
export interface IndexOptions {
  /** The stemmers of its languages; English by default. */
  stems?: readonly Stemmer[]
  /** The maximum size of a chunk. */
  chunkBytes?: number | undefined
  /** The positions of the articles that begin a segment, besides the first. */
  cuts?: readonly number[]
  /** The language of each article; English by default. */
  languageOfEach?: string[]
  /** True if an article is in Chinese. */
  isSimplified?: boolean
}

export const ENGLISH: readonly Stemmer[] = [stemmerOf('en', stemmer)]

/** The path of the index that `filesOf` makes. */
export const INDEX = 'search/index'

/** Returns the files of an index of articles, by path. */
export function filesOf(
  texts: readonly Text[],
  { chunkBytes = 48 * 1024, cuts = [], languageOfEach = [], isSimplified = false }: IndexOptions = {},
): Map<string, Uint8Array> {
  const all = texts.map(({ headline, body }) => ({ headline: headline.length, body: body.length }))
  const mean = meanOf(all)
  const starts = [0, ...cuts]
  const segments = starts.map((start, nth) => {
    const end = starts[nth + 1] ?? texts.length
    return makeSegment({
      folder: String(nth),
      texts: texts.slice(start, end),
      lengths: all.slice(start, end),
      mean,
      chunkBytes,
      isSimplified,
    })
  })
  return new Map([
    ...segments.flatMap(({ files }) => files),
    ...sharedFiles({ path: INDEX, isSimplified, languageOfEach }, segments.map(recordOf)),
  ])
}

/** Returns a function that loads a file of an index, or fails if it does not exist. */
export const serverOf =
  (files: ReadonlyMap<string, Uint8Array>): Load =>
  async (file) => {
    const bytes = files.get(file)
    if (!bytes) throw new Error('HTTP 404')
    return bytes
  }

/** Opens an index of articles. A text without a headline gets the headline `-`. */
export const indexOf = (texts: readonly (string | Text)[], options?: IndexOptions): Promise<OpenIndex> =>
  openIndex(
    INDEX,
    serverOf(
      filesOf(
        texts.map((text) => (typeof text === 'string' ? { headline: '-', body: text } : text)),
        options,
      ),
    ),
    options?.stems ?? ENGLISH,
    [],
  )
