import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { archive, firstDay } from '../../app/data/archive.ts'
import { facetValueName, hasFacet, useFacet } from '../../app/data/facets.ts'
import { canSortByRelevance, type Filters, isFiltered, sortOf } from '../../app/data/filters.ts'
import type { Dataset } from '../../app/data/select.ts'
import { isConnectionLimited } from '../../app/offline/connection.ts'
import { countryName } from '../../format/country-name.ts'
import { FACETS, type FacetName } from '../../format/facets.ts'
import { formatPeriod } from '../../ui/dates.ts'
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

/** The histogram, the filters with their panels, and the active filters. */
export function FilterBar({ filters, change, dataset, countryCode }: Props) {
  const [panel, setPanel] = useState<Panel>()
  useEffect(() => {
    if (isConnectionLimited()) return
    const timer = setTimeout(() => void chips.preload(), CHIPS_DELAY)
    return () => clearTimeout(timer)
  }, [])
  const FilterChips = chips.component()
  const { by, countries } = filters
  const [firstCountry] = countries
  const show = () => {
    setPanel(undefined)
    document.getElementById('results')?.focus()
  }
  const panelButton = (name: Panel, label: string) => (
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
      {label} <span aria-hidden="true">▾</span>
    </button>
  )
  return (
    <section
      aria-label={filtersMessages.label}
      className="pt-5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !panel) return
        setPanel(undefined)
        document.getElementById(`${panel}-button`)?.focus()
      }}
    >
      <div className="screen-only">
        <Histogram dataset={dataset} filters={filters} change={change} countryCode={countryCode} />
        <div className="mt-5 flex flex-wrap items-center gap-2">
          {(firstDay || by !== 'published') &&
            panelButton('dates', formatPeriod(filters) || filtersMessages.anyDate)}
          {panelButton(
            'countries',
            !firstCountry
              ? filtersMessages.anyCountry
              : countries.length === 1
                ? countryName(firstCountry)
                : filtersMessages.countries(countries.length),
          )}
          {FACETS.map(
            (name) =>
              hasFacet(name) && (
                <FacetButton key={name} name={name} selected={filters[name]} button={panelButton} />
              ),
          )}
          <span className="grow max-sm:hidden" />
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
        </div>
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
        <Suspense fallback={<div className="mt-3 h-9" />}>
          <FilterChips filters={filters} change={change} />
        </Suspense>
      )}
    </section>
  )
}

interface FacetButtonProps {
  name: FacetName
  selected: readonly string[]
  button: (panel: Panel, label: string) => ReactNode
}

/** The button of a facet's panel. It has the name of the selected value, or the number of values. */
function FacetButton({ name, selected, button }: FacetButtonProps) {
  const [first] = selected
  const { data } = useFacet(name, first !== undefined)
  const { any, several } = filtersMessages.facets[name]
  if (first === undefined) return button(name, any)
  return button(name, selected.length === 1 ? facetValueName(data, first) : several(selected.length))
}
