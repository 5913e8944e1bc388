import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { countries as countriesMessages } from '#messages/countries'
import { publishedUrl } from '../app/data/addresses.ts'
import { archive, undatedArticles } from '../app/data/archive.ts'
import { countryQuery } from '../app/data/columns.ts'
import { countryCode } from '../app/data/filters.ts'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { countryNamesQuery } from '../app/data/queries.ts'
import { useFilters } from '../app/data/selection.ts'
import { Head } from '../app/frame/head.tsx'
import { useKey } from '../app/frame/keys.ts'
import { NotFound } from '../app/frame/not-found.tsx'
import { countrySlug } from '../archive/countries/country-slug.ts'
import { countryName } from '../format/country-name.ts'
import { readDeltaList } from '../format/delta-list.ts'
import { FEEDS, feedFolder } from '../format/site-paths.ts'
import { Link } from '../ui/link.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { StepLinks } from '../ui/step-links.tsx'
import { CountryFacts } from './country-facts.tsx'
import { CountryMonths } from './country-months.tsx'

/** The least number of articles in a prerendered list. A country with no more than these needs no links to months. */
const PRERENDERED_ROWS = 5

interface Props {
  /** Renders the articles of a country, and facts about it beside them. */
  list: (code: string, facts: ReactNode) => ReactNode
}

/** The page of one country. Its address is the two-letter code; capital letters and other names redirect there. */
export function CountryPage({ list }: Props) {
  const { code: param = '' } = useParams()
  const { search, hash } = useLocation()
  const code = countryCode(param)
  const names = useQuery({ ...countryNamesQuery, enabled: code === undefined })
  const redirect = (to: string) => (
    <Navigate replace to={{ pathname: `/country/${to.toLowerCase()}`, search, hash }} />
  )
  if (code) return param === code.toLowerCase() ? <Country code={code} list={list} /> : redirect(code)
  if (names.isPending) return <Placeholder label={countriesMessages.loadingCountry} />
  if (names.isError)
    return (
      <LoadFailure message={countriesMessages.loadFailed} error={names.error} retry={() => names.refetch()} />
    )
  const slug = countrySlug(param)
  const named = Object.hasOwn(names.data, slug) ? names.data[slug] : undefined
  return named ? redirect(named) : <NotFound />
}

function Country({ code, list }: Props & { code: string }) {
  const counts = archive.countries.find((country) => country.code === code)
  const { data } = useQuery({ ...countryQuery(code), enabled: counts !== undefined })
  const mentions = data && readDeltaList(data.articles).mention
  const name = countryName(code)
  const { filters } = useFilters()
  return (
    <div className="pt-3 sm:pt-8">
      <Head
        title={name}
        filters={filters}
        description={countriesMessages.countryDescription(name, counts?.articles ?? 0)}
        page={`country/${code.toLowerCase()}`}
        shared={counts && { country: code }}
      />
      {counts &&
        Object.entries(FEEDS).map(([file, type]) => (
          <link
            key={file}
            rel="alternate"
            type={type}
            title={`${name} · ${archive.settings.title}`}
            href={publishedUrl(`${feedFolder(code)}${file}`)}
          />
        ))}
      <Neighbours code={code} />
      <h1 className="mt-2 font-serif text-4xl font-semibold">{name}</h1>
      {counts ? (
        <>
          <p className="mt-1 text-muted max-sm:text-sm sm:mt-2">
            {countriesMessages.mentions(counts.articles, counts.about)}
          </p>
          {list(code, <CountryFacts code={code} />)}
          <noscript>
            {mentions && mentions.length > PRERENDERED_ROWS && (
              <CountryMonths code={code} mentions={mentions} />
            )}
          </noscript>
        </>
      ) : (
        <p className="mt-4 max-w-prose">
          {countriesMessages.notMentioned(name)}{' '}
          <Link className="link" to="/country">
            {countriesMessages.browse}
          </Link>
        </p>
      )}
    </div>
  )
}

/** Fetches what the page of a country shows beside its articles. */
export const preloadCountry: Preload = async (client, { code = '' }) => {
  const { articles } = await client.ensureQueryData(countryQuery(code.toUpperCase()))
  const { mention } = readDeltaList(articles)
  const dated = mention.filter((position) => position >= undatedArticles)
  await preloadCards(client, dated.length ? ([dated[0], dated.at(-1)] as number[]) : [])
}

/** Links to the countries before and after this one, by number of articles. The keys `[` and `]` open them. */
function Neighbours({ code }: { code: string }) {
  const navigate = useNavigate()
  const index = archive.countries.findIndex((country) => country.code === code)
  const [before, after] =
    index < 0 ? [] : [archive.countries[index - 1]?.code, archive.countries[index + 1]?.code]
  const address = (code: string) => `/country/${code.toLowerCase()}`
  useKey('[', () => before && void navigate(address(before)))
  useKey(']', () => after && void navigate(address(after)))
  const stepTo = (code: string | undefined, shortcut: string) =>
    code ? { to: address(code), name: countryName(code), shortcut } : undefined
  return (
    <StepLinks
      label={countriesMessages.neighbours}
      all={{ to: '/country', name: countriesMessages.all }}
      before={stepTo(before, '[')}
      after={stepTo(after, ']')}
    />
  )
}
