import { type ReactNode, Suspense, useMemo, useState } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { archive, undatedArticles } from '../app/data/archive.ts'
import { useCard } from '../app/data/cards.ts'
import { toSearch } from '../app/data/filters.ts'
import { useFilters } from '../app/data/selection.ts'
import type { Card } from '../format/cards.ts'
import type { CountryFile } from '../format/country-file.ts'
import { readDeltaList } from '../format/delta-list.ts'
import { formatDate } from '../ui/dates.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Link } from '../ui/link.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { Companions } from './companions.tsx'
import { CountryMonths } from './country-months.tsx'

const CountryEvents = lazyPart(async () => (await import('./country-events.tsx')).CountryEvents)

/** The least number of articles in a prerendered list. A country with no more than these needs no links to months. */
const PRERENDERED_ROWS = 5

interface Props {
  code: string
  country: CountryFile
  /** The country's articles. */
  children: ReactNode
}

/** A country's first and latest mention, the countries mentioned with it, its events, and its articles. */
export function CountryFacts({ code, country, children }: Props) {
  const { mention: mentions } = useMemo(() => readDeltaList(country.articles), [country])
  const dated = mentions.filter((position) => position >= undatedArticles)
  const [first, latest] = [dated[0], dated.at(-1)]
  const [firstCard, latestCard] = [useCard(first), useCard(latest)]
  // Everything appears at once, so that nothing is pushed down later.
  if (firstCard.isLoading || latestCard.isLoading)
    return <Placeholder label={countriesMessages.loadingArticles} lines={4} />
  return (
    <>
      {first !== undefined && (
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.9375rem]">
          <dt className="text-muted">{countriesMessages.firstMention}</dt>
          <dd>
            <Mention card={firstCard.data} date={country.first} />
          </dd>
          {latest !== first && (
            <>
              <dt className="text-muted">{countriesMessages.latestMention}</dt>
              <dd>
                <Mention card={latestCard.data} date={country.last} />
              </dd>
            </>
          )}
        </dl>
      )}
      <Companions code={code} companions={country.with} />
      {archive.events > 0 && <Events code={code} />}
      {children}
      <noscript>
        {mentions.length > PRERENDERED_ROWS && <CountryMonths code={code} mentions={mentions} />}
      </noscript>
    </>
  )
}

const Mention = ({ card, date }: { card: Card | undefined; date: string }) => (
  <>
    <span className="mr-1 text-muted">{formatDate(date)}</span>{' '}
    {card && (
      <Link className="link" to={`/article/${card.slug}`}>
        <bdi>{card.headline}</bdi>
      </Link>
    )}
  </>
)

/** The latest events of a country, on demand, and a link to all of them. */
function Events({ code }: { code: string }) {
  const { filters } = useFilters()
  const [open, setOpen] = useState(false)
  return (
    <section
      aria-label={countriesMessages.events}
      className={`screen-only mt-5 noscript:hidden ${open ? '' : 'flex flex-wrap items-center gap-x-5'}`}
    >
      {open ? (
        <Suspense fallback={null}>
          <CountryEvents code={code} />
        </Suspense>
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {countriesMessages.showEvents}
        </button>
      )}{' '}
      <Link
        className="link inline-block py-2 text-[0.9375rem]"
        to={{ search: toSearch({ ...filters, by: 'happened' }) }}
      >
        {countriesMessages.allEvents} <span aria-hidden="true">→</span>
      </Link>
    </section>
  )
}
