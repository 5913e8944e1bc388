import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { FacetName, Facets } from '../../format/facets.ts'
import type { SearchResult } from '../../search/search-result.ts'
import { withChanges } from './change-filters.ts'
import { entriesQuery, type Needs } from './entries-query.ts'
import { useFacet, withKnownValues } from './facets.ts'
import { type Filters, type IgnoredParameter, parseFilters, toSearch } from './filters.ts'
import { searchQuery } from './queries.ts'
import { type Dataset, select } from './select.ts'

/**
 * Loads the facets that filters use, and one more if it is asked for.
 * @returns the facets that are loaded, and the queries of those that are needed
 */
function useFacets(filters: Filters, more?: FacetName) {
  const needs = (name: FacetName) => filters[name].length > 0 || more === name
  const publications = useFacet('publications', needs('publications'))
  const languages = useFacet('languages', needs('languages'))
  return {
    publications: publications.data,
    languages: languages.data,
    // A filter that failed to open does not concern the list.
    queries: [...(needs('publications') ? [publications] : []), ...(needs('languages') ? [languages] : [])],
  }
}

interface HowToChange {
  /** The change continues the last one, so it adds no history entry. */
  replace?: boolean
  /** The change may show a little later, so that typing stays smooth. A choice shows before the next key is read. */
  whenIdle?: boolean
}

export type ChangeFilters = (changes: Partial<Filters>, how?: HowToChange) => void

/** The filters of the address. */
export interface AddressFilters {
  filters: Filters
  ignored: IgnoredParameter[]
  /** The facets that they use, as far as they are loaded. */
  facets: Facets
  /** Changes some filters. */
  change: ChangeFilters
}

/** The filters of the address, which are read once for the whole page. The frame provides them. */
export const FiltersContext = createContext<AddressFilters | undefined>(undefined)

/** Returns the filters of the address, and a function that changes them. */
export const useFilters = (): AddressFilters => useContext(FiltersContext) as AddressFilters

/** Reads the filters of the address. */
export function useAddressFilters(): AddressFilters {
  const { search } = useLocation()
  const navigate = useNavigate()
  const parsed = useMemo(() => parseFilters(new URLSearchParams(search)), [search])
  const { publications, languages } = useFacets(parsed.filters)
  const facets = useMemo(() => ({ publications, languages }), [publications, languages])
  const known = useMemo(() => withKnownValues(parsed, facets), [parsed, facets])
  const latest = useRef(known.filters)
  useLayoutEffect(() => {
    latest.current = known.filters
  }, [known])
  const change = useCallback<ChangeFilters>(
    (changes, { replace = false, whenIdle = false } = {}) =>
      void navigate(
        { search: toSearch(withChanges(latest.current, changes)) },
        { replace, preventScrollReset: true, flushSync: !whenIdle },
      ),
    [navigate],
  )
  return useMemo(() => ({ ...known, facets, change }), [known, facets, change])
}

/** A dataset, or the state of loading it. */
interface LoadedDataset {
  /** Absent until it has loaded. */
  dataset: Dataset | undefined
  /** The part that failed to load, if any: the search, or the data that the filters need. */
  failed: 'search' | 'entries' | undefined
  error: Error | null
  retry: () => void
}

/** The result of applying filters to the archive. */
export interface Selection extends LoadedDataset {
  /** The selected entries, sorted: see `Entries`. Absent until they are known. */
  selected: Uint32Array | undefined
  /** The result of the search, if there is a query. */
  searchResult: SearchResult | undefined
  /** True if `selected` is still the result of an earlier query. */
  stale: boolean
}

const isDay = (date: string) => date.length === 10

/**
 * Loads the parts of the archive that some filters need.
 * @param countryCode the country whose page this is
 * @param more additional needs, for the counts of other choices
 */
function useLoadedDataset(
  filters: Filters,
  countryCode: string | undefined,
  { facet, enabled = true, ...more }: Partial<Needs> & { facet?: FacetName; enabled?: boolean } = {},
) {
  const { by, countries, from, to, q, spelling } = filters
  const client = useQueryClient()
  const entries = useQuery({
    ...entriesQuery(client, {
      by,
      countries: countryCode ? [countryCode, ...countries] : countries,
      days: isDay(from) || isDay(to),
      ...more,
    }),
    enabled,
  })
  const search = useQuery({
    ...searchQuery(q, spelling === 'typed'),
    enabled: enabled && q !== '',
    placeholderData: keepPreviousData,
  })
  const searchResult = q === '' ? undefined : search.data
  const { publications, languages, queries } = useFacets(filters, facet)
  const facetsMissing = queries.some(({ data }) => !data)
  const dataset = useMemo((): Dataset | undefined => {
    if (!enabled || !entries.data || (q && !searchResult) || facetsMissing) return undefined
    return { entries: entries.data, searchResult, countryCode, facets: { publications, languages } }
  }, [enabled, entries.data, q, searchResult, countryCode, facetsMissing, publications, languages])
  const failedQuery = [entries, search, ...queries].find(({ isError }) => isError)
  const failed: LoadedDataset['failed'] = failedQuery && (failedQuery === search ? 'search' : 'entries')
  return {
    dataset,
    searchResult,
    stale: q !== '' && search.isPlaceholderData,
    failed,
    error: failedQuery?.error ?? null,
    retry: () => void failedQuery?.refetch(),
  }
}

/**
 * Returns the dataset for counting the entries that each country, date or value of a facet would give.
 * @param countryCode the country whose page this is
 * @param choices undefined if nothing more is needed than for selecting
 */
export const useDataset = (
  filters: Filters,
  countryCode: string | undefined,
  choices: 'countries' | 'dates' | FacetName | undefined,
): LoadedDataset =>
  useLoadedDataset(
    filters,
    countryCode,
    choices === 'countries'
      ? { countries: 'all' }
      : choices === 'dates'
        ? { days: true }
        : choices
          ? { facet: choices }
          : {},
  )

/**
 * Applies filters to the archive. Without filters, nothing has to be loaded.
 * @param countryCode the country whose page this is
 * @param enabled false if the selection is not needed; nothing is loaded then
 */
export function useSelection(
  filters: Filters,
  { countryCode, enabled }: { countryCode?: string | undefined; enabled?: boolean } = {},
): Selection {
  const { dataset, ...state } = useLoadedDataset(
    filters,
    countryCode,
    enabled === undefined ? {} : { enabled },
  )
  const selected = useMemo(() => dataset && select(dataset, filters), [dataset, filters])
  return { selected, dataset, ...state }
}
