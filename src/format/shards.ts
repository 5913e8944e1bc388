import type { EventIndex } from './event-index.ts'
import { lowerBound } from './lower-bound.ts'
import type { Manifest, Month } from './manifest.ts'
import { UNDATED } from './month-pages.ts'

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

/** Returns the maximum number of cards in a file of a site. @param pages true if it has article pages */
export const cardsPerShard = (pages: boolean): number => (pages ? CARDS_PER_SHARD : PACKED)

/** Returns the path of the pack that has the articles of a shard of cards: their ArticlePages, in order. */
export const packPath = (cards: string): string => cards.replace('data/cards-', 'data/articles-')

/**
 * Returns functions that find the months and cards of articles.
 * @param manifest its months, and whether the site has article pages
 */
export function articleShards({ months, pages }: Pick<Manifest, 'months' | 'pages'>) {
  const size = cardsPerShard(pages)
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
  return {
    /** Returns the positions of a month's articles. @param index that of the month */
    positionsAt: (index: number): number[] =>
      Array.from({ length: months[index]?.[1] ?? 0 }, (_, nth) => (starts[index] as number) + nth),
    /** Returns the month of the article at a position, `YYYY-MM`; empty if it is undated. */
    monthAt: (position: number): string => months[monthIndexOf(position)]?.[0] ?? '',
    /** Returns the shard that has the card of the article at a position. */
    shardAt(position: number): Shard | undefined {
      if (position < 0 || position >= articles) return undefined
      const index = monthIndexOf(position)
      const first = starts[index] as number
      const shard = Math.floor((position - first) / size)
      return {
        start: first + shard * size,
        path: cardsPath(hashes[index] as string, (months[index] as Month)[0], shard),
      }
    },
  }
}

/** Returns the shard that has the card of an event. @param index that of the event */
export function eventShard(groups: EventIndex['groups'], index: number): Shard | undefined {
  const group = groups[lowerBound(groups.length, (nth) => (groups[nth]?.[0] ?? 0) > index) - 1]
  if (!group) return undefined
  const shard = Math.floor((index - group[0]) / EVENTS_PER_SHARD)
  return { start: group[0] + shard * EVENTS_PER_SHARD, path: eventsPath(group[1], shard) }
}
