import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'react-router'
import { archive, firstDay, lastDay } from '../app/data/archive.ts'
import { canSortByRelevance, type Filters, isFiltered, nounOf, toSearch } from '../app/data/filters.ts'
import { useFilters, useSelection } from '../app/data/selection.ts'
import { Head } from '../app/frame/head.tsx'
import { siteKey } from '../app/storage/persistent-store.ts'
import type { QueryTerm } from '../search/search-result.ts'
import { formatDate, formatPeriod } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { LoadFailure, Placeholder } from '../ui/load-state.tsx'
import { whenReady } from '../ui/ready.ts'
import { count } from '../ui/words.ts'
import { Histogram } from './histogram/histogram.tsx'
import { Articles } from './rows/articles.tsx'
import type { PassagesOf } from './rows/row.tsx'

// Opened by few and needed by none to read: they come when a panel is opened.
/** The filters that are set. */
const chips = whenReady(async () => (await import('./filters/chips.tsx')).Chips)
// On its way before anything else is, where the address has filters.
if (typeof location !== 'undefined' && location.search) void chips.get()
const CountryFilter = lazy(async () => ({
  default: (await import('./filters/country-filter.tsx')).CountryFilter,
}))
const DateFilter = lazy(async () => ({ default: (await import('./filters/date-filter.tsx')).DateFilter }))
const Events = lazy(async () => ({ default: (await import('./rows/events.tsx')).Events }))
const Both = lazy(async () => ({ default: (await import('./rows/both.tsx')).Both }))
const DidYouMean = lazy(async () => ({ default: (await import('./filters/did-you-mean.tsx')).DidYouMean }))
const NothingLeft = lazy(async () => ({ default: (await import('./filters/no-results.tsx')).NothingLeft }))

const GoOn = lazy(async () => ({ default: (await import('./go-on.tsx')).GoOn }))

/** Whether there is an article to go on with, without loading what knows which. */
function hasBegun(): boolean {
  try {
    return (localStorage.getItem(siteKey('dateline-places')) ?? '[]') !== '[]'
  } catch {
    return false
  }
}

const NOTHING: readonly QueryTerm[] = []

type Panel = 'countries' | 'dates'

interface Props {
  /** The country whose page this stands on; without it, this is the page. */
  within?: string
  /** Draws what an article says of that country. */
  passages?: PassagesOf
}

