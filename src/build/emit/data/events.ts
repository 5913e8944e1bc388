import { dayOf } from '../../../archive/article.ts'
import type { EventCard } from '../../../format/cards.ts'
import { toDeltaLists } from '../../../format/delta-list.ts'
import type { EventIndex } from '../../../format/event-index.ts'
import { histogramWindow } from '../../../format/histogram-window.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { EVENTS_PER_SHARD, eventsPath, toShards } from '../../../format/shards.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { AddressedArticle, PreparedEvent } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import { type Write, writeGroup, writeJson } from '../../output/write.ts'
import type { AddressedArticles, Emitter } from '../emitter.ts'
import { haveSeveralPublications } from './facets.ts'

/** Smaller groups of events continue into the next month, since the months of old years have few events each. */
const MIN_GROUP = 32

/** All events: an index of their dates and countries, for filters, and their cards. */
export const events = {
  name: 'events',
  emit({ articles, countries }, { write }): Pick<Manifest, 'events' | 'eventIndex'> {
    const codes = countries.map(({ code }) => code)
    return {
      events: articles.reduce((sum, { events }) => sum + events.length, 0),
      eventIndex: writeJson(write, 'event-index', toEventIndex(articles, codes, write)),
    }
  },
} satisfies Emitter<AddressedArticles & Pick<AnalysedArchive, 'countries'>, Partial<Manifest>, Writer>

/** An event with its article, and the position of the article. */
interface ArticleEvent {
  event: PreparedEvent
  article: AddressedArticle
  position: number
}

/** Orders events by date, and those of the same date as their articles. */
function byDate(a: ArticleEvent, b: ArticleEvent): number {
  const [one, other] = [a.event, b.event]
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  const [until, otherUntil] = [one.until ?? '', other.until ?? '']
  if (until !== otherUntil) return until < otherUntil ? -1 : 1
  return a.position - b.position
}

/**
 * Returns the index of all events, and writes their cards.
 * @param codes the archive's countries
 */
function toEventIndex(
  articles: readonly AddressedArticle[],
  codes: readonly string[],
  write: Write,
): EventIndex {
  const named = haveSeveralPublications(articles)
  const sorted = articles
    .flatMap((article, position) =>
      article.events.map((event): ArticleEvent => ({ event, article, position })),
    )
    .sort(byDate)
  const dates: EventIndex['dates'] = []
  for (const { event } of sorted) {
    const { date, until = '' } = event
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  return {
    dates,
    articles: sorted.map(({ position }, index) => position - (sorted[index - 1]?.position ?? 0)),
    countries: toDeltaLists(
      sorted.map(({ event }) => ({ countries: event.card.countries, about: event.about })),
      codes,
    ),
    groups: groupsOf(sorted).map((start, index, starts) => {
      const cards = sorted.slice(start, starts[index + 1]).map((event) => toCard(event, named))
      return [start, writeGroup(write, toShards(cards, EVENTS_PER_SHARD), eventsPath)]
    }),
    window: histogramWindow(
      sorted.map(({ event: { date, until = date } }) => [date, until]),
      articles.flatMap(({ published }) => dayOf(published) || []),
    ),
  }
}

/**
 * Returns the index of the first event of each group. A group begins with a month, if the one before is large enough.
 */
function groupsOf(sorted: readonly ArticleEvent[]): number[] {
  const starts: number[] = []
  let month = ''
  sorted.forEach(({ event }, index) => {
    const own = event.date.slice(0, 7)
    const last = starts.at(-1)
    if (last === undefined || (own !== month && index - last >= MIN_GROUP)) starts.push(index)
    month = own
  })
  return starts
}

/** @param named true if the card names the publication */
const toCard = ({ event, article }: ArticleEvent, named: boolean): EventCard => {
  const { slug, headline, published, publication } = article
  return { ...event.card, slug, headline, published, ...(named && publication && { publication }) }
}
