import { useMemo, useState } from 'react'
import { archive } from '../../app/data/archive.ts'
import { type Filters, nounOf } from '../../app/data/filters.ts'
import { countCountries, countLeft } from '../../app/data/select.ts'
import { useDataset } from '../../app/data/selection.ts'
import { LoadFailure, Placeholder } from '../../ui/load-state.tsx'
import { Tally } from '../../ui/tally.tsx'
import { countryName, nameHas } from '../../ui/words.ts'

interface Props {
  filters: Filters
  change: (some: Partial<Filters>) => void
  within: string | undefined
}

/** From how many countries on a list of them needs a field to find one. */
const MANY = 12

const LEGENDS: Record<Filters['by'], string> = {
  published: 'Articles that name',
  happened: 'Sentences that name',
  both: 'Articles and sentences that name',
}

/** Countries with what choosing each would give; any or all of them; any mention or what an article is about. */
export function CountryFilter({ filters, change, within }: Props) {
  const { dataset, error, retry } = useDataset(filters, within, 'countries')
  const [find, setFind] = useState('')
  const counts = useMemo(() => dataset && countCountries(dataset, filters), [dataset, filters])
  const { by } = filters
  const noun = nounOf(filters)
  const size = (some: Partial<Filters>) => dataset && countLeft(dataset, { ...filters, ...some })
  const codes = useMemo(() => {
    const known = archive.countries.map(({ code }) => code).filter((code) => code !== within)
    return [...known, ...filters.countries.filter((code) => !known.includes(code) && code !== within)]
  }, [filters.countries, within])
  const shown = codes.filter((code) => nameHas(code, find))
  const toggle = (code: string) =>
    change({
      countries: filters.countries.includes(code)
        ? filters.countries.filter((other) => other !== code)
        : [...filters.countries, code],
    })

  if (error && !dataset) return <LoadFailure what="What countries there are" error={error} retry={retry} />
  if (!dataset) return <Placeholder label="Counting" />
  return (
    <div className="mt-3 border border-rule bg-raised p-4">
      <div className="flex flex-wrap gap-x-8 gap-y-2 text-[0.9375rem]">
        <Either
          name="match"
          noun={noun}
          legend={LEGENDS[by]}
          value={filters.match}
          choose={(match) => change({ match })}
          options={[
            ['any', 'any of them', size({ match: 'any' })],
            ['all', 'all of them', size({ match: 'all' })],
          ]}
        />
        <Either
          name="scope"
          noun={noun}
          legend="Counting"
          value={filters.scope}
          choose={(scope) => change({ scope })}
          options={[
            ['mention', 'any mention', size({ scope: 'mention' })],
            [
              'about',
              `only what ${by === 'published' ? 'an' : 'the'} article is about`,
              size({ scope: 'about' }),
            ],
          ]}
        />
      </div>
      {codes.length > MANY && (
        <input
          type="search"
          aria-label="Find a country"
          placeholder="Find a country"
          className="field mt-3 w-full sm:w-72"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <fieldset className="mt-3">
        <legend className="text-sm text-muted">
          Countries, and how many {noun}s there would be with each
        </legend>
        <ul className="mt-1 grid max-h-80 gap-x-6 overflow-auto xs:grid-cols-2 md:grid-cols-3">
          {shown.map((code) => {
            const number = counts?.get(code) ?? 0
            const chosen = filters.countries.includes(code)
            return (
              <li key={code}>
                <label
                  className={`flex min-h-8 items-center gap-2 px-1 hover:bg-paper ${number === 0 && !chosen ? 'text-muted' : ''}`}
                >
                  <input
                    type="checkbox"
                    id={`country-${code}`}
                    checked={chosen}
                    onChange={() => toggle(code)}
                  />
                  <span className="grow">{countryName(code)}</span>
                  <Tally number={number} noun={noun} />
                </label>
              </li>
            )
          })}
        </ul>
        {shown.length === 0 && <p className="mt-1 text-muted">No country of this archive is called that.</p>}
      </fieldset>
    </div>
  )
}

function Either<T extends string>({
  name,
  noun,
  legend,
  value,
  choose,
  options,
}: {
  name: string
  noun: string
  legend: string
  value: T
  choose: (value: T) => void
  options: [value: T, label: string, number: number | undefined][]
}) {
  return (
    <fieldset>
      <legend className="text-sm text-muted">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map(([option, label, number]) => (
          <label key={option} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={name}
              id={`${name}-${option}`}
              checked={value === option}
              onChange={() => choose(option)}
            />
            {label}
            <Tally number={number ?? 0} noun={noun} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
