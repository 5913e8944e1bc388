import { queryOptions } from '@tanstack/react-query'
import type { Card, EventCard } from '../../format/cards.ts'
import type { ImportSummary } from '../../format/import-summary.ts'
import { withMessages } from '../../messages/load-messages.ts'
import type { SearchResult } from '../../search/search-result.ts'
import { siteUrl } from './addresses.ts'
import { archive } from './archive.ts'
import { loadJson, neverStale } from './load.ts'

/** The cards of one shard. */
export const cardsQuery = (path: string) =>
  queryOptions({
    queryKey: ['cards', path],
    queryFn: () => loadJson<Card[]>(path),
    ...neverStale,
  })

/** The events of one shard. */
export const eventsQuery = (path: string) =>
  queryOptions({
    queryKey: ['events', path],
    queryFn: () => loadJson<EventCard[]>(path),
    ...neverStale,
  })

/** The summary of the archive's sources. */
export const importSummaryQuery = queryOptions({
  queryKey: ['imports', archive.importSummary],
  queryFn: () => loadJson<ImportSummary>(archive.importSummary),
  ...neverStale,
})

/** The names, former names and abbreviations of countries, as slugs, with their codes. */
export const countryNamesQuery = queryOptions({
  queryKey: ['country-names', archive.countryNames],
  queryFn: () => loadJson<Record<string, string>>(archive.countryNames),
  ...neverStale,
})

/** The articles that match some words. @param asTyped true if no word may be corrected */
export const searchQuery = (words: string, asTyped = false) =>
  queryOptions({
    queryKey: ['search', archive.search, words, asTyped],
    queryFn: async (): Promise<SearchResult> => {
      const { search } = await withMessages(() => import('../../search/engine.ts'))()
      const start = performance.now()
      const result = await search(siteUrl(''), archive.search, words, asTyped)
      // Shows up in the browser's performance panel, and in the project's benchmark.
      performance.measure('dateline:search', { start })
      return result
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // The search engine does its own retries.
    retry: false,
  })
