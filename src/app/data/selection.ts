import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { SearchResult } from '../../search/search-result.ts'
import { entriesQuery, type Needs } from './entries-query.ts'
import { type Filters, type Ignored, parseFilters, toSearch } from './filters.ts'
import { searchQuery } from './queries.ts'
import { type Dataset, select } from './select.ts'

/** The filters of the address, and the way to change them. */
export function useFilters(): {
  filters: Filters
  ignored: Ignored[]
  /** Changes some of them. A new history entry, unless `replace` says that it continues the last change. */
  change: (some: Partial<Filters>, how?: { replace?: boolean }) => void
} {
  const { search } = useLocation()
  const navigate = useNavigate()
  const parsed = useMemo(() => parseFilters(new URLSearchParams(search)), [search])
  const latest = useRef(parsed.filters)
  useLayoutEffect(() => {
    latest.current = parsed.filters
  }, [parsed])
  const change = useCallback(
    (some: Partial<Filters>, { replace = false } = {}) =>
      void navigate(
        { search: toSearch({ ...latest.current, ...some }) },
        // A choice shows as made at once; typing may wait for a better moment.
        { replace, preventScrollReset: true, flushSync: !replace },
      ),
    [navigate],
  )
  return { ...parsed, change }
}

/** What counts are made from. */
interface Counted {
  /** What could not be loaded, if anything: the search, or what filters need. */
  failed: 'search' | 'entries' | undefined
  /** Absent until it is loaded. */
  dataset: Dataset | undefined
  error: Error | null
  retry: () => void
}

/** What the filters leave of the archive. */
export interface Selection extends Counted {
  /** Of articles, or of dated events by happened, in the order asked for; absent until it is known. */
  selected: Uint32Array | undefined
  /** What was found, while words are searched for. */
  found: SearchResult | undefined
  /** Whether `selected` still answers an earlier question. */
  stale: boolean
}

const isDay = (date: string) => date.length === 10

/**
 * Loads what some filters need, and no more.
 * @param countryCode the country whose page this is
 * @param more what is needed besides, as counts of choices that have not been made
 */
function useDatasetFor(filters: Filters, countryCode: string | undefined, more: Partial<Needs> = {}) {
  const { by, countries, from, to, q } = filters
  const client = useQueryClient()
  const entries = useQuery(
    entriesQuery(client, {
      by,
      countries: countryCode ? [countryCode, ...countries] : countries,
      days: isDay(from) || isDay(to),
      ...more,
    }),
  )
  const search = useQuery({ ...searchQuery(q), enabled: q !== '', placeholderData: keepPreviousData })
  const found = q === '' ? undefined : search.data
  const dataset = useMemo((): Dataset | undefined => {
    if (!entries.data || (q && !found)) return undefined
    return { entries: entries.data, found, countryCode }
  }, [entries.data, q, found, countryCode])
  const failed = [entries, search].find(({ isError }) => isError)
  return {
    dataset,
    found,
    stale: q !== '' && search.isPlaceholderData,
    failed: failed && ((failed === search ? 'search' : 'entries') as 'search' | 'entries'),
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

/**
 * What is counted beside choices: beside countries all of them are, beside dates their days.
 * @param countryCode the country whose page this is
 */
export const useDataset = (
  filters: Filters,
  countryCode: string | undefined,
  choices: 'countries' | 'dates',
): Counted =>
  useDatasetFor(filters, countryCode, choices === 'countries' ? { countries: 'all' } : { days: true })

/**
 * Applies filters to the archive. Without any, nothing is loaded.
 * @param countryCode the country whose page this is
 */
export function useSelection(filters: Filters, countryCode?: string): Selection {
  const { dataset, ...state } = useDatasetFor(filters, countryCode)
  const selected = useMemo(() => dataset && select(dataset, filters), [dataset, filters])
  return { selected, dataset, ...state }
}
