import { lazy, Suspense } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { timeline as timelineMessages } from '#messages/timeline'
import { canSortByRelevance, type Filters, isFiltered, sortOf, toSearch } from '../app/data/filters.ts'
import { countUndated } from '../app/data/select.ts'
import type { Selection } from '../app/data/selection.ts'
import { withMessages } from '../messages/load-messages.ts'
import type { QueryTerm, SearchResult } from '../search/search-result.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { OrderChoice } from './filters/order-choice.tsx'
import { ArticleList } from './rows/article-list.tsx'
import type { PassagesComponent } from './rows/row-context.ts'

const EventList = lazy(
  withMessages(async () => ({ default: (await import('./rows/event-list.tsx')).EventList })),
)
const CombinedList = lazy(
  withMessages(async () => ({ default: (await import('./rows/combined-list.tsx')).CombinedList })),
)
const SearchNote = lazyPart(async () => (await import('./filters/search-note.tsx')).SearchNote)
const NoResults = lazyPart(async () => (await import('./filters/no-results.tsx')).NoResults)

const NO_TERMS: readonly QueryTerm[] = []

/** Returns true if the result is not what the query as typed gives, or if it could be misspelt. */
const hasNote = ({ corrected, partial, suggestions }: SearchResult, spelling: Filters['spelling']) =>
  spelling === 'typed' || corrected || partial || suggestions.length > 0

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
  const { by, q, from, to, spelling } = filters
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
      <div className="flex flex-wrap items-center justify-between gap-x-8 text-[0.9375rem] text-muted">
        <p
          id="results"
          role="status"
          tabIndex={-1}
          className={positions && showsCount ? 'mt-2 sm:mt-4' : 'sr-only'}
        >
          <span className="result-count">
            {positions && (stale ? filtersMessages.searching : filtersMessages.count[by](positions.length))}
          </span>
          {undated > 0 && !stale && <span className="ms-4">{filtersMessages.undatedHidden(undated)}</span>}
        </p>
        {canSortByRelevance(filters) && positions && positions.length > 1 && (
          <OrderChoice filters={filters} change={change} />
        )}
      </div>
      {/* In one boundary, so that the suggestions do not push the list down. */}
      <Suspense fallback={pending}>
        {searchResult && !stale && hasNote(searchResult, spelling) && (
          <SearchNote query={q} spelling={spelling} {...searchResult} change={change} />
        )}
        {positions?.length === 0 && !stale && <NoResults countryCode={countryCode} />}
        {/* By date, months are the headings. */}
        {positions && positions.length > 0 && sortOf(filters) === 'relevance' && (
          <h2 className="sr-only">{filtersMessages.bestFirst}</h2>
        )}
        {positions && positions.length > 0 && (
          <ResultList
            filters={filters}
            selection={selection}
            positions={positions}
            queryTerms={searchResult?.queryTerms ?? NO_TERMS}
            partialResult={searchResult?.partial && searchResult}
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
  partialResult: SearchResult | undefined
}

/** Articles, events or both. */
function ResultList({ filters, selection, ...list }: ResultListProps) {
  const entries = selection.dataset?.entries
  if (filters.by === 'happened') return <EventList sort={filters.sort} {...list} />
  if (entries?.merged)
    return <CombinedList entries={entries} merged={entries.merged} sort={filters.sort} {...list} />
  return <ArticleList sort={sortOf(filters)} {...list} />
}

/** Returns the filters with which the timeline shows the articles of a country's page. */
function timelineFilters(filters: Filters, countryCode: string): Filters {
  const { countries, match } = filters
  // The timeline has no filter for “this country and any of those”. “This country” comes closest.
  if (match === 'any' && countries.length > 1) return { ...filters, countries: [countryCode] }
  return { ...filters, countries: [countryCode, ...countries], match: countries.length ? 'all' : 'any' }
}
