import type { Galley } from './galley.ts'
import type { PlacedGalley } from './publish.ts'
import { createSearchIndexer, type SearchIndex } from './search/indexer.ts'
import { hashOf } from './write.ts'

/** An article whose address is known, with the SHA-256 of its seed. */
export type IndexedArticle = PlacedGalley & { sha256: string }

/** Takes articles as they are read, in any order, and gives the search index. */
export interface SearchStep {
  add: (galley: Galley, source: string) => void
  /** @param articles in the order of the archive */
  index: (articles: readonly IndexedArticle[]) => SearchIndex
}

export function startSearch(language: string): SearchStep {
  const indexer = createSearchIndexer(language)
  const numbers = new Map<string, number>()
  return {
    add: ({ file, headline, bodyStart }, source) => {
      numbers.set(file, indexer.add(headline, source.slice(bodyStart)))
    },
    index: (articles) => indexer.files(articles.map(({ file }) => numbers.get(file) as number)),
  }
}

/** The folder of an index that is not made yet: another one whenever an article changes. */
export const folderToBe = (articles: readonly IndexedArticle[]): string =>
  `search/${hashOf(articles.map(({ slug, sha256 }) => `${slug} ${sha256}\n`).join(''))}`
