import { indexPath } from '../../../format/search/root.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { hashOf } from '../../output/hashes.ts'
import { type Fields, meanOf } from './weights.ts'

/** An index that is to be made. Everything is named by what it is made from, so names are known before contents. */
export interface IndexPlan {
  /** The path of the index, which the manifest has. */
  path: string
  /** The languages whose word forms are found: the archive's, and those of many articles, the most frequent first. */
  languages: string[]
  /** The language of each article, in the order of the archive, without its region. */
  languageOfEach: string[]
  /** The mean lengths of all articles. */
  mean: Fields
  /** The maximum size of a chunk, before compression. */
  chunkBytes: number
  /** True if an article is in Chinese: all Chinese characters are then in their simplified form. */
  isSimplified: boolean
  segments: PlannedSegment[]
}

/** A segment that is to be made. */
export interface PlannedSegment {
  folder: string
  articles: readonly SiteArticle[]
}

/** Plans the search index of an archive. */
export function planIndex({
  articles,
  settings,
  code,
}: Pick<AnalysedArchive, 'articles' | 'settings'> & { code: string }): IndexPlan {
  const mean = meanOf(articles.map(lengthsOf))
  const { chunkBytes } = sizesFor(articles.length)
  const languageOfEach = articles.map(({ language }) => baseOf(language ?? settings.language))
  const isSimplified = languageOfEach.includes('zh')
  const segments = cut(articles).map((articles) => {
    const made = articles.map(({ headline, bodyHash, card }) => [headline, bodyHash, card.words])
    return { folder: hashOf(JSON.stringify([code, mean, chunkBytes, isSimplified, made])), articles }
  })
  const name = hashOf([...segments.map(({ folder }) => folder), ...languageOfEach].join(' '))
  const languages = languagesOf(articles, settings.language)
  return { path: indexPath.index(name), languages, languageOfEach, mean, chunkBytes, isSimplified, segments }
}

/** Returns the lengths of an article: of its headline in letters, and of its body in words. */
export const lengthsOf = ({ headline, card }: Pick<SiteArticle, 'headline' | 'card'>): Fields => ({
  headline: headline.length,
  body: card.words,
})

/** The size of a chunk, before compression, if there is one segment. A search loads one or two of each segment. */
const CHUNK_BYTES = 48 * 1024

/** The sizes of an archive's segments and chunks. */
interface IndexSizes {
  /** The number of segments, about. */
  segments: number
  /** The mean number of articles in a segment. */
  articles: number
  /** The maximum size of a chunk, before compression. */
  chunkBytes: number
}

/**
 * Returns the sizes for a number of articles. They stay the same until an archive has doubled, since every file depends
 * on them. docs/decisions/035 has the measurements behind them.
 */
export function sizesFor(articles: number): IndexSizes {
  const doublings = Math.round(Math.log2(articles))
  const segments = doublings <= 12 ? 1 : Math.floor(doublings / 2) - 4
  return {
    segments,
    articles: segments === 1 ? articles : 2 ** doublings / segments,
    // Smaller chunks make up for more segments, but in large archives they would be too many files.
    chunkBytes: Math.round(Math.max(CHUNK_BYTES / segments, 480 * 2 ** (doublings / 3))),
  }
}

/**
 * Divides an archive into segments of consecutive articles. A segment ends where, between half and one and a half times
 * the mean size, the slug with the smallest hash begins the next: a new or removed article elsewhere does not change
 * that (content-defined chunking, as in rsync).
 */
export function cut<T extends { slug: string }>(articles: readonly T[]): T[][] {
  const size = sizesFor(articles.length).articles
  const segments: T[][] = []
  for (let start = 0; start < articles.length || segments.length === 0; ) {
    const [first, last] = [start + Math.ceil(size / 2), start + Math.floor(size * 1.5)]
    const end = last < articles.length ? first + smallestHash(articles.slice(first, last)) : articles.length
    segments.push(articles.slice(start, end))
    start = end
  }
  return segments
}

function smallestHash(articles: readonly { slug: string }[]): number {
  const hashes = articles.map(({ slug }) => hashOf(slug))
  return hashes.indexOf(hashes.toSorted()[0] as string)
}

/** Readers load a stemmer for each language, so rare ones do not count: a language has at least this share of articles. */
const MIN_SHARE = 0.02

const baseOf = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag

/** Returns the archive's language, and those of many articles, the most frequent first. */
export function languagesOf(articles: readonly Pick<SiteArticle, 'language'>[], language: string): string[] {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const own = baseOf(article.language ?? language)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  const others = [...counts]
    .filter(([own, count]) => own !== baseOf(language) && count >= MIN_SHARE * articles.length)
    .sort((a, b) => b[1] - a[1])
    .map(([own]) => own)
  return [language, ...others]
}
