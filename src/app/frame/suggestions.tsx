import { useQueries } from '@tanstack/react-query'
import { frame as frameMessages } from '#messages/frame'
import { countryName } from '../../format/country-name.ts'
import { Link } from '../../ui/link.tsx'
import { LoadFailure } from '../../ui/load-failure.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { archive } from '../data/archive.ts'
import { searchQuery } from '../data/queries.ts'
import { useCards } from '../data/several-cards.ts'
import { isHeadlineNear, isNameNear, nearestPage, wordsOfAddress } from './near-address.ts'

const MAX_ARTICLES = 5
/** The articles of which the nearest are suggested. */
const MAX_CANDIDATES = 12

/** The main pages, by what an address may call them. */
const PAGES: Readonly<Record<string, readonly [address: string, name: string]>> = {
  timeline: ['/', frameMessages.timeline],
  country: ['/country', frameMessages.countries],
  countries: ['/country', frameMessages.countries],
  saved: ['/saved', frameMessages.saved],
  about: ['/about', frameMessages.about],
}

/** Returns the codes of the countries whose name is near the given words. */
const countriesNamed = (words: readonly string[]): string[] =>
  archive.countries.map(({ code }) => code).filter((code) => isNameNear(words, countryName(code)))

/**
 * Returns the articles that contain the most words. Among articles with equally many, the search score decides: it is
 * scaled to at most 0.1 for each word, so it never outweighs a word.
 * @param results the search results of each word
 */
function bestArticles(
  results: readonly ({ positions: ArrayLike<number>; scores: ArrayLike<number> } | undefined)[],
) {
  const scores = new Map<number, number>()
  for (const result of results) {
    if (!result) continue
    const best = Math.max(1, ...Array.from(result.scores))
    Array.from(result.positions).forEach((position, index) => {
      const score = 1 + (result.scores[index] as number) / best / 10
      scores.set(position, (scores.get(position) ?? 0) + score)
    })
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([position]) => position)
}

/** Links to what an address without a page may mean: a main page, or else countries and articles with such names. */
export function Suggestions({ pathname }: { pathname: string }) {
  const page = PAGES[nearestPage(pathname, Object.keys(PAGES)) ?? '']
  if (!page) return <NamedSuggestions pathname={pathname} />
  const [address, name] = page
  return (
    <>
      <h2 className="mt-8 font-semibold">{frameMessages.suggestions}</h2>
      <p className="mt-2 font-serif text-lg">
        <Link className="link" to={address}>
          {name}
        </Link>
      </p>
    </>
  )
}

/** Links to countries and articles whose names are near an address. There may be none. */
function NamedSuggestions({ pathname }: { pathname: string }) {
  const words = wordsOfAddress(pathname)
  const searches = useQueries({ queries: words.map((word) => searchQuery(word)) })
  const failed = searches.find(({ isError }) => isError)
  const countries = countriesNamed(words)
  const positions = bestArticles(searches.map(({ data }) => data))
  // They appear together, so that none pushes another down.
  const { cards, isPending: cardsPending } = useCards(positions)
  const near = cards
    .filter((card) => card !== undefined)
    .filter(({ headline }) => isHeadlineNear(words, headline))
    .slice(0, MAX_ARTICLES)
  const isPending = cardsPending || searches.some((search) => search.isPending)

  return (
    <>
      {isPending && !failed && <Placeholder label={frameMessages.lookingForSimilar} />}
      {failed?.error && positions.length === 0 && (
        <LoadFailure
          message={frameMessages.suggestionsFailed}
          error={failed.error}
          retry={() => {
            for (const search of searches) void search.refetch()
          }}
        />
      )}
      {!isPending && near.length + countries.length > 0 && (
        <>
          <h2 className="mt-8 font-semibold">{frameMessages.suggestions}</h2>
          <ul className="mt-2 space-y-2 font-serif text-lg">
            {countries.map((code) => (
              <li key={code}>
                <Link className="link" to={`/country/${code.toLowerCase()}`}>
                  {countryName(code)}
                </Link>
              </li>
            ))}
            {near.map(({ slug, headline }) => (
              <li key={slug}>
                <Link className="link" to={`/article/${slug}`}>
                  <bdi>{headline}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
