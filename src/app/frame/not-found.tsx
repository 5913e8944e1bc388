import { useQueries } from '@tanstack/react-query'
import { Link, Navigate, useLocation } from 'react-router'
import type { Card } from '../../format/cards.ts'
import { LoadFailure, Placeholder } from '../../ui/load-state.tsx'
import { countryName } from '../../ui/words.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'
import { useCards } from '../data/cards.ts'
import { searchQuery } from '../data/queries.ts'

const SHOWN = 5
const MAX_WORDS = 8

/** The words of an address that may be words of an article. */
export function wordsOfAddress(pathname: string): string[] {
  let text = pathname
  try {
    text = decodeURIComponent(pathname)
  } catch {
    // Not well-formed: its plain letters will do.
  }
  const words = text
    .replace(/^\/(?:article|country)\b/, '')
    .replace(/\d{4}-\d\d-\d\d/, '')
    .match(/[\p{L}\p{M}\p{N}]{2,}/gu)
  return [...new Set(words)].slice(0, MAX_WORDS)
}

/** A page's file, on a host that serves files by their names: `/country/ve.html`, `/index.html`. */
const FILE = /^(.*?)(?:(?<=\/)index)?\.html$/

/** There is no such address. The name of a page's file leads to the page. */
export function NotFound() {
  const { pathname, search, hash } = useLocation()
  const page = FILE.exec(pathname)?.[1]
  if (page !== undefined) return <Navigate replace to={{ pathname: page || '/', search, hash }} />
  return <Nothing pathname={pathname} />
}

/** Says that there is no such page, and searches the archive for what its address may have meant. */
function Nothing({ pathname }: { pathname: string }) {
  const words = wordsOfAddress(pathname)
  const answers = useQueries({ queries: words.map((word) => searchQuery(word)) })
  const failed = answers.find(({ isError }) => isError)
  const names = words.map((word) => word.toLowerCase()).join(' ')
  const meant = archive.countries.filter(({ code }) => {
    const name = countryName(code).toLowerCase()
    return names && (name === names || name.startsWith(names))
  })

  // The more of the words an article has, the likelier it is the one; each word counts at most once.
  const found = new Map<number, number>()
  for (const { data } of answers) {
    const best = Math.max(1, ...(data?.scores ?? []))
    data?.positions.forEach((position, i) => {
      found.set(position, (found.get(position) ?? 0) + 1 + (data.scores[i] as number) / best / 10)
    })
  }
  const positions = [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([position]) => position)
  // All of them at once, so that none pushes others down.
  const { cards, isPending: cardsPending } = useCards(positions)
  const isPending = cardsPending || answers.some((answer) => answer.isPending)

  return (
    <div className="max-w-prose pt-10">
      <title>{`Not found · ${archive.settings.title}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl font-semibold">There is no such page</h1>
      <p className="mt-3">
        Nothing in this archive has the address <code>{siteUrl(pathname.slice(1)).slice(0, 120)}</code>.
      </p>
      <p className="mt-3">
        <Link className="link" to="/">
          All articles, by date
        </Link>{' '}
        or{' '}
        <Link className="link" to="/country">
          by country
        </Link>
      </p>
      {isPending && !failed && <Placeholder label="Searching for what was meant" />}
      {failed?.error && positions.length === 0 && (
        <LoadFailure
          message="Couldn’t load suggestions."
          error={failed.error}
          retry={() => {
            for (const answer of answers) void answer.refetch()
          }}
        />
      )}
      {!isPending && (positions.length > 0 || meant.length > 0) && (
        <>
          <h2 className="mt-8 font-semibold">Was it one of these?</h2>
          <ul className="mt-2 space-y-2 font-serif text-lg">
            {meant.map(({ code }) => (
              <li key={code}>
                <Link className="link" to={`/country/${code.toLowerCase()}`}>
                  {countryName(code)}
                </Link>
              </li>
            ))}
            {positions.map((position, index) => (
              <Suggestion key={position} card={cards[index]} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Suggestion({ card }: { card: Card | undefined }) {
  if (!card) return null
  return (
    <li>
      <Link className="link" to={`/article/${card.slug}`}>
        <bdi>{card.headline}</bdi>
      </Link>
    </li>
  )
}
