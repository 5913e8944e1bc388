import { filters as filtersMessages } from '#messages/filters'
import { countryName } from '../../format/country-name.ts'
import { FACETS, type Facets } from '../../format/facets.ts'
import { formatPeriod } from '../../ui/dates.ts'
import { facetValueName } from './facets.ts'
import type { Filters } from './filters.ts'

/** A filter that is active. */
interface ActiveFilter {
  label: string
  /** The change that removes the filter. */
  removal: Partial<Filters>
}

/** Returns the active filters. A range of dates is one filter. */
export function activeFilters(filters: Filters, facets: Facets): ActiveFilter[] {
  const { q, countries, match, scope, from, to } = filters
  const active: ActiveFilter[] = []
  for (const code of countries)
    active.push({
      label: countryName(code),
      removal: { countries: countries.filter((other) => other !== code) },
    })
  if (match === 'all' && countries.length > 1)
    active.push({ label: filtersMessages.allCountries, removal: { match: 'any' } })
  if (scope === 'about') active.push({ label: filtersMessages.mainSubject, removal: { scope: 'mention' } })
  for (const name of FACETS)
    for (const value of filters[name])
      active.push({
        label: facetValueName(facets[name], value),
        removal: { [name]: filters[name].filter((other) => other !== value) },
      })
  if (q) active.push({ label: filtersMessages.query(q), removal: { q: '' } })
  if (from || to) active.push({ label: formatPeriod({ from, to }), removal: { from: '', to: '' } })
  return active
}
