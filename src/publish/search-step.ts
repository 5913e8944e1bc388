import type { ArchiveSettings } from '../archive/article.ts'
import type { Galley } from './galley.ts'
import type { PlacedGalley } from './publish.ts'
import { buildSearchIndex, searchFolder } from './search-index.ts'

/** An article whose address is known, with the SHA-256 of its seed. */
export type IndexedArticle = PlacedGalley & { sha256: string }

/** Takes articles as they are read, in any order, and gives the files of the search index. */
export interface SearchStep {
  add: (galley: Galley, source: string) => void
  /** @param articles in the order of the archive */
  files: (
    articles: readonly IndexedArticle[],
    settings: ArchiveSettings,
  ) => Promise<Map<string, Uint8Array | string>>
}

/** The folder of the search index. */
export const searchFolderOf = (articles: readonly IndexedArticle[], settings: ArchiveSettings): string =>
  searchFolder({ settings, articles } as never)

/** Starts a search index. Nothing else knows how one is made. */
export function startSearch(): SearchStep {
  const sources = new Map<string, string>()
  return {
    add: ({ file }, source) => {
      sources.set(file, source)
    },
    files: (articles, settings) =>
      buildSearchIndex({
        settings,
        articles: articles.map((article) => ({ ...article, source: sources.get(article.file) })),
      } as never),
  }
}
