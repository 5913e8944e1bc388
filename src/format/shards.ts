import { lowerBound } from './lower-bound.ts'
import type { Happened, Month } from './manifest.ts'

/**
 * Cards in one file at most. A screen shows half a dozen; what a filter leaves lies in as many files as it has
 * rows, so that with more cards in each, most would be fetched for nothing.
 */
const SIZE = 16

/** Cards in a row → those of each file. */
export function toShards<T>(cards: readonly T[]): T[][] {
  const shards: T[][] = []
  for (let start = 0; start < cards.length; start += SIZE) shards.push(cards.slice(start, start + SIZE))
  return shards
}

/** The path of a shard of articles; `hash` is that of the group which its month is in. */
export const cardsPath = (hash: string, month: string, shard: number): string =>
  `data/cards-${hash}/${month}.${shard}.json`

/** The path of a shard of dated events; `hash` is that of its group. */
export const eventsPath = (hash: string, shard: number): string => `data/happened-cards-${hash}/${shard}.json`

/** The path of a shard of lists of related articles. */
export const relatedPath = (hash: string, shard: number): string => `data/related-${hash}/${shard}.json`

/** Where the related articles of the article at a position are: among those of so many from `start` on. */
export function relatedShard(hash: string, position: number): Shard {
  const shard = Math.floor(position / SIZE)
  return { start: shard * SIZE, path: relatedPath(hash, shard) }
}

/** Cards that come as one file. */
export interface Shard {
  /** The number of the first: an article's position, or a event's place. */
  start: number
  path: string
}

/** Where the cards of articles are, in an archive of some months. */
export function articleShards(months: readonly Month[]) {
  // The position of each month's first article, and the hash of its group.
  const starts: number[] = []
  const hashes: string[] = []
  let articles = 0
  for (const [, size, hash] of months) {
    starts.push(articles)
    hashes.push(hash ?? hashes.at(-1) ?? '')
    articles += size
  }
  const indexOf = (position: number) =>
    lowerBound(starts.length, (index) => (starts[index] as number) > position) - 1
  return {
    /** The positions of the articles of the month at an index. */
    positionsAt: (index: number): number[] =>
      Array.from({ length: months[index]?.[1] ?? 0 }, (_, nth) => (starts[index] as number) + nth),
    /** The month of the article at a position, `YYYY-MM`. */
    monthAt: (position: number): string => months[indexOf(position)]?.[0] ?? '',
    /** The shard that has it. */
    shardAt(position: number): Shard | undefined {
      if (position < 0 || position >= articles) return undefined
      const index = indexOf(position)
      const first = starts[index] as number
      const shard = Math.floor((position - first) / SIZE)
      return {
        start: first + shard * SIZE,
        path: cardsPath(hashes[index] as string, (months[index] as Month)[0], shard),
      }
    },
  }
}

/** Where the card of a dated event is, by its place among those in `groups`. */
export function eventShard(groups: Happened['groups'], place: number): Shard | undefined {
  const group = groups[lowerBound(groups.length, (index) => (groups[index]?.[0] ?? 0) > place) - 1]
  if (!group) return undefined
  const shard = Math.floor((place - group[0]) / SIZE)
  return { start: group[0] + shard * SIZE, path: eventsPath(group[1], shard) }
}

/** The path of what is known of one country, or of `all`, within the folder that a hash names. */
export const countryPath = (hash: string, code: string): string =>
  `data/countries-${hash}/${code.toLowerCase()}.json`
