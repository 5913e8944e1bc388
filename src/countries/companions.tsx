import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { countryQuery } from '../app/data/columns.ts'
import { type Filters, isFiltered, toSearch } from '../app/data/filters.ts'
import { type ChangeFilters, useDataset } from '../app/data/selection.ts'
import { countryName } from '../format/country-name.ts'
import { isPlainClick, Link } from '../ui/link.tsx'
import { formatNumber } from '../ui/numbers.ts'
import { companionsOf } from './companions-of.ts'

interface Props {
  code: string
  /** The filters of the page. */
  filters: Filters
  change: ChangeFilters
  /** The country's articles that match the filters. */
  selected: Uint32Array
}

/**
 * The countries that articles mention together with this one, most often first. Each number filters the list by that
 * country; the bars compare them.
 */
export function Companions({ code, filters, change, selected }: Props) {
  const filtered = isFiltered(filters) || filters.scope !== 'mention'
  const country = useQuery(countryQuery(code))
  const { dataset } = useDataset({ ...filters, by: 'published' }, code, filtered ? 'countries' : undefined)
  const companions = useMemo(
    () =>
      filtered
        ? dataset && companionsOf(selected, dataset.entries.columns, [code, ...filters.countries])
        : country.data?.with,
    [filtered, dataset, selected, code, filters.countries, country.data],
  )
  if (!companions?.length) return null
  const maxArticles = companions[0]?.[1] ?? 1
  // No filter says “any of these countries, and also that one”.
  const withCountry = (other: string): Partial<Filters> => ({
    countries: [...filters.countries, other],
    match: 'all',
  })
  const canAdd = filters.countries.length < 2 || filters.match === 'all'
  return (
    <section aria-labelledby="companions-heading">
      <h2 id="companions-heading" className="text-sm text-muted">
        {countriesMessages.companions}
      </h2>
      <ul className="mt-1 max-lg:max-w-96">
        {companions.map(([other, articles]) => (
          <li key={other} className="grid grid-cols-[minmax(0,1fr)_2rem_3rem] items-center gap-x-2">
            <span>
              <Link className="link" to={`/country/${other.toLowerCase()}`}>
                {countryName(other)}
              </Link>
            </span>
            <span aria-hidden="true" className="h-2">
              <span
                className="bar block h-full bg-ink"
                style={{ width: `${(articles / maxArticles) * 100}%` }}
              />
            </span>
            {canAdd ? (
              <Link
                className="inline-block min-h-6 text-end text-sm text-muted tabular-nums hover:text-accent hover:underline"
                to={{ search: toSearch({ ...filters, ...withCountry(other) }) }}
                onClick={(event) => {
                  if (!isPlainClick(event)) return
                  // Unlike a link, a filter leaves the page where it is.
                  event.preventDefault()
                  change(withCountry(other))
                }}
                aria-label={countriesMessages.withBoth(articles, countryName(other))}
              >
                {formatNumber(articles)}
              </Link>
            ) : (
              <span className="text-end text-sm text-muted tabular-nums">{formatNumber(articles)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
