import { useMemo } from 'react'
import { filterPanels as panelMessages } from '#messages/filter-panels'
import { filters as filtersMessages } from '#messages/filters'
import { archive } from '../../app/data/archive.ts'
import type { Filters } from '../../app/data/filters.ts'
import { countCountries, countMatches } from '../../app/data/select.ts'
import { useDataset } from '../../app/data/selection.ts'
import { countryName, countryNameContains } from '../../format/country-name.ts'
import { LoadFailure } from '../../ui/load-failure.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { ChoiceList } from './choice-list.tsx'
import { RadioGroup } from './radio-group.tsx'

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
  /** The country whose page this is. It is not among the choices. */
  countryCode: string | undefined
  /** Closes the panel and leads to the results. */
  show: () => void
}

/** The countries, each with the number of results that have it, and how they are matched. */
export function CountryFilter({ filters, change, countryCode, show }: Props) {
  const { dataset, error, retry } = useDataset(filters, countryCode, 'countries')
  const counts = useMemo(() => dataset && countCountries(dataset, filters), [dataset, filters])
  const codes = useMemo(() => {
    const all = new Set([...archive.countries.map(({ code }) => code), ...filters.countries])
    return [...all].filter((code) => code !== countryCode)
  }, [filters.countries, countryCode])
  const toggle = (code: string) =>
    change({
      countries: filters.countries.includes(code)
        ? filters.countries.filter((other) => other !== code)
        : [...filters.countries, code],
    })

  if (error && !dataset)
    return <LoadFailure message={panelMessages.countriesFailed} error={error} retry={retry} />
  if (!dataset) return <Placeholder label={panelMessages.loading} />
  const countText = filtersMessages.count[filters.by]
  const countWith = (changes: Partial<Filters>) => countMatches(dataset, { ...filters, ...changes })
  return (
    <div className="panel mt-3 border border-rule bg-raised p-4">
      <div className="flex flex-wrap gap-x-8 gap-y-2 text-[0.9375rem]">
        {filters.countries.length > 1 && (
          <RadioGroup
            name="match"
            legend={panelMessages.match}
            value={filters.match}
            change={(match) => change({ match })}
            options={[
              { value: 'any', label: panelMessages.matchAny, count: countWith({ match: 'any' }) },
              { value: 'all', label: panelMessages.matchAll, count: countWith({ match: 'all' }) },
            ]}
            countText={countText}
          />
        )}
        <RadioGroup
          name="scope"
          legend={panelMessages.include}
          value={filters.scope}
          change={(scope) => change({ scope })}
          options={[
            { value: 'mention', label: panelMessages.anyMention, count: countWith({ scope: 'mention' }) },
            { value: 'about', label: panelMessages.mainSubject, count: countWith({ scope: 'about' }) },
          ]}
          countText={countText}
        />
      </div>
      <ChoiceList
        id="country"
        choices={codes.map((code) => ({
          value: code,
          name: countryName(code),
          count: counts?.get(code) ?? 0,
        }))}
        selected={filters.countries}
        toggle={toggle}
        matches={({ value }, typed) => countryNameContains(value, typed)}
        countText={countText}
        results={countWith({})}
        show={show}
        texts={panelMessages.countryChoices}
      />
    </div>
  )
}
