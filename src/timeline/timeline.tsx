import { lazy, Suspense, useState } from 'react'
import { archive } from '../app/archive.ts'
import { type Filters, isFiltered, toSearch } from '../app/filters.ts'
import { LoadFailure, Placeholder } from '../app/load-state.tsx'
import { useFilters, useSelection } from '../app/selection.ts'
import { formatDate } from '../ui/dates.ts'
import { count } from '../ui/words.ts'
import { Chips } from './chips.tsx'
import { List } from './list.tsx'
import { Strip } from './strip.tsx'

// Opened by few and needed by none to read: they come when a panel is opened.
const CountryFilter = lazy(async () => ({ default: (await import('./country-filter.tsx')).CountryFilter }))
const DateFilter = lazy(async () => ({ default: (await import('./date-filter.tsx')).DateFilter }))

type Panel = 'countries' | 'dates'

/**
 * The articles by date, and all filters.
 * @param within the country whose page this stands on; without it, this is the page
 */
export function Timeline({ within }: { within?: string }) {
  const { filters, change } = useFilters()
  const [panel, setPanel] = useState<Panel>()
  const filtered = isFiltered(filters)
  const { positions, archived, hits, stale, error, retry } = useSelection(
    filters,
    within,
    panel !== undefined,
  )
  const panelButton = (name: Panel, label: string) => (
    <button
      type="button"
      id={`${name}-button`}
      className="button"
      aria-expanded={panel === name}
      onClick={() => setPanel(panel === name ? undefined : name)}
    >
      {label} <span aria-hidden="true">▾</span>
    </button>
  )

  if (archive.articles === 0) return <NoArticles />
  return (
    <>
      {!within && (
        <>
          <title>{archive.settings.title}</title>
          <h1 className="sr-only">{archive.settings.title}: the timeline</h1>
        </>
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
          <Strip archived={filtered || within ? archived : undefined} filters={filters} change={change} />
          <div className="mt-5 flex flex-wrap items-center gap-2">
            {panelButton('dates', `Dates: ${datesLabel(filters)}`)}
            {panelButton('countries', `Countries: ${filters.countries.length || 'any'}`)}
            <label className="ml-auto flex items-center gap-2 text-[0.9375rem] text-muted">
              Order
              <select
                id="order"
                className="field text-[0.9375rem]"
                value={filters.sort}
                onChange={(event) => change({ sort: event.target.value as typeof filters.sort })}
              >
                <option value="newest">newest first</option>
                <option value="oldest">oldest first</option>
                {filters.q && <option value="relevance">best match first</option>}
              </select>
            </label>
          </div>
          <Suspense fallback={<Placeholder label="Opening" />}>
            {panel === 'dates' && <DateFilter archived={archived} filters={filters} change={change} />}
            {panel === 'countries' && (
              <CountryFilter archived={archived} filters={filters} change={change} within={within} />
            )}
          </Suspense>
        </div>
        <Chips filters={filters} change={change} />
      </section>

      {error && !positions && <LoadFailure what="The articles" error={error} retry={retry} />}
      {!error && !positions && (
        <div className="mt-8">
          <Placeholder label="Finding the articles" lines={4} />
        </div>
      )}
      <p
        role="status"
        className={positions && (filtered || within) ? 'mt-4 text-[0.9375rem] text-muted' : 'sr-only'}
      >
        {positions && (stale ? 'Searching …' : count(positions.length, 'article'))}
      </p>
      {positions && positions.length > 0 && (
        <List
          positions={positions}
          sort={filters.sort}
          hits={hits}
          query={filters.q}
          carried={toSearch(within ? onTimeline(filters, within) : filters)}
        />
      )}
      {positions && positions.length === 0 && !stale && <NothingLeft within={within} />}
    </>
  )
}

/** The filters of a country's page as those of the timeline: the country is one of them, and so are the others. */
function onTimeline(filters: Filters, within: string): Filters {
  const { countries, match } = filters
  // “This one, and any of those” cannot be said on the timeline: this one can.
  if (match === 'any' && countries.length > 1) return { ...filters, countries: [within] }
  return { ...filters, countries: [within, ...countries], match: countries.length ? 'all' : 'any' }
}

const datesLabel = ({ from, to }: Filters) =>
  from && to
    ? from === to
      ? formatDate(from)
      : `${formatDate(from)} – ${formatDate(to)}`
    : from
      ? `from ${formatDate(from)}`
      : to
        ? `to ${formatDate(to)}`
        : 'any'

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

/** The filters leave nothing: says so, and offers to drop each of them. */
function NothingLeft({ within }: { within?: string | undefined }) {
  const { filters, change } = useFilters()
  const ways: { label: string; drop: Parameters<typeof change>[0] }[] = []
  if (filters.q) ways.push({ label: `without the words “${filters.q}”`, drop: { q: '' } })
  if (filters.countries.length > 1 && filters.match === 'all')
    ways.push({ label: 'with any of the countries', drop: { match: 'any' } })
  if (filters.scope === 'about') ways.push({ label: 'with any mention', drop: { scope: 'mention' } })
  if (filters.countries.length) ways.push({ label: 'at articles on any country', drop: { countries: [] } })
  if (filters.from || filters.to) ways.push({ label: 'at articles of any date', drop: { from: '', to: '' } })
  return (
    <div className="prose mt-8 max-w-prose">
      <h2 className="text-2xl font-semibold">Nothing here</h2>
      <p className="mt-2">
        No article {within ? 'of this country ' : ''}is left by all of these filters together.
      </p>
      {ways.length > 0 && (
        <ul className="mt-3 space-y-1">
          {ways.map(({ label, drop }) => (
            <li key={label}>
              <button
                type="button"
                className="link max-w-full text-left wrap-anywhere"
                onClick={() => {
                  change(drop)
                  document.getElementById('main')?.focus({ preventScroll: true })
                }}
              >
                Look {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
