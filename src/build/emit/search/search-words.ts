import { recordKey } from '../../../archive/article.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { hashOf } from '../../output/hashes.ts'
import type { SearchIndex } from './compressed-files.ts'
import type { ForwardIndex } from './forward-index.ts'
import { createSearchIndexer } from './indexer.ts'

/** The words of an archive's articles, from which its search index is made. */
export interface SearchWords {
  /** Adds the words of some articles. @param keys the keys of their records, in the same order */
  add: (keys: readonly string[], words: ForwardIndex) => void
  /**
   * Makes the search index.
   * @param articles in the order of the archive; the words of all of them have been added
   * @param language the archive's language
   */
  index: (articles: readonly SiteArticle[], language: string) => Promise<SearchIndex>
}

/** Starts to collect words. Articles may be added in any order. */
export function collectWords(): SearchWords {
  const indexer = createSearchIndexer()
  const numbers = new Map<string, number>()
  return {
    add(keys, words) {
      const first = indexer.add(words)
      keys.forEach((key, i) => void numbers.set(key, first + i))
    },
    index: (articles, language) =>
      indexer.files(
        articles.map((article) => numbers.get(recordKey(article)) as number),
        languagesOf(articles, language),
      ),
  }
}

/** Readers load a stemmer for each language, so rare ones do not count: a language has at least this share of articles. */
const MIN_SHARE = 0.02
const MAX_LANGUAGES = 4

/** Returns the archive's language, and those of many articles, the most frequent first. */
function languagesOf(articles: readonly SiteArticle[], language: string): string[] {
  const base = (tag: string) => tag.split('-')[0] ?? tag
  const counts = new Map<string, number>()
  for (const article of articles) {
    const own = base(article.language ?? language)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  const others = [...counts]
    .filter(([own, count]) => own !== base(language) && count >= MIN_SHARE * articles.length)
    .sort((a, b) => b[1] - a[1])
    .map(([own]) => own)
  return [language, ...others].slice(0, MAX_LANGUAGES)
}

/** Returns a folder for an index that will be made later. It changes whenever an article changes. */
export const futureFolder = (articles: readonly SiteArticle[]): string =>
  `search/${hashOf(articles.map(({ slug, body }) => `${slug} ${body}\n`).join(''))}`
