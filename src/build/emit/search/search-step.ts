import { hashOf } from '../../output/write.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import type { ForwardIndex } from './forward-index.ts'
import { createSearchIndexer, type SearchIndex } from './indexer.ts'

/** An article whose address is known, with the SHA-256 of its seed, and how long the file of its Body is. */
export type IndexedArticle = PlacedArticle & { sha256: string; bodyBytes: number }

/** Takes articles as they are read, in any order, and gives the search index. */
export interface SearchStep {
  /** @param files the seeds of the articles that these are the words of, in the same order */
  add: (files: readonly string[], words: ForwardIndex) => void
  /** @param articles in the order of the archive */
  index: (articles: readonly IndexedArticle[]) => Promise<SearchIndex>
}

export function startSearch(language: string): SearchStep {
  const indexer = createSearchIndexer(language)
  const numbers = new Map<string, number>()
  return {
    add(files, words) {
      const first = indexer.add(words)
      files.forEach((file, i) => void numbers.set(file, first + i))
    },
    index: (articles) => indexer.files(articles.map(({ file }) => numbers.get(file) as number)),
  }
}

/** The folder of an index that is not made yet: another one whenever an article changes. */
export const folderToBe = (articles: readonly IndexedArticle[]): string =>
  `search/${hashOf(articles.map(({ slug, sha256 }) => `${slug} ${sha256}\n`).join(''))}`
