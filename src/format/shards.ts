import type { ArchiveSettings } from '../archive/article.ts'
import type { EventIndex } from './event-index.ts'
import { lowerBound } from './lower-bound.ts'
import type { Manifest, Month } from './manifest.ts'
import { UNDATED } from './month-pages.ts'
import { hasPages } from './site-paths.ts'

/**
 * The maximum number of cards in a file. A screen shows six or so. Filtered rows are spread over many files, so with
 * larger files most cards would be fetched for nothing.
 */
const CARDS_PER_SHARD = 16

/**
 * The maximum number of events in a file. News has twice as many events as articles, and fewer readers open them, so
 * they share larger files: with 16, they would be one file for every seven articles.
 */
export const EVENTS_PER_SHARD = 64

/** A file of cards. */
export interface Shard {
  /** The position or index of the first card's article or event. */
  start: number
  path: string
}

/** Splits cards into files. @param size the maximum number of cards in a file */
export function toShards<T>(cards: readonly T[], size = CARDS_PER_SHARD): T[][] {
  const shards: T[][] = []
  for (let start = 0; start < cards.length; start += size) shards.push(cards.slice(start, start + size))
  return shards
}

/** Returns the path of a shard of article cards. @param hash that of the month's group */
export const cardsPath = (hash: string, month: string, shard: number): string =>
  `data/cards-${hash}/${month || UNDATED}.${shard}.json`

/** Returns the path of a shard of event cards. @param hash that of the group */
export const eventsPath = (hash: string, shard: number): string => `data/event-cards-${hash}/${shard}.json`

/** The number of cards in a file, and of articles in a pack, of a site without article pages. */
const PACKED = 64

/** Returns the maximum number of cards in a file of a site. */
export const cardsPerShard = (settings: Pick<ArchiveSettings, 'pages'>): number =>
  hasPages(settings) ? CARDS_PER_SHARD : PACKED

/** Returns the path of a pack: the ArticlePages of a shard of cards, in order. @param hash that of the month's packs */
const packPath = (hash: string, month: string, shard: number): string =>
  `data/articles-${hash}/${month || UNDATED}.${shard}.json`

/** Returns functions that find the months, cards and packs of articles. */
export function articleShards({
  months,
  packs,
  settings,
}: Pick<Manifest, 'months' | 'packs'> & { settings: Pick<ArchiveSettings, 'pages'> }) {
  const size = cardsPerShard(settings)
  /** The position of each month's first article, and the hash of each month's group. */
  const starts: number[] = []
  const hashes: string[] = []
  let articles = 0
  for (const [, size, hash] of months) {
    starts.push(articles)
    hashes.push(hash ?? hashes.at(-1) ?? '')
    articles += size
  }
  const monthIndexOf = (position: number) =>
    lowerBound(starts.length, (index) => (starts[index] as number) > position) - 1
  /**
   * Returns the file that has the article at a position.
   * @param pathOf returns a path, given the index and the name of the month, and the number of the file
   */
  const fileAt = (
    position: number,
    pathOf: (index: number, month: string, shard: number) => string,
  ): Shard | undefined => {
    if (position < 0 || position >= articles) return undefined
    const index = monthIndexOf(position)
    const first = starts[index] as number
    const shard = Math.floor((position - first) / size)
    return { start: first + shard * size, path: pathOf(index, (months[index] as Month)[0], shard) }
  }
  return {
    /** Returns the positions of a month's articles. @param index that of the month */
    positionsAt: (index: number): number[] =>
      Array.from({ length: months[index]?.[1] ?? 0 }, (_, nth) => (starts[index] as number) + nth),
    /** Returns the month of the article at a position, `YYYY-MM`; empty if it is undated. */
    monthAt: (position: number): string => months[monthIndexOf(position)]?.[0] ?? '',
    /** Returns the shard that has the card of the article at a position. */
    shardAt: (position: number): Shard | undefined =>
      fileAt(position, (index, month, shard) => cardsPath(hashes[index] as string, month, shard)),
    /** Returns the pack that has the article at a position, on a site without article pages. */
    packAt: (position: number): Shard | undefined =>
      fileAt(position, (index, month, shard) => packPath(packs[index] as string, month, shard)),
  }
}

/** Returns the shard that has the card of an event. @param index that of the event */
export function eventShard(groups: EventIndex['groups'], index: number): Shard | undefined {
  const group = groups[lowerBound(groups.length, (nth) => (groups[nth]?.[0] ?? 0) > index) - 1]
  if (!group) return undefined
  const shard = Math.floor((index - group[0]) / EVENTS_PER_SHARD)
  return { start: group[0] + shard * EVENTS_PER_SHARD, path: eventsPath(group[1], shard) }
}
