import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { archive } from '../app/data/archive.ts'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import { Head } from '../app/frame/head.tsx'
import { useHydrated } from '../ui/hydrated.ts'
import { count, countryName, formatNumber, nameHas } from '../ui/words.ts'
import { MapFigure } from './map/map-figure.tsx'

const ORDERS = { articles: 'most articles first', about: 'most about it first', name: 'by name' } as const
type Order = keyof typeof ORDERS
type Country = (typeof archive.countries)[number]

const byName = (a: Country, b: Country) => a.name.localeCompare(b.name, 'en')
const COMPARE: Record<Order, (a: Country, b: Country) => number> = {
  name: byName,
  articles: (a, b) => b.articles - a.articles || b.about - a.about || byName(a, b),
  about: (a, b) => b.about - a.about || b.articles - a.articles || byName(a, b),
}

/** All countries that the archive names, on a map and in a list, with how many articles name each. */
export function Countries() {
  const hydrated = useHydrated()
  const [find, setFind] = useState('')
  const [order, setOrder] = useState<Order>('articles')
  const [lit, setLit] = useState<string>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  const most = archive.countries[0]?.articles ?? 1
  const shown = archive.countries.filter(({ code }) => nameHas(code, find)).toSorted(COMPARE[order])
  const choose = (code: string) => {
    const next = new Set(chosen)
    if (!next.delete(code)) next.add(code)
    setChosen(next)
  }
  return (
    <div className="pt-8">
      <Head
        title="Countries"
        about={`${count(archive.countries.length, 'country', 'countries')} that ${count(archive.articles, 'article')} name, on a map and in a list.`}
        page="country"
        image="share.png"
      />
      <h1 className="font-serif text-3xl font-semibold">Countries</h1>
      <p className="mt-2 text-muted">
        {count(archive.countries.length, 'country is', 'countries are')} named in{' '}
        {count(archive.articles, 'article')}.
      </p>
      {archive.countries.length > 0 && (
        <MapFigure ready={hydrated} lit={lit} light={setLit} chosen={chosen} choose={choose} />
      )}
      <div className="furniture mt-6 flex flex-wrap gap-3">
        <input
          type="search"
          id="find-country"
          aria-label="Find a country"
          placeholder="Find a country"
          className="field w-full sm:w-64"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        <label className="flex flex-wrap items-center gap-2 text-[0.9375rem] text-muted">
          Order
          <select
            className="field max-w-full text-[0.9375rem]"
            value={order}
            onChange={(event) => setOrder(event.target.value as Order)}
          >
            {(Object.entries(ORDERS) as [Order, string][]).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {archive.countries.length > 0 && (
        <p className="furniture mt-3 text-[0.9375rem] text-muted noscript:hidden">
          Choose countries, on the map or in the list, to see their articles.
        </p>
      )}
      <Chosen
        codes={[...chosen]}
        clear={() => {
          setChosen(new Set())
          list.current?.querySelector('input')?.focus({ preventScroll: true })
        }}
      />
      <ul ref={list} className="mt-4 max-w-3xl" onPointerLeave={() => setLit(undefined)}>
        {shown.map((country) => (
          <Row
            key={country.code}
            country={country}
            most={most}
            lit={lit === country.code}
            light={setLit}
            chosen={chosen.has(country.code)}
            choose={choose}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="mt-4">
          {archive.countries.length
            ? 'No country of this archive is called that.'
            : 'No country is named yet.'}
        </p>
      )}
      {archive.countries.length > 0 && (
        <p className="mt-8 max-w-prose text-sm text-muted noscript:hidden">
          Map: Natural Earth, in an equal-area projection. It draws the borders that there are in fact and
          takes no side in who claims them.
        </p>
      )}
    </div>
  )
}

interface RowProps {
  country: Country
  most: number
  lit: boolean
  light: (code: string | undefined) => void
  chosen: boolean
  choose: (code: string) => void
}

function Row({ country: { code, name, articles, about }, most, lit, light, chosen, choose }: RowProps) {
  return (
    <li
      className={`flex items-center gap-1 border-b border-rule ${lit ? 'bg-raised' : ''}`}
      onPointerEnter={() => light(code)}
      onFocus={() => light(code)}
      onBlur={() => light(undefined)}
    >
      <label className="flex size-10 shrink-0 items-center justify-center">
        <input
          type="checkbox"
          className="size-4"
          aria-label={`Choose ${name}`}
          checked={chosen}
          onChange={() => choose(code)}
        />
      </label>
      <Link
        to={`/country/${code.toLowerCase()}`}
        className="group grid min-w-0 grow grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)_14rem]"
      >
        <span className="font-serif text-lg group-hover:text-accent group-hover:underline">{name}</span>
        <span aria-hidden="true" className="hidden h-2 sm:block">
          <span className="flex h-full" style={{ width: `${(articles / most) * 100}%`, minWidth: '2px' }}>
            <span className="bar h-full bg-ink" style={{ width: `${(about / articles) * 100}%` }} />
            <span className="bar h-full grow bg-rule" />
          </span>
        </span>
        <span className="text-right text-sm text-muted tabular-nums">
          {count(articles, 'article')}
          {about > 0 && `, ${formatNumber(about)} about it`}
        </span>
      </Link>
    </li>
  )
}

/** Those that are chosen, and their articles: at the foot of the window, where they move nothing. */
function Chosen({ codes, clear }: { codes: string[]; clear: () => void }) {
  const to = (match: 'any' | 'all') => `/${toSearch({ ...NO_FILTERS, countries: codes, match })}`
  const several = codes.length > 1
  return (
    <div role="status">
      {codes.length > 0 && (
        <section
          aria-label="Chosen countries"
          className="furniture fixed inset-x-0 bottom-0 z-10 border-t border-ink bg-paper px-4 py-3 text-[0.9375rem]"
        >
          <p className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 gap-y-1">
            <span>
              {codes.slice(0, 4).map(countryName).join(', ')}
              {codes.length > 4 && ` and ${formatNumber(codes.length - 4)} more`} chosen.
            </span>
            <Link className="link" to={to('any')}>
              {several ? 'Articles that name any of them' : 'Its articles'}
            </Link>
            {several && (
              <Link className="link" to={to('all')}>
                Articles that name all
              </Link>
            )}
            <button type="button" className="link min-h-6" onClick={clear}>
              Clear
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
