import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { archive, shardAt } from '../app/data/archive.ts'
import { entriesQuery } from '../app/data/entries-query.ts'
import { loadJson, neverStale } from '../app/data/load.ts'
import { cardsQuery } from '../app/data/queries.ts'
import { overlaps } from '../format/periods.ts'
import type { Shard } from '../format/shards.ts'

/** Up to so many files are looked through, one after another, before it is worth to ask for days. */
const FEW = 2

/** The shards of the articles of a day; of its month, where days are not known. */
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

/** Looks for an article where it can be: its slug begins with its day. What has been loaded is looked through first. */
async function find(client: QueryClient, slug: string) {
  const day = slug.slice(0, 10)
  // A shorter date would mean a month or a year of articles.
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const inMonth = await shardsOf(client, day, false)
  const isLoaded = ({ path }: Shard) => client.getQueryData(cardsQuery(path).queryKey) !== undefined
  const likely =
    inMonth.length > FEW ? [...inMonth.filter(isLoaded), ...(await shardsOf(client, day, true))] : inMonth
  let failure: unknown
  for (const { path, start } of likely) {
    try {
      const cards = await client.ensureQueryData(cardsQuery(path))
      const index = cards.findIndex((card) => card.slug === slug)
      const card = cards[index]
      if (card) return { position: start + index, card }
    } catch (error) {
      // Offline, what was read is in one of them, and others may not be there.
      failure ??= error
    }
  }
  if (failure) throw failure
  return null
}

/** Former slugs of articles → the slugs that they have now. */
const movedQuery = queryOptions({
  queryKey: ['moved', archive.redirects],
  queryFn: () => loadJson<Record<string, string>>(archive.redirects),
  ...neverStale,
})

/** The slug that an article has now, by one that it had before; undefined if there is none, or it is not known yet. */
export function useMoved(slug: string, enabled: boolean) {
  const moved = useQuery({ ...movedQuery, enabled: enabled && archive.redirects !== '' })
  return {
    slug: moved.data && Object.hasOwn(moved.data, slug) ? moved.data[slug] : undefined,
    isLoading: moved.isLoading,
  }
}

/** The position of the article with a slug and its card, or null if there is none. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ client }) => find(client, slug),
    staleTime: Number.POSITIVE_INFINITY,
    // Each file is asked for again by itself.
    retry: false,
  })

export const useArticle = (slug: string) => useQuery(articleQuery(slug))
