import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, Navigate, useLocation, useParams } from 'react-router'
import { archive, countryNamesQuery } from '../app/archive.ts'
import { countryQuery } from '../app/entry-data.ts'
import { countryCode, toSearch } from '../app/filters.ts'
import { LoadFailure, Placeholder } from '../app/load-state.tsx'
import { NotFound } from '../app/not-found.tsx'
import { useFilters } from '../app/selection.ts'
import { countrySlug } from '../archive/countries/country-slug.ts'
import type { CountryFile } from '../publish/manifest.ts'
import { formatRange } from '../ui/dates.ts'
import { count, countryName, formatNumber } from '../ui/words.ts'

/**
 * One country, under its two letters. Its other names lead here.
 * @param list draws the country's articles
 */
export function CountryPage({ list }: { list: (code: string) => ReactNode }) {
  const { code: given = '' } = useParams()
  const { search, hash } = useLocation()
  const code = countryCode(given)
  const names = useQuery({ ...countryNamesQuery, enabled: code === undefined })
  if (code && given === code.toLowerCase()) return <Country code={code} list={list} />
  if (code) return <Navigate replace to={{ pathname: `/country/${code.toLowerCase()}`, search, hash }} />
  if (names.isPending) return <Placeholder label="Looking for the country" />
  if (names.isError)
    return <LoadFailure what="The list of countries" error={names.error} retry={() => names.refetch()} />
  const slug = countrySlug(given)
  const meant = Object.hasOwn(names.data, slug) ? names.data[slug] : undefined
  if (!meant) return <NotFound />
  return <Navigate replace to={{ pathname: `/country/${meant.toLowerCase()}`, search, hash }} />
}

function Country({ code, list }: { code: string; list: (code: string) => ReactNode }) {
  const counts = archive.countries.find((country) => country.code === code)
  const known = useQuery({ ...countryQuery(code), enabled: counts !== undefined })
  const name = countryName(code)
  return (
    <div className="pt-8">
      <title>{`${name} · ${archive.settings.title}`}</title>
      <p className="furniture text-[0.9375rem]">
        <Link className="link" to="/country">
          All countries
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-4xl font-semibold">{name}</h1>
      {counts ? (
        <>
          <p className="mt-2 text-muted">
            {count(counts.articles, 'article names', 'articles name')} it;{' '}
            {counts.about === 0
              ? 'none is about it'
              : counts.about === counts.articles
                ? counts.about === 1
                  ? 'it is about it'
                  : 'all are about it'
                : `${formatNumber(counts.about)} ${counts.about === 1 ? 'is' : 'are'} about it`}
            .
          </p>
          {/* Together, so that what comes above the list does not push it down. */}
          {known.isPending ? (
            <Placeholder label="Finding the articles" lines={4} />
          ) : (
            <>
              {known.data && <Companions country={known.data} />}
              {list(code)}
            </>
          )}
        </>
      ) : (
        <p className="mt-4 max-w-prose">
          No article of this archive names {name}.{' '}
          <Link className="link" to="/country">
            The countries that are named
          </Link>
        </p>
      )}
    </div>
  )
}

/** From when to when a country is named, and with which others. */
function Companions({ country: { first, last, with: others } }: { country: CountryFile }) {
  const { filters } = useFilters()
  return (
    <>
      <p className="mt-1 text-muted">
        Named {formatRange(first, last)}.{' '}
        {archive.statements > 0 && (
          <Link className="link" to={{ search: toSearch({ ...filters, by: 'happened' }) }}>
            Dated statements that name it
          </Link>
        )}
      </p>
      {others.length > 0 && (
        <section aria-labelledby="with-heading" className="mt-4">
          <h2 id="with-heading" className="text-sm text-muted">
            Named with
          </h2>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {others.map(([code, articles]) => (
              <li key={code}>
                <Link className="link" to={`/country/${code.toLowerCase()}`}>
                  {countryName(code)}
                </Link>{' '}
                <span className="text-sm text-muted" title={count(articles, 'article')}>
                  {formatNumber(articles)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
