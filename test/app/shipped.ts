import { buildArchive } from '../../src/archive/archive.ts'
import { bodyOf } from '../../src/archive/article.ts'
import { forwardIndexOf } from '../../src/build/emit/search/forward-index.ts'
import { createSearchIndexer } from '../../src/build/emit/search/indexer.ts'
import { readSeedsFolder } from '../../src/build/read/folder.ts'
import { answer } from '../../src/search/answer.ts'
import { openIndex } from '../../src/search/open-index.ts'
import type { SearchResult } from '../../src/search/search-result.ts'

const folder = readSeedsFolder('seeds')

/** The shipped archive, and the files that a build would serve. */
export const { archive } = buildArchive(folder.files, folder.settings)

const indexer = createSearchIndexer(archive.settings.language)
const index = await indexer.files(
  archive.articles.map((article) =>
    indexer.add(forwardIndexOf([{ headline: article.headline, body: bodyOf(article) }])),
  ),
)
const opened = openIndex(async (file) => (await index.files).get(`${index.folder}/${file}`) as Uint8Array)

/** Stands for the engine's thread, which needs a browser: the same engine in this one. */
export const searchShipped = async (_folder: string, words: string): Promise<SearchResult> =>
  answer(await opened, words)
