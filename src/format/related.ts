import { CARDS_PER_SHARD, type Shard } from './shards.ts'

/**
 * A related article: its position, and what the two articles share. `date` is a day that both mention, or the month in
 * which both were published, or empty. `words` are shared keywords. Only `words` is never empty.
 */
export type RelatedEntry = [position: number, countries: string[], date: string, words: string[]]

/** Returns the path of a shard of RelatedEntry lists. */
export const relatedPath = (hash: string, shard: number): string => `data/related-${hash}/${shard}.json`

/** Returns the shard that has the related articles of the article at a position. */
export function relatedShard(hash: string, position: number): Shard {
  const shard = Math.floor(position / CARDS_PER_SHARD)
  return { start: shard * CARDS_PER_SHARD, path: relatedPath(hash, shard) }
}