/** The articles by date, and all filters. */
export function Timeline({ within, passages }: Props) {
  // By the time that somebody chooses one.
  useEffect(() => {
    const timer = setTimeout(() => void chips.get(), 800)
    return () => clearTimeout(timer)
  }, [])
  const { filters, change } = useFilters()
  const [panel, setPanel] = useState<Panel>()
  const hydrated = useHydrated()
  const [begun] = useState(hasBegun)
  const { by } = filters
  const filtered = isFiltered(filters) || within !== undefined || by !== 'published'
  const { selected: places, dataset, found, stale, failed, error, retry } = useSelection(filters, within)
  const panelButton = (name: Panel, label: string) => (
    <button
      type="button"
      id={`${name}-button`}
      className="button"
      aria-expanded={panel === name}
      onClick={() => {
        void chips.get()
        setPanel(panel === name ? undefined : name)
      }}
    >
      {label} <span aria-hidden="true">▾</span>
    </button>
  )

  const noun = nounOf(filters)
  const Chips = chips.part()
  const sought = found?.sought ?? NOTHING
  const carried = toSearch(within ? onTimeline(filters, within) : filters)
  const pending = (
    <div className="soon mt-8">
      <Placeholder label={`Finding the ${noun}s`} lines={4} />
    </div>
  )

  if (archive.articles === 0) return <NoArticles />
  return (
    <>
      {!within && (
        <>
          <Head
            description={`${count(archive.articles, 'article')}, from ${formatDate(firstDay)} to ${formatDate(lastDay)}: by date, by country, by word.`}
            page=""
            image="share.png"
          />
          <h1 className="sr-only">{archive.settings.title}: the timeline</h1>
        </>
      )}
      {!filtered && (
        <div className="go-on">
          <Suspense fallback={<div className="h-12" />}>{hydrated && begun && <GoOn />}</Suspense>
        </div>
      )}
      <section
        aria-label="Filters"
        className="pt-5"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !panel) return
          setPanel(undefined)
          document.getElementById(`${panel}-button`)?.focus()
        }}
      >
        <div className="furniture">
          <Histogram
            dataset={filtered ? dataset : undefined}
            filters={filters}
            change={change}
            within={within}
          />
          <div className="mt-5 flex flex-wrap items-center gap-2">
            {panelButton('dates', `Dates: ${formatPeriod(filters) || 'any'}`)}
            {panelButton('countries', `Countries: ${filters.countries.length || 'any'}`)}
            <span className="grow max-sm:hidden" />
            {(archive.events > 0 || by !== 'published') && (
              <Choice
                id="by"
                label="Show"
                value={by}
                choose={(by) => change({ by })}
                options={{ published: 'articles', happened: 'what happened', both: 'both' }}
              />
            )}
            <Choice
              id="order"
              label="Order"
              value={filters.sort}
              choose={(sort) => change({ sort })}
              options={{
                newest: 'newest first',
                oldest: 'oldest first',
                ...(canSortByRelevance(filters) && { relevance: 'best match first' }),
              }}
            />
          </div>
          <Suspense fallback={<Placeholder label="Opening" />}>
            {panel === 'dates' && <DateFilter filters={filters} change={change} within={within} />}
            {panel === 'countries' && <CountryFilter filters={filters} change={change} within={within} />}
          </Suspense>
        </div>
        {isFiltered(filters) && (
          <Suspense fallback={<div className="mt-3 h-9" />}>
            <Chips filters={filters} change={change} />
          </Suspense>
        )}
      </section>

      {error && !places && (
        <LoadFailure
          what={failed === 'search' ? 'The search index' : `The ${noun}s`}
          error={error}
          retry={retry}
        />
      )}
      {!error && !places && pending}
      <p
        role="status"
        className={places && filtered && by !== 'both' ? 'mt-4 text-[0.9375rem] text-muted' : 'sr-only'}
      >
        {places && (stale ? 'Searching …' : count(places.length, noun))}
      </p>
      {/* Together, so that what is said above the list does not push it down. */}
      <Suspense fallback={pending}>
        {found && !stale && (found.corrected || found.suggestions.length > 0) && (
          <DidYouMean asked={filters.q} {...found} change={change} />
        )}
        {places &&
          (places.length === 0 ? (
            !stale && <NothingLeft within={within} />
          ) : by === 'happened' ? (
            <Events places={places} sought={sought} carried={carried} />
          ) : dataset?.entries.merged ? (
            <Both
              places={places}
              entries={dataset.entries}
              lanes={dataset.entries.merged}
              sought={sought}
              carried={carried}
              within={within}
              passages={passages}
            />
          ) : (
            <Articles
              places={places}
              sort={filters.sort}
              sought={sought}
              carried={carried}
              within={within}
              passages={passages}
            />
          ))}
      </Suspense>
      {!within && (
        <noscript>
          <p className="mt-8">
            <Link className="link" to="/month">
              All articles, month by month
            </Link>
          </p>
        </noscript>
      )}
    </>
  )
}

/** One of a few, under a label that small screens leave to the ear. */
function Choice<T extends string>({
  id,
  label,
  value,
  choose,
  options,
}: {
  id: string
  label: string
  value: T
  choose: (value: T) => void
  options: Partial<Record<T, string>>
}) {
  return (
    <label className="flex items-center gap-2 text-[0.9375rem] text-muted">
      <span className="max-sm:sr-only">{label}</span>
      <select
        id={id}
        className="field text-[0.9375rem]"
        value={value}
        onChange={(event) => choose(event.target.value as T)}
      >
        {(Object.entries(options) as [T, string][]).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The filters of a country's page as those of the timeline: the country is one of them, and so are the others. */
function onTimeline(filters: Filters, within: string): Filters {
  const { countries, match } = filters
  // “This one, and any of those” cannot be said on the timeline: this one can.
  if (match === 'any' && countries.length > 1) return { ...filters, countries: [within] }
  return { ...filters, countries: [within, ...countries], match: countries.length ? 'all' : 'any' }
}

/** The archive is empty: says how it is filled. */
function NoArticles() {
  return (
    <div className="prose max-w-prose pt-10">
      <title>{archive.settings.title}</title>
      <h1 className="text-3xl font-semibold">No articles yet</h1>
      <p className="mt-4">
        Put each article into the seeds folder as a text file: the headline on the first line, the date on the
        second, the text below.
      </p>
    </div>
  )
}
