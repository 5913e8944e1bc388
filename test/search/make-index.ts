import { forwardIndexOf } from '../../src/build/emit/search/forward-index.ts'
import { createSearchIndexer } from '../../src/build/emit/search/indexer.ts'
import type { Load } from '../../src/search/index-files.ts'
import { type OpenIndex, openIndex } from '../../src/search/open-index.ts'

/** The texts of an article. */
export interface Text {
  headline: string
  body: string
}

/** Returns the files of an index of articles, by their path in its folder. */
export async function filesOf(
  texts: readonly Text[],
  language = 'en',
  chunkBytes?: number,
): Promise<Map<string, Uint8Array>> {
  const indexer = createSearchIndexer(chunkBytes)
  const first = indexer.add(forwardIndexOf(texts))
  const { folder, files } = await indexer.files(
    texts.map((_, i) => first + i),
    [language],
  )
  return new Map([...(await files)].map(([path, bytes]) => [path.slice(folder.length + 1), bytes]))
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
export const indexOf = async (
  texts: readonly (string | Text)[],
  language = 'en',
  chunkBytes?: number,
): Promise<OpenIndex> =>
  openIndex(
    serverOf(
      await filesOf(
        texts.map((text) => (typeof text === 'string' ? { headline: '-', body: text } : text)),
        language,
        chunkBytes,
      ),
    ),
    [],
  )
