import { createSearchIndexer } from '../../src/publish/search/indexer.ts'
import type { Load } from '../../src/search/index-files.ts'
import { type OpenIndex, openIndex } from '../../src/search/open-index.ts'

/** An article as the index knows it. */
export interface Text {
  headline: string
  body: string
}

/** The files of an index of these articles, by their path in its folder. */
export function filesOf(
  texts: readonly Text[],
  language = 'en',
  chunkBytes?: number,
): Map<string, Uint8Array> {
  const indexer = createSearchIndexer(language, chunkBytes)
  const { folder, files } = indexer.files(texts.map(({ headline, body }) => indexer.add(headline, body)))
  return new Map([...files].map(([path, bytes]) => [path.slice(folder.length + 1), bytes]))
}

/** Answers with a file of these, or as a server that does not have it. */
export const serverOf =
  (files: ReadonlyMap<string, Uint8Array>): Load =>
  async (file) => {
    const bytes = files.get(file)
    if (!bytes) throw new Error('the server answered 404')
    return bytes
  }

/** An index of articles, open; bodies alone have the headline `-`. */
export const indexOf = (
  texts: readonly (string | Text)[],
  language = 'en',
  chunkBytes?: number,
): Promise<OpenIndex> =>
  openIndex(
    serverOf(
      filesOf(
        texts.map((text) => (typeof text === 'string' ? { headline: '-', body: text } : text)),
        language,
        chunkBytes,
      ),
    ),
    [],
  )
