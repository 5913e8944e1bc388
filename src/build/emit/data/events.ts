import { dayOf } from '../../../archive/article.ts'
import type { EventCard } from '../../../format/cards.ts'
import { toDeltaLists } from '../../../format/delta-list.ts'
import type { EventIndex } from '../../../format/event-index.ts'
import { histogramWindow } from '../../../format/histogram-window.ts'
import { eventsPath, toShards } from '../../../format/shards.ts'
import type { PreparedEvent } from '../../analyse/prepared-article.ts'
import { type Write, writeGroup } from '../../output/write.ts'
import type { PlacedArticle } from './archive-data.ts'

/** A group of events goes on into the next month while it is smaller than this: old years have few each. */
const FEW = 32

interface Placed {
  event: PreparedEvent
  article: PlacedArticle
  position: number
}

/** Earlier first; of the same time, as the archive has them. */
function inOrder(a: Placed, b: Placed): number {
  const [one, other] = [a.event, b.event]
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  const [until, otherUntil] = [one.until ?? '', other.until ?? '']
  if (until !== otherUntil) return until < otherUntil ? -1 : 1
  return a.position - b.position
}

/**
 * All dated events of an archive, for the timeline of what happened; writes their cards.
 * @param codes the archive's countries
 */
export function toHappened(
  articles: readonly PlacedArticle[],
  codes: readonly string[],
  write: Write,
): EventIndex {
  const placed = articles
    .flatMap((article, position) => article.events.map((event): Placed => ({ event, article, position })))
    .sort(inOrder)
  const dates: EventIndex['dates'] = []
  for (const { event } of placed) {
    const { date, until = '' } = event
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  return {
    dates,
    articles: placed.map(({ position }, place) => position - (placed[place - 1]?.position ?? 0)),
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

/** Where groups begin: with a month each, if the one before is large enough. */
function groupsOf(placed: readonly Placed[]): number[] {
  const starts: number[] = []
  let month = ''
  placed.forEach(({ event }, place) => {
    const own = event.date.slice(0, 7)
    const last = starts.at(-1)
    if (last === undefined || (own !== month && place - last >= FEW)) starts.push(place)
    month = own
  })
  return starts
}

const toCard = ({ event, article: { slug, headline, published } }: Placed): EventCard => ({
  ...event.card,
  slug,
  headline,
  published,
})
