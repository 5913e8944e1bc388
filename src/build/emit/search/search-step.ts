import { hashOf } from '../../output/write.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import type { SearchIndex } from './compressed-files.ts'
import type { ForwardIndex } from './forward-index.ts'
import { createSearchIndexer } from './indexer.ts'

/** An article with its address, the SHA-256 of its source file, and the size of its Body file. */
export type IndexedArticle = PlacedArticle & { sha256: string; bodyBytes: number }

/** Collects articles as they are read, in any order, and makes the search index. */
export interface SearchStep {
  /** Adds the words of articles. @param files the source files of the articles, in the same order */
  add: (files: readonly string[], words: ForwardIndex) => void
  /** Makes the index. @param articles in the order of the archive */
  index: (articles: readonly IndexedArticle[]) => Promise<SearchIndex>
}

/** Starts a search index. @param language a BCP 47 tag */
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

/** Returns the folder of an index that is made later, for the dev server. It changes whenever an article does. */
export const folderToBe = (articles: readonly IndexedArticle[]): string =>
  `search/${hashOf(articles.map(({ slug, sha256 }) => `${slug} ${sha256}\n`).join(''))}`
