import { Fragment, Suspense, useEffect, useState } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { archive, firstDay } from '../../app/data/archive.ts'
import { hasFacet } from '../../app/data/facets.ts'
import { canSortByRelevance, type Filters, isFiltered, sortOf } from '../../app/data/filters.ts'
import type { Dataset } from '../../app/data/select.ts'
import { isConnectionLimited } from '../../app/offline/connection.ts'
import { changeSettings, useSettings } from '../../app/storage/settings.ts'
import { FACETS, type FacetName } from '../../format/facets.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { lazyWithPreload } from '../../ui/lazy-with-preload.ts'
import { Placeholder } from '../../ui/placeholder.tsx'
import { Histogram } from '../histogram/histogram.tsx'
import { SelectField } from './select-field.tsx'

const CountryFilter = lazyPart(async () => (await import('./country-filter.tsx')).CountryFilter)
const FacetFilter = lazyPart(async () => (await import('./facet-filter.tsx')).FacetFilter)
const DateFilter = lazyPart(async () => (await import('./date-filter.tsx')).DateFilter)
const chips = lazyWithPreload(async () => (await import('./filter-chips.tsx')).FilterChips)
// If the address has filters, their chips are needed first.
if (typeof location !== 'undefined' && location.search) void chips.preload()
/** The delay after which the chips are loaded anyway, in milliseconds. They are then ready when the reader selects a filter. */
const CHIPS_DELAY = 800

type Panel = 'dates' | 'countries' | FacetName

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>, how?: { replace?: boolean }) => void
  /** Undefined without filters: the histogram then takes its counts from the manifest. */
  dataset: Dataset | undefined
  /** The country whose page this is. */
  countryCode: string | undefined
}

/**
 * The histogram, the filters with their panels, and the active filters. On small screens, a button shows and hides them,
 * so that the list begins high.
 */
export function FilterBar({ filters, change, dataset, countryCode }: Props) {
  const [panel, setPanel] = useState<Panel>()
  // On small screens only.
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isConnectionLimited()) return
    const timer = setTimeout(() => void chips.preload(), CHIPS_DELAY)
    return () => clearTimeout(timer)
  }, [])
  const FilterChips = chips.component()
  const { by, countries, publications, languages, from, to } = filters
  // The search box shows the query.
  const active = countries.length + publications.length + languages.length + (from || to ? 1 : 0)
  const folded = isOpen ? '' : 'max-sm:hidden'
  const show = () => {
    setPanel(undefined)
    setOpen(false)
    document.getElementById('results')?.focus()
  }
  const panelButton = (name: Panel, { any, one }: { any: string; one: string }, isActive: boolean) => (
    <button
      type="button"
      id={`${name}-button`}
      className="button"
      aria-expanded={panel === name}
      onClick={() => {
        void chips.preload()
        setPanel(panel === name ? undefined : name)
      }}
    >
      {isActive ? one : any} <span aria-hidden="true">▾</span>
    </button>
  )
  return (
    <section
      aria-label={filtersMessages.label}
      className="pt-2 sm:pt-5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !panel) return
        setPanel(undefined)
        document.getElementById(`${panel}-button`)?.focus()
      }}
    >
      <div className="screen-only flex flex-wrap items-center gap-2">
        <button
          type="button"
          id="filters-button"
          className="button sm:hidden"
          aria-expanded={isOpen}
          onClick={() => {
            void chips.preload()
            setPanel(undefined)
            setOpen(!isOpen)
          }}
        >
          {active ? filtersMessages.filters(active) : filtersMessages.label} <span aria-hidden="true">▾</span>
        </button>
        <div className={`flex basis-full flex-wrap items-center gap-2 sm:contents ${folded}`}>
          <div className="@container basis-full sm:mb-3">
            <Histogram dataset={dataset} filters={filters} change={change} countryCode={countryCode} />
          </div>
          {(firstDay || by !== 'published') && panelButton('dates', filtersMessages.date, !!(from || to))}
          {panelButton('countries', filtersMessages.country, countries.length > 0)}
          {FACETS.map(
            (name) =>
              hasFacet(name) && (
                <Fragment key={name}>
                  {panelButton(name, filtersMessages.facets[name], filters[name].length > 0)}
                </Fragment>
              ),
          )}
          <span className="grow max-sm:hidden xl:basis-full" />
          {(archive.events > 0 || by !== 'published') && (
            <SelectField
              id="by"
              label={filtersMessages.view}
              value={by}
              change={(by) => change({ by })}
              options={['published', 'happened', 'both']}
              names={filtersMessages.views}
            />
          )}
        </div>
        {/* Search results have it beside their number. */}
        {!canSortByRelevance(filters) && (
          <SelectField
            id="order"
            label={filtersMessages.sort}
            value={sortOf(filters)}
            change={(sort) => change({ sort })}
            options={['newest', 'oldest']}
            names={filtersMessages.sortBy}
          />
        )}
        <CompactButton />
      </div>
      <div className="@container screen-only">
        <Suspense fallback={<Placeholder label={filtersMessages.loading} />}>
          {panel === 'dates' && <DateFilter filters={filters} change={change} countryCode={countryCode} />}
          {panel === 'countries' && (
            <CountryFilter filters={filters} change={change} countryCode={countryCode} show={show} />
          )}
          {(panel === 'publications' || panel === 'languages') && (
            <FacetFilter
              key={panel}
              facet={panel}
              filters={filters}
              change={change}
              countryCode={countryCode}
              show={show}
            />
          )}
        </Suspense>
      </div>
      {isFiltered(filters) && (
        <div className={folded}>
          <Suspense fallback={<div className="mt-3 h-9" />}>
            <FilterChips filters={filters} change={change} />
          </Suspense>
        </div>
      )}
    </section>
  )
}

/** Shows each row of the list on one line, with date and headline. */
function CompactButton() {
  const { compact } = useSettings()
  return (
    <button
      type="button"
      id="compact-button"
      className="button"
      aria-pressed={compact}
      onClick={() => changeSettings({ compact: !compact })}
    >
      {filtersMessages.compact}
    </button>
  )
}
