import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { archive, countryNamesQuery, publishedAt } from '../app/data/archive.ts'
import { countryQuery } from '../app/data/entry-data.ts'
import { countryCode } from '../app/data/filters.ts'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { Head } from '../app/frame/head.tsx'
import { useKey } from '../app/frame/keys.ts'
import { NotFound } from '../app/frame/not-found.tsx'
import { countrySlug } from '../archive/countries/country-slug.ts'
import { readDeltaList } from '../format/delta-list.ts'
import { shareImageOf } from '../format/share-image-paths.ts'
import { FEEDS, feedFolder } from '../format/site-paths.ts'
import { LoadFailure, Placeholder } from '../ui/load-state.tsx'
import { StepLinks } from '../ui/step-links.tsx'
import { count, countryName, formatNumber } from '../ui/words.ts'
import { CountryFacts } from './country-facts.tsx'

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
      <Head
        title={name}
        about={`${count(counts?.articles ?? 0, 'article')} that name ${name}: what each says of it, passage by passage.`}
        page={`country/${code.toLowerCase()}`}
        image={shareImageOf(archive.articles, counts && { country: code })}
      />
      {counts &&
        Object.entries(FEEDS).map(([file, type]) => (
          <link
            key={file}
            rel="alternate"
            type={type}
            title={`${name} · ${archive.settings.title}`}
            href={publishedAt(`${feedFolder(code)}${file}`)}
          />
        ))}
      <Neighbours code={code} />
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
          ) : known.data ? (
            <CountryFacts code={code} country={known.data}>
              {list(code)}
            </CountryFacts>
          ) : (
            list(code)
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

/** Fetches what is known of a country of the archive. */
export const preloadCountry: Preload = async (client, { code = '' }) => {
  const { articles } = await client.ensureQueryData(countryQuery(code.toUpperCase()))
  const { mention } = readDeltaList(articles)
  await preloadCards(client, [mention[0], mention.at(-1)] as number[])
}

/** The countries before and after one, in the order of how many articles name them; `[` and `]` go there. */
function Neighbours({ code }: { code: string }) {
  const navigate = useNavigate()
  const at = archive.countries.findIndex((country) => country.code === code)
  const [before, after] = at < 0 ? [] : [archive.countries[at - 1]?.code, archive.countries[at + 1]?.code]
  const to = (code: string) => `/country/${code.toLowerCase()}`
  useKey('[', () => before && void navigate(to(before)))
  useKey(']', () => after && void navigate(to(after)))
  const step = (code: string | undefined, keys: string) =>
    code ? { to: to(code), name: countryName(code), keys } : undefined
  return (
    <StepLinks
      label="Countries"
      all={{ to: '/country', name: 'All countries' }}
      before={step(before, '[')}
      after={step(after, ']')}
    />
  )
}
