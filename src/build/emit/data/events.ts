import { dayOf } from '../../../archive/article.ts'
import type { EventCard } from '../../../format/cards.ts'
import { toDeltaLists } from '../../../format/delta-list.ts'
import type { EventIndex } from '../../../format/event-index.ts'
import { histogramWindow } from '../../../format/histogram-window.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { eventsPath, toShards } from '../../../format/shards.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { PlacedArticle, PreparedEvent } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import { type Write, writeGroup, writeJson } from '../../output/write.ts'
import type { Emitter, PlacedArticles } from '../emitter.ts'

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
} satisfies Emitter<PlacedArticles & Pick<AnalysedArchive, 'countries'>, Partial<Manifest>, Writer>

interface PlacedEvent {
  event: PreparedEvent
  article: PlacedArticle
  position: number
}

/** Orders events by date, and those of the same date as their articles. */
function byDate(a: PlacedEvent, b: PlacedEvent): number {
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
  articles: readonly PlacedArticle[],
  codes: readonly string[],
  write: Write,
): EventIndex {
  const placed = articles
    .flatMap((article, position) =>
      article.events.map((event): PlacedEvent => ({ event, article, position })),
    )
    .sort(byDate)
  const dates: EventIndex['dates'] = []
  for (const { event } of placed) {
    const { date, until = '' } = event
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  return {
    dates,
    articles: placed.map(({ position }, index) => position - (placed[index - 1]?.position ?? 0)),
    countries: toDeltaLists(
      placed.map(({ event }) => ({ countries: event.card.countries, about: event.about })),
      codes,
    ),
    groups: groupsOf(placed).map((start, index, starts) => {
      const cards = placed.slice(start, starts[index + 1]).map(toCard)
      return [start, writeGroup(write, toShards(cards), eventsPath)]
    }),
    window: histogramWindow(
      placed.map(({ event: { date, until = date } }) => [date, until]),
      articles.map(({ published }) => dayOf(published)),
    ),
  }
}

/**
 * Returns the index of the first event of each group. A group begins with a month, if the one before is large enough.
 */
function groupsOf(placed: readonly PlacedEvent[]): number[] {
  const starts: number[] = []
  let month = ''
  placed.forEach(({ event }, index) => {
    const own = event.date.slice(0, 7)
    const last = starts.at(-1)
    if (last === undefined || (own !== month && index - last >= MIN_GROUP)) starts.push(index)
    month = own
  })
  return starts
}

const toCard = ({ event, article: { slug, headline, published } }: PlacedEvent): EventCard => ({
  ...event.card,
  slug,
  headline,
  published,
})
