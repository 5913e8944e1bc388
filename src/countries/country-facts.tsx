import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { archive, useCard } from '../app/data/archive.ts'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import { useFilters } from '../app/data/selection.ts'
import { readDeltaList } from '../format/delta-list.ts'
import type { Card, CountryFile } from '../format/manifest.ts'
import { formatDate } from '../ui/dates.ts'
import { Placeholder } from '../ui/load-state.tsx'
import { count, countryName, formatNumber } from '../ui/words.ts'
import { CountryMonths } from './country-months.tsx'

const CountryEvents = lazy(async () => ({
  default: (await import('./country-events.tsx')).CountryEvents,
}))

/** So many articles are in the list at least that the build draws. */
const DRAWN = 5

interface Props {
  code: string
  country: CountryFile
  /** What stands below. */
  children: ReactNode
}

/** What is known of a country as a whole: its first and last mention, what is dated, and whom it is named with. */
export function CountryFacts({ code, country, children }: Props) {
  const { filters } = useFilters()
  const [dated, setDated] = useState(false)
  const { mention } = useMemo(() => readDeltaList(country.articles), [country])
  const [first, last] = [mention[0], mention.at(-1)]
  const [firstCard, lastCard] = [useCard(first), useCard(last)]
  // Together, so that no line that comes later pushes others down.
  if (firstCard.isPending || lastCard.isPending) return <Placeholder label="Finding the articles" lines={4} />
  return (
    <>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.9375rem]">
        <dt className="text-muted">First named</dt>
        <dd>
          <Mention card={firstCard.data} day={country.first} />
        </dd>
        {last !== first && (
          <>
            <dt className="text-muted">Last named</dt>
            <dd>
              <Mention card={lastCard.data} day={country.last} />
            </dd>
          </>
        )}
      </dl>
      <Companions code={code} others={country.with} />
      {archive.events > 0 && (
        <section
          aria-label="Dated events"
          className={`furniture mt-5 noscript:hidden ${dated ? '' : 'flex flex-wrap items-center gap-x-5'}`}
        >
          {dated ? (
            <Suspense fallback={null}>
              <CountryEvents code={code} />
            </Suspense>
          ) : (
            <button type="button" className="button" onClick={() => setDated(true)}>
              Show dated events
            </button>
          )}{' '}
          <Link
            className="link inline-block py-2 text-[0.9375rem]"
            to={{ search: toSearch({ ...filters, by: 'happened' }) }}
          >
            Dated events that name it
          </Link>
        </section>
      )}
      {children}
      <noscript>{mention.length > DRAWN && <CountryMonths code={code} mention={mention} />}</noscript>
    </>
  )
}

function Mention({ card, day }: { card: Card | undefined; day: string }) {
  return (
    <>
      <span className="text-muted">{formatDate(day)}: </span>
      {card && (
        <Link className="link" to={`/article/${card.slug}`}>
          <bdi>{card.headline}</bdi>
        </Link>
      )}
    </>
  )
}

/** The countries that it is named with: each as long a bar as articles name both. */
function Companions({ code, others }: { code: string; others: CountryFile['with'] }) {
  const most = others[0]?.[1] ?? 1
  if (others.length === 0) return null
  return (
    <section aria-labelledby="with-heading" className="mt-5 max-w-2xl">
      <h2 id="with-heading" className="text-sm text-muted">
        Named with
      </h2>
      <ul className="mt-1">
        {others.map(([other, articles]) => (
          <li
            key={other}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
          >
            <span>
              <Link className="link" to={`/country/${other.toLowerCase()}`}>
                {countryName(other)}
              </Link>
            </span>
            <span aria-hidden="true" className="hidden h-2 sm:block">
              <span
                className="bar block h-full bg-ink"
                style={{ width: `${(articles / most) * 100}%`, minWidth: '2px' }}
              />
            </span>
            <Link
              className="inline-block min-h-6 min-w-10 text-right text-sm text-muted tabular-nums hover:text-accent hover:underline"
              to={`/${toSearch({ ...NO_FILTERS, countries: [code, other], match: 'all' })}`}
              aria-label={`${count(articles, 'article')} that ${articles === 1 ? 'names' : 'name'} both`}
            >
              {formatNumber(articles)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
