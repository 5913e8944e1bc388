import { useRef, useState } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { archive } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { countryNameContains } from '../format/country-name.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { CountryRow } from './country-row.tsx'
import { MapFigure } from './map/map-figure.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { COUNTRY_ORDERS, type CountryOrder, sortCountries } from './sort-countries.ts'

/** All countries that the archive mentions, on a map and in a list. */
export function Countries() {
  const hydrated = useHydrated()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<CountryOrder>('articles')
  const [highlighted, setHighlighted] = useState<string>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  const { countries } = archive
  const listed = sortCountries(
    countries.filter(({ code }) => countryNameContains(code, typed)),
    order,
  )
  const toggle = (code: string) => {
    const next = new Set(selected)
    if (!next.delete(code)) next.add(code)
    setSelected(next)
  }
  return (
    <div className="pt-8">
      <Head
        title={countriesMessages.title}
        description={countriesMessages.description(countries.length, archive.articles)}
        page="country"
      />
      <h1 className="font-serif text-3xl font-semibold">{countriesMessages.title}</h1>
      <p className="mt-2 text-muted">{countriesMessages.summary(countries.length, archive.articles)}</p>
      {countries.length > 0 && (
        <MapFigure
          ready={hydrated}
          highlighted={highlighted}
          highlight={setHighlighted}
          selected={selected}
        />
      )}
      <div className="screen-only mt-6 flex flex-wrap gap-3">
        <input
          type="search"
          id="find-country"
          aria-label={countriesMessages.find}
          placeholder={countriesMessages.find}
          className="field w-full sm:w-64"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label className="flex flex-wrap items-center gap-2 text-[0.9375rem] text-muted">
          {countriesMessages.sort}
          <select
            className="field max-w-full text-[0.9375rem]"
            value={order}
            onChange={(event) => setOrder(event.target.value as CountryOrder)}
          >
            {COUNTRY_ORDERS.map((each) => (
              <option key={each} value={each}>
                {countriesMessages.sortBy[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {countries.length > 0 && (
        <p className="screen-only mt-3 text-[0.9375rem] text-muted noscript:hidden">
          {countriesMessages.selectHint}
        </p>
      )}
      <SelectionBar
        codes={[...selected]}
        clear={() => {
          setSelected(new Set())
          // The button that had the focus disappears.
          list.current?.querySelector('input')?.focus({ preventScroll: true })
        }}
      />
      <ul ref={list} className="mt-4 max-w-3xl" onPointerLeave={() => setHighlighted(undefined)}>
        {listed.map((country) => (
          <CountryRow
            key={country.code}
            country={country}
            maxArticles={countries[0]?.articles ?? 1}
            highlighted={highlighted === country.code}
            highlight={setHighlighted}
            selected={selected.has(country.code)}
            toggle={toggle}
          />
        ))}
      </ul>
      {listed.length === 0 && (
        <p className="mt-4">{countries.length ? countriesMessages.noMatches : countriesMessages.none}</p>
      )}
      {countries.length > 0 && (
        <p className="mt-8 max-w-prose text-sm text-muted noscript:hidden">{countriesMessages.mapCredit}</p>
      )}
    </div>
  )
}
