import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { dayOf } from '../../archive/article.ts'
import { UNDATED } from '../../format/month-pages.ts'
import { overlaps } from '../../format/periods.ts'
import type { Shard } from '../../format/shards.ts'
import { shardAt } from './archive.ts'
import { entriesQuery } from './entries-query.ts'
import { cardsQuery } from './queries.ts'

/** With more shards of cards than this in a month, it is cheaper to load the list of days first. */
const FEW_SHARDS = 2

/** Returns the shards that contain the articles of a day, or of its month where `byDay` is false. Undated ones have none. */
async function shardsOf(client: QueryClient, day: string, byDay: boolean): Promise<Shard[]> {
  const query = entriesQuery(client, { by: 'published', countries: [], days: byDay })
  const { times, starts } = await client.ensureQueryData(query)
  const shards = new Map<string, Shard>()
  times.forEach((time, run) => {
    if (day ? !overlaps(time, { from: day, to: day }) : time[0]) return
    const end = starts[run + 1] as number
    for (let position = starts[run] as number; position < end; position++) {
      const shard = shardAt(position) as Shard
      shards.set(shard.path, shard)
    }
  })
  return [...shards.values()]
}

/**
 * Finds an article by its slug, which begins with its date. Searches shards that are loaded already first.
 * @throws Error if a shard that may contain the article cannot be loaded
 */
async function find(client: QueryClient, slug: string) {
  for (const day of daysOf(slug)) {
    const found = await findOn(client, day, slug)
    if (found) return found
  }
  return null
}

/**
 * Returns the days that the slug of an article may begin with; an empty one stands for no date. In `2010-12-angry-men`,
 * the 12 may belong to the date or to the headline.
 */
function daysOf(slug: string): string[] {
  if (slug === UNDATED || slug.startsWith(`${UNDATED}-`)) return ['']
  const [date = ''] = /^\d{4}(?:-\d\d){0,2}(?![^-])/.exec(slug) ?? []
  const starts = [10, 7, 4].filter((length) => length <= date.length).map((length) => date.slice(0, length))
  return [...new Set(starts.map(dayOf))]
}

const loadCards = (client: QueryClient, { path }: Shard) => client.ensureQueryData(cardsQuery(path))

/** Finds an article among those of a day. */
async function findOn(client: QueryClient, day: string, slug: string) {
  const inMonth = await shardsOf(client, day, false)
  const isLoaded = ({ path }: Shard) => client.getQueryData(cardsQuery(path).queryKey) !== undefined
  const loaded = inMonth.length > FEW_SHARDS ? inMonth.filter(isLoaded) : inMonth
  const found = await findIn(client, loaded, slug)
  if (found || loaded === inMonth) return found
  return day ? findIn(client, await shardsOf(client, day, true), slug) : findUndated(client, inMonth, slug)
}

/** Finds an article in one of some shards. */
async function findIn(client: QueryClient, shards: readonly Shard[], slug: string) {
  let failure: unknown
  for (const shard of shards) {
    try {
      const cards = await loadCards(client, shard)
      const index = cards.findIndex((card) => card.slug === slug)
      const card = cards[index]
      if (card) return { position: shard.start + index, card }
    } catch (error) {
      // Offline, the article may be in a cached shard although another one is missing.
      failure ??= error
    }
  }
  if (failure) throw failure
  return null
}

/** Finds an undated article among many by binary search, since they are sorted by slug. */
async function findUndated(client: QueryClient, shards: readonly Shard[], slug: string) {
  let [low, high] = [0, shards.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const [first] = await loadCards(client, shards[middle] as Shard)
    if (first && slug < first.slug) high = middle - 1
    else low = middle
  }
  return findIn(client, shards.slice(low, low + 1), slug)
}

/** The query for an article's position in the archive and its card, or null if no article has the slug. */
export const positionQuery = (slug: string) =>
  queryOptions({
    queryKey: ['position', slug],
    queryFn: ({ client }) => find(client, slug),
    staleTime: Number.POSITIVE_INFINITY,
    // Each file has its own retries.
    retry: false,
  })
