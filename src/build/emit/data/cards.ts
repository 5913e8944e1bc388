import { dayOf } from '../../../archive/article.ts'
import { countBy, keyOf, type TimeUnit, unitFor } from '../../../format/calendar.ts'
import type { Card } from '../../../format/cards.ts'
import { toDayCounts } from '../../../format/day-counts.ts'
import type { Manifest, Month } from '../../../format/manifest.ts'
import { cardsPath, cardsPerShard, toShards } from '../../../format/shards.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import { type Write, writeGroup, writeJson } from '../../output/write.ts'
import type { AddressedArticles, Emitter } from '../emitter.ts'
import { haveSeveralPublications } from './facets.ts'

/** The cards of all articles by month, and how many articles each day has. */
export const cards = {
  name: 'cards',
  emit({ articles, settings }, { write }): Pick<Manifest, 'months' | 'days'> {
    const days = articles.map(({ published }) => dayOf(published))
    const unit = unitFor(days.find(Boolean) ?? '', days.at(-1) ?? '')
    const byMonth = toDayCounts(days)
    return {
      months: writeCards(articles, settings, countBy(days, 'month'), unit, write),
      days: unit === 'day' || unit === 'week' ? byMonth : writeJson(write, 'days', byMonth),
    }
  },
} satisfies Emitter<AddressedArticles & Pick<AnalysedArchive, 'settings'>, Partial<Manifest>, Writer>

/** Returns the articles of an archive as the timeline shows them. Cards omit what they all would have in common. */
export function toCards(
  articles: readonly AddressedArticle[],
  settings: Pick<AnalysedArchive['settings'], 'language'>,
): Card[] {
  const named = haveSeveralPublications(articles)
  return articles.map(({ slug, headline, published, card }) => {
    const { publication, language, ...rest } = card
    return {
      slug,
      headline,
      published,
      ...rest,
      ...(named && publication && { publication }),
      ...(language && language !== settings.language && { language }),
    }
  })
}

/**
 * Writes cards to files of one month each.
 * @param articles in the order of the archive
 * @param counts the number of cards of each month, oldest first
 * @param unit the histogram's: if it shows years, the cards of a year share a hash, else those of a month
 */
function writeCards(
  articles: readonly AddressedArticle[],
  settings: AnalysedArchive['settings'],
  counts: readonly (readonly [month: string, articles: number])[],
  unit: TimeUnit,
  write: Write,
): Month[] {
  const group = (month: string) => (unit === 'year' ? keyOf(month, unit) : month)
  const months: Month[] = []
  const cards = toCards(articles, settings)
  let start = 0
  let open: { month: string; shard: number; cards: Card[] }[] = []
  counts.forEach(([month, count], index) => {
    toShards(cards.slice(start, start + count), cardsPerShard(settings)).forEach((cards, shard) => {
      open.push({ month, shard, cards })
    })
    start += count
    months.push([month, count])
    const next = counts[index + 1]?.[0]
    if (next && group(next) === group(month)) return
    const shards = open
    open = []
    const hash = writeGroup(
      write,
      shards.map(({ cards }) => cards),
      (hash, nth) => cardsPath(hash, shards[nth]?.month ?? '', shards[nth]?.shard ?? 0),
    )
    // The hash belongs to the first month of the group.
    months.find((known) => group(known[0]) === group(month))?.push(hash)
  })
  return months
}
