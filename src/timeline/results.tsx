import { lazy, Suspense } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { timeline as timelineMessages } from '#messages/timeline'
import { type Filters, isFiltered, toSearch } from '../app/data/filters.ts'
import { countUndated } from '../app/data/select.ts'
import type { Selection } from '../app/data/selection.ts'
import type { QueryTerm } from '../search/search-result.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { ArticleList } from './rows/article-list.tsx'
import type { PassagesComponent } from './rows/row-context.ts'

const EventList = lazy(async () => ({ default: (await import('./rows/event-list.tsx')).EventList }))
const CombinedList = lazy(async () => ({ default: (await import('./rows/combined-list.tsx')).CombinedList }))
const DidYouMean = lazyPart(async () => (await import('./filters/did-you-mean.tsx')).DidYouMean)
const NoResults = lazyPart(async () => (await import('./filters/no-results.tsx')).NoResults)

const NO_TERMS: readonly QueryTerm[] = []

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
  selection: Selection
  countryCode: string | undefined
  Passages: PassagesComponent | undefined
}

/** The list of results and their number, or the reason why there is none. */
export function Results({ filters, change, selection, countryCode, Passages }: Props) {
  const { selected: positions, searchResult, stale, failed, error, retry } = selection
  const { by, q, from, to } = filters
  const undated =
    positions && selection.dataset && (from || to) ? countUndated(selection.dataset, filters) : 0
  const pending = (
    <div className="soon mt-8">
      <Placeholder label={timelineMessages.loading[by]} lines={4} />
    </div>
  )
  const showsCount = by !== 'both' && (isFiltered(filters) || countryCode || by !== 'published')
  return (
    <>
      {!positions &&
        (error ? (
          <LoadFailure
            message={failed === 'search' ? timelineMessages.searchFailed : timelineMessages.loadFailed[by]}
            error={error}
            retry={retry}
          />
        ) : (
          pending
        ))}
      <p
        id="results"
        role="status"
        tabIndex={-1}
        className={positions && showsCount ? 'mt-4 text-[0.9375rem] text-muted' : 'sr-only'}
      >
        {positions && (stale ? filtersMessages.searching : filtersMessages.count[by](positions.length))}
        {undated > 0 && !stale && <span className="ml-4">{filtersMessages.undatedHidden(undated)}</span>}
      </p>
      {/* In one boundary, so that the suggestions do not push the list down. */}
      <Suspense fallback={pending}>
        {searchResult && !stale && (searchResult.corrected || searchResult.suggestions.length > 0) && (
          <DidYouMean query={q} {...searchResult} change={change} />
        )}
        {positions?.length === 0 && !stale && <NoResults countryCode={countryCode} />}
        {positions && positions.length > 0 && (
          <ResultList
            filters={filters}
            selection={selection}
            positions={positions}
            queryTerms={searchResult?.queryTerms ?? NO_TERMS}
            linkSearch={toSearch(countryCode ? timelineFilters(filters, countryCode) : filters)}
            countryCode={countryCode}
            Passages={Passages}
          />
        )}
      </Suspense>
    </>
  )
}

interface ResultListProps extends Omit<Props, 'change'> {
  positions: Uint32Array
  queryTerms: readonly QueryTerm[]
  linkSearch: string
}

/** Articles, events or both. */
function ResultList({ filters, selection, ...list }: ResultListProps) {
  const entries = selection.dataset?.entries
  if (filters.by === 'happened') return <EventList {...list} />
  if (entries?.merged) return <CombinedList entries={entries} merged={entries.merged} {...list} />
  return <ArticleList sort={filters.sort} {...list} />
}

/** Returns the filters with which the timeline shows the articles of a country's page. */
function timelineFilters(filters: Filters, countryCode: string): Filters {
  const { countries, match } = filters
  // The timeline has no filter for “this country and any of those”. “This country” comes closest.
  if (match === 'any' && countries.length > 1) return { ...filters, countries: [countryCode] }
  return { ...filters, countries: [countryCode, ...countries], match: countries.length ? 'all' : 'any' }
}
