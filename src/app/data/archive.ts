import { archive } from 'virtual:archive'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { setCountryNames } from '../../format/country-name.ts'
import type { Body, Card, EventCard } from '../../format/manifest.ts'
import { articleShards } from '../../format/shards.ts'
import { linkTo } from '../../format/site-paths.ts'
import type { Found } from '../../search/search-result.ts'

setCountryNames(archive.countries)

/** The days of the oldest and the newest article, `YYYY-MM-DD`; empty in an archive without any. */
export const { first: firstDay, last: lastDay } = archive

export const { monthAt, positionsAt, shardAt } = articleShards(archive.months)

/** A path of the site as an address, wherever the site stands. */
export const addressOf = (path: string): string => `${import.meta.env.BASE_URL}${path}`

/** The address of a page or file of the site: where the archive is published, if that is known, else without the origin. */
export const publishedAt = (path: string): string =>
  linkTo(path, import.meta.env.BASE_URL, archive.settings.address)

/** Something that the site should have sent and did not. */
export class LoadError extends Error {
  readonly status: number
  constructor(path: string, status: number) {
    super(
      status === 404
        ? `${path} is not there any more: the archive may have been published anew`
        : `${path} answered ${status}`,
    )
    this.name = 'LoadError'
    this.status = status
  }
}

/** Loads a file. It is not called off when its view goes: it is small, stays good, and is soon asked for again. */
export async function load<T>(path: string): Promise<T> {
  const response = await fetch(addressOf(path))
  if (!response.ok) throw new LoadError(path, response.status)
  // Hosts of single-page apps answer a file that is gone with the app's own page.
  if (!response.headers.get('content-type')?.includes('json')) throw new LoadError(path, 404)
  return (await response.json()) as T
}

// Every file's name holds the hash of its content, so what has been loaded never goes stale.
export const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

export const cardsQuery = (path: string) =>
  queryOptions({
    queryKey: ['cards', path],
    queryFn: () => load<Card[]>(path),
    ...forever,
  })

export const bodyQuery = (path: string) =>
  queryOptions({
    queryKey: ['body', path],
    queryFn: () => load<Body>(path),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const eventsQuery = (path: string) =>
  queryOptions({
    queryKey: ['events', path],
    queryFn: () => load<EventCard[]>(path),
    ...forever,
  })

export const countryNamesQuery = queryOptions({
  queryKey: ['country-names', archive.countryNames],
  queryFn: () => load<Record<string, string>>(archive.countryNames),
  ...forever,
})

/** The articles that have the words. Keyed by them, so that a late answer never stands for a newer question. */
export const foundQuery = (words: string) =>
  queryOptions({
    queryKey: ['found', archive.search, words],
    queryFn: async (): Promise<Found> => {
      const { search } = await import('../../search/engine.ts')
      const start = performance.now()
      const found = await search(addressOf(archive.search), words)
      // For whoever measures, in the browser's own tools or by npm run bench.
      performance.measure('dateline:search', { start })
      return found
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // The engine tries again by itself.
    retry: false,
  })

/** The card at a position, with its query's state. Nothing is loaded for `undefined`. */
export function useCard(position: number | undefined) {
  const shard = position === undefined ? undefined : shardAt(position)
  return useQuery({
    ...cardsQuery(shard?.path ?? ''),
    enabled: shard !== undefined,
    select: (cards) => cards[(position ?? 0) - (shard?.start ?? 0)],
  })
}

export { archive }
