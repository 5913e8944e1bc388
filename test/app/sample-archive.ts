import { buildArchive } from '../../src/archive/archive.ts'
import { bodyOf } from '../../src/archive/article.ts'
import { forwardIndexOf } from '../../src/build/emit/search/forward-index.ts'
import { createSearchIndexer } from '../../src/build/emit/search/indexer.ts'
import { readSeedsFolder } from '../../src/build/read/folder.ts'
import { answer } from '../../src/search/answer.ts'
import { openIndex } from '../../src/search/open-index.ts'
import type { SearchResult } from '../../src/search/search-result.ts'

const folder = readSeedsFolder('seeds')

/** The archive of the articles in `seeds`. */
export const { archive } = buildArchive(folder.files, folder.settings)

const indexer = createSearchIndexer(archive.settings.language)
const index = await indexer.files(
  archive.articles.map((article) =>
    indexer.add(forwardIndexOf([{ headline: article.headline, body: bodyOf(article) }])),
  ),
)
const opened = openIndex(async (file) => (await index.files).get(`${index.folder}/${file}`) as Uint8Array)

/** Replaces the search engine, whose worker needs a browser: it answers in the same thread. */
export const searchSampleArchive = async (_folder: string, words: string): Promise<SearchResult> =>
  answer(await opened, words)
