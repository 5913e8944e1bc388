import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { hashOf } from '../../output/hashes.ts'
import type { SearchIndex } from './compressed-files.ts'
import type { ForwardIndex } from './forward-index.ts'
import { createSearchIndexer } from './indexer.ts'

/** The words of an archive's articles, from which its search index is made. */
export interface SearchWords {
  /** Adds the words of some articles. @param files their source files, in the same order */
  add: (files: readonly string[], words: ForwardIndex) => void
  /** Makes the search index. @param articles in the order of the archive; the words of all of them have been added */
  index: (articles: readonly SiteArticle[]) => Promise<SearchIndex>
}

/** Starts to collect words. Articles may be added in any order. */
export function collectWords(language: string): SearchWords {
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

/** Returns a folder for an index that will be made later. It changes whenever an article changes. */
export const futureFolder = (articles: readonly SiteArticle[]): string =>
  `search/${hashOf(articles.map(({ slug, sha256 }) => `${slug} ${sha256}\n`).join(''))}`
