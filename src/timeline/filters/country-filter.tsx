import { useMemo, useState } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { archive } from '../../app/data/archive.ts'
import type { Filters } from '../../app/data/filters.ts'
import { countCountries, countMatches } from '../../app/data/select.ts'
import { useDataset } from '../../app/data/selection.ts'
import { countryName, countryNameContains } from '../../format/country-name.ts'
import { LoadFailure } from '../../ui/load-failure.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { Tally } from '../../ui/tally.tsx'
import { RadioGroup } from './radio-group.tsx'

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
  /** The country whose page this is. It is not among the choices. */
  countryCode: string | undefined
}

/** The least number of countries that need a search field. */
const MANY_COUNTRIES = 13

/** The countries, each with the number of results that selecting it gives, and how they are matched. */
export function CountryFilter({ filters, change, countryCode }: Props) {
  const { dataset, error, retry } = useDataset(filters, countryCode, 'countries')
  const [typed, setTyped] = useState('')
  const counts = useMemo(() => dataset && countCountries(dataset, filters), [dataset, filters])
  const codes = useMemo(() => {
    const all = new Set([...archive.countries.map(({ code }) => code), ...filters.countries])
    return [...all].filter((code) => code !== countryCode)
  }, [filters.countries, countryCode])
  const listed = codes.filter((code) => countryNameContains(code, typed))
  const toggle = (code: string) =>
    change({
      countries: filters.countries.includes(code)
        ? filters.countries.filter((other) => other !== code)
        : [...filters.countries, code],
    })

  if (error && !dataset)
    return <LoadFailure message={filtersMessages.countriesFailed} error={error} retry={retry} />
  if (!dataset) return <Placeholder label={filtersMessages.loading} />
  const countText = filtersMessages.count[filters.by]
  const countWith = (changes: Partial<Filters>) => countMatches(dataset, { ...filters, ...changes })
  return (
    <div className="mt-3 border border-rule bg-raised p-4">
      <div className="flex flex-wrap gap-x-8 gap-y-2 text-[0.9375rem]">
        {filters.countries.length > 1 && (
          <RadioGroup
            name="match"
            legend={filtersMessages.match}
            value={filters.match}
            change={(match) => change({ match })}
            options={[
              { value: 'any', label: filtersMessages.matchAny, count: countWith({ match: 'any' }) },
              { value: 'all', label: filtersMessages.matchAll, count: countWith({ match: 'all' }) },
            ]}
            countText={countText}
          />
        )}
        <RadioGroup
          name="scope"
          legend={filtersMessages.include}
          value={filters.scope}
          change={(scope) => change({ scope })}
          options={[
            { value: 'mention', label: filtersMessages.anyMention, count: countWith({ scope: 'mention' }) },
            { value: 'about', label: filtersMessages.mainSubject, count: countWith({ scope: 'about' }) },
          ]}
          countText={countText}
        />
      </div>
      {codes.length >= MANY_COUNTRIES && (
        <input
          type="search"
          aria-label={filtersMessages.findCountry}
          placeholder={filtersMessages.findCountry}
          className="field mt-3 w-full sm:w-72"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <fieldset className="mt-3">
        <legend className="text-sm text-muted">{filtersMessages.countryList}</legend>
        <ul className="mt-1 grid max-h-80 gap-x-6 overflow-auto xs:grid-cols-2 md:grid-cols-3">
          {listed.map((code) => {
            const count = counts?.get(code) ?? 0
            const selected = filters.countries.includes(code)
            return (
              <li key={code}>
                <label
                  className={`flex min-h-8 items-center gap-2 px-1 hover:bg-paper ${count === 0 && !selected ? 'text-muted' : ''}`}
                >
                  <input
                    type="checkbox"
                    id={`country-${code}`}
                    checked={selected}
                    onChange={() => toggle(code)}
                  />
                  <span className="grow">{countryName(code)}</span>
                  <Tally number={count} label={countText(count)} />
                </label>
              </li>
            )
          })}
        </ul>
        {listed.length === 0 && <p className="mt-1 text-muted">{filtersMessages.noCountries}</p>}
      </fieldset>
    </div>
  )
}
