import { useState } from 'react'
import { Link } from 'react-router'
import { archive } from '../app/archive.ts'
import { count, countryName, formatNumber, nameHas } from '../ui/words.ts'

type Order = 'articles' | 'name'

/** All countries that the archive names, with how many articles name each. */
export function Countries() {
  const [find, setFind] = useState('')
  const [order, setOrder] = useState<Order>('articles')
  const most = archive.countries[0]?.articles ?? 1
  const shown = archive.countries
    .map((country) => ({ ...country, name: countryName(country.code) }))
    .filter(({ code }) => nameHas(code, find))
    .sort((a, b) =>
      order === 'name'
        ? a.name.localeCompare(b.name, 'en')
        : b.articles - a.articles || b.about - a.about || a.name.localeCompare(b.name, 'en'),
    )
  return (
    <div className="pt-8">
      <title>{`Countries · ${archive.settings.title}`}</title>
      <h1 className="font-serif text-3xl font-semibold">Countries</h1>
      <p className="mt-2 text-muted">
        {count(archive.countries.length, 'country is', 'countries are')} named in{' '}
        {count(archive.articles, 'article')}.
      </p>
      <div className="furniture mt-5 flex flex-wrap gap-3">
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
            <option value="articles">most articles first</option>
            <option value="name">by name</option>
          </select>
        </label>
      </div>
      <ul className="mt-6 max-w-3xl">
        {shown.map(({ code, name, articles, about }) => (
          <li key={code} className="border-b border-rule">
            <Link
              to={`/country/${code.toLowerCase()}`}
              className="group grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-2.5 hover:bg-raised sm:grid-cols-[14rem_minmax(0,1fr)_14rem]"
            >
              <span className="font-serif text-lg group-hover:text-accent group-hover:underline">{name}</span>
              <span aria-hidden="true" className="hidden h-2 sm:block">
                <span
                  className="flex h-full"
                  style={{ width: `${(articles / most) * 100}%`, minWidth: '2px' }}
                >
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
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="mt-4">
          {archive.countries.length
            ? 'No country of this archive is called that.'
            : 'No country is named yet.'}
        </p>
      )}
    </div>
  )
}
