import type { TimeUnit } from '../../../format/calendar.ts'
import { keyOf } from '../../../format/calendar.ts'
import type { Card } from '../../../format/cards.ts'
import type { Month } from '../../../format/manifest.ts'
import { cardsPath, toShards } from '../../../format/shards.ts'
import { type Write, writeGroup } from '../../output/write.ts'

/**
 * Writes the cards of an archive, in files of one month each.
 * @param cards in the order of the archive
 * @param counts how many of them each month has, oldest first
 * @param unit that of the strip: where it shows years, the cards of a year share a hash, else those of a month
 */
export function writeCards(
  cards: readonly Card[],
  counts: readonly (readonly [month: string, articles: number])[],
  unit: TimeUnit,
  write: Write,
): Month[] {
  const group = (month: string) => (unit === 'year' ? keyOf(month, unit) : month)
  const months: Month[] = []
  let start = 0
  let open: { month: string; shard: number; cards: Card[] }[] = []
  counts.forEach(([month, articles], index) => {
    toShards(cards.slice(start, start + articles)).forEach((cards, shard) => {
      open.push({ month, shard, cards })
    })
    start += articles
    months.push([month, articles])
    const next = counts[index + 1]?.[0]
    if (next && group(next) === group(month)) return
    const shards = open
    open = []
    const hash = writeGroup(
      write,
      shards.map(({ cards }) => cards),
      (hash, nth) => cardsPath(hash, shards[nth]?.month ?? '', shards[nth]?.shard ?? 0),
    )
    // It stands with the first month of the group.
    months.find((known) => group(known[0]) === group(month))?.push(hash)
  })
  return months
}
