import { buildArchive } from '../../src/archive/archive.ts'
import { bodyOf, type SourceRecord } from '../../src/archive/article.ts'
import { readArchiveTexts } from '../../src/build/read/folder.ts'
import { importFolder } from '../../src/build/read/import-folder.ts'
import { readSource } from '../../src/build/read/read-source.ts'
import { answer } from '../../src/search/answer.ts'
import { openIndex } from '../../src/search/open-index.ts'
import type { SearchResult } from '../../src/search/search-result.ts'
import { ENGLISH, filesOf, INDEX, serverOf } from '../search/make-index.ts'

const seeds = readSource('seeds')
const records: SourceRecord[] = []
for await (const item of importFolder(seeds)) if ('record' in item) records.push(item.record)

/** The archive of the articles in `seeds`. */
export const { archive } = buildArchive(records, readArchiveTexts('seeds').settings)

const files = filesOf(
  archive.articles.map((article) => ({ headline: article.headline, body: bodyOf(article) })),
)
const opened = openIndex(INDEX, serverOf(files), ENGLISH)

/** Replaces the search engine, whose worker needs a browser: it answers in the same thread. */
export const searchSampleArchive = async (
  _site: string,
  _index: string,
  words: string,
): Promise<SearchResult> => answer(await opened, words)
