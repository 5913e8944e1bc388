import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { shardAt } from '../app/data/archive.ts'
import { entriesQuery } from '../app/data/entries-query.ts'
import { cardsQuery } from '../app/data/queries.ts'
import { overlaps } from '../format/periods.ts'
import type { Shard } from '../format/shards.ts'

/** With more shards of cards than this in a month, it is cheaper to load the list of days first. */
const FEW_SHARDS = 2

/** Returns the shards that contain the articles of a day, or of its month where `byDay` is false. */
async function shardsOf(client: QueryClient, day: string, byDay: boolean): Promise<Shard[]> {
  const query = entriesQuery(client, { by: 'published', countries: [], days: byDay })
  const { times, starts } = await client.ensureQueryData(query)
  const shards = new Map<string, Shard>()
  times.forEach((time, run) => {
    if (!overlaps(time, { from: day, to: day })) return
    const end = starts[run + 1] as number
    for (let position = starts[run] as number; position < end; position++) {
      const shard = shardAt(position) as Shard
      shards.set(shard.path, shard)
    }
  })
  return [...shards.values()]
}

/**
 * Finds an article by its slug, which begins with its day. Searches shards that are loaded already first.
 * @throws Error if a shard that may contain the article cannot be loaded
 */
async function find(client: QueryClient, slug: string) {
  const day = slug.slice(0, 10)
  // A shorter date would cover a whole month or year of articles.
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const inMonth = await shardsOf(client, day, false)
  const isLoaded = ({ path }: Shard) => client.getQueryData(cardsQuery(path).queryKey) !== undefined
  const candidates =
    inMonth.length > FEW_SHARDS
      ? [...inMonth.filter(isLoaded), ...(await shardsOf(client, day, true))]
      : inMonth
  let failure: unknown
  for (const { path, start } of candidates) {
    try {
      const cards = await client.ensureQueryData(cardsQuery(path))
      const index = cards.findIndex((card) => card.slug === slug)
      const card = cards[index]
      if (card) return { position: start + index, card }
    } catch (error) {
      // Offline, the article may be in a cached shard although another one is missing.
      failure ??= error
    }
  }
  if (failure) throw failure
  return null
}

/** The query for an article's position in the archive and its card, or null if no article has the slug. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ client }) => find(client, slug),
    staleTime: Number.POSITIVE_INFINITY,
    // Each file has its own retries.
    retry: false,
  })

export const useArticle = (slug: string) => useQuery(articleQuery(slug))
