import { buildArchive } from '../../src/archive/archive.ts'
import { bodyOf, type SourceRecord } from '../../src/archive/article.ts'
import { forwardIndexOf } from '../../src/build/emit/search/forward-index.ts'
import { createSearchIndexer } from '../../src/build/emit/search/indexer.ts'
import { readArchiveTexts } from '../../src/build/read/folder.ts'
import { importFolder } from '../../src/build/read/import-folder.ts'
import { readSource } from '../../src/build/read/read-source.ts'
import { answer } from '../../src/search/answer.ts'
import { openIndex } from '../../src/search/open-index.ts'
import type { SearchResult } from '../../src/search/search-result.ts'

const seeds = readSource('seeds')
const records: SourceRecord[] = []
for await (const item of importFolder(seeds)) if ('record' in item) records.push(item.record)

/** The archive of the articles in `seeds`. */
export const { archive } = buildArchive(records, readArchiveTexts('seeds').settings)

const indexer = createSearchIndexer()
const index = await indexer.files(
  archive.articles.map((article) =>
    indexer.add(forwardIndexOf([{ headline: article.headline, body: bodyOf(article) }])),
  ),
  [archive.settings.language],
)
const opened = openIndex(async (file) => (await index.files).get(`${index.folder}/${file}`) as Uint8Array)

/** Replaces the search engine, whose worker needs a browser: it answers in the same thread. */
export const searchSampleArchive = async (_folder: string, words: string): Promise<SearchResult> =>
  answer(await opened, words)
