import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Hit } from '../search/engine.ts'
import { archive, facetsQuery, happenedQuery, hitsQuery } from './archive.ts'
import { type Filters, type Ignored, isFiltered, parseFilters, toSearch } from './filters.ts'
import { type Archived, inOrder, select } from './select.ts'

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

/** What the filters leave of the archive. */
export interface Selection {
  /** Of articles, or of dated statements by happened, in the order asked for; absent until it is known. */
  places: number[] | undefined
  /** What counts are made from; absent until it is loaded. */
  archived: Archived | undefined
  /** By position of the article. */
  hits: ReadonlyMap<number, Hit> | undefined
  /** Whether `places` still answers an earlier question. */
  stale: boolean
  error: Error | null
  retry: () => void
}

/**
 * Applies filters to the archive. Without any, nothing is loaded.
 * @param within the country whose page this is
 * @param counts whether the caller needs `archived` even where nothing is filtered
 */
export function useSelection(filters: Filters, within?: string, counts = false): Selection {
  const happened = filters.by === 'happened'
  const filtered = isFiltered(filters) || within !== undefined || happened
  const facets = useQuery({ ...facetsQuery, enabled: !happened && (filtered || counts) })
  const statements = useQuery({ ...happenedQuery, enabled: happened })
  const entries = happened ? statements.data?.entries : facets.data
  const found = useQuery({
    ...hitsQuery(filters.q),
    enabled: filters.q !== '',
    placeholderData: keepPreviousData,
  })
  const hits = useMemo(
    () => (filters.q && found.data ? new Map(found.data.map((hit) => [hit.position, hit])) : undefined),
    [filters.q, found.data],
  )
  const archived = useMemo((): Archived | undefined => {
    if (!entries || (filters.q && !hits)) return undefined
    const scores = hits && new Map([...hits].map(([position, { score }]) => [position, score]))
    return { entries, hits: scores, within }
  }, [entries, filters.q, hits, within])
  const places = useMemo(() => {
    if (filtered) return archived && select(archived, filters)
    return inOrder(
      Array.from({ length: archive.articles }, (_, position) => position),
      filters.sort,
    )
  }, [filtered, archived, filters])
  const failed = [happened ? statements : facets, found].find(({ isError }) => isError)
  return {
    places,
    archived,
    hits,
    stale: filters.q !== '' && found.isPlaceholderData,
    error: failed?.error ?? null,
    retry: () => failed?.refetch(),
  }
}
