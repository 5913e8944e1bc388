import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { bodyQuery, marksQuery, useCard } from '../app/archive.ts'
import { bodyOf, dayOf } from '../archive/article.ts'
import type { Card } from '../publish/manifest.ts'
import type { Hit } from '../search/engine.ts'
import { excerpt, markWords } from '../search/excerpt.ts'
import { formatPublished } from '../ui/dates.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { countryName, minutes } from '../ui/words.ts'
import { DayNumber, PendingRow, SpineRow } from './spine-row.tsx'

// On the pages of countries only.
const Passages = lazy(async () => ({ default: (await import('./passages.tsx')).Passages }))

interface Props {
  position: number
  /** Its place among those shown, from 0, and how many those are. */
  index: number
  total: number
  hit: Hit | undefined
  query: string
  carried: string
  /** The country whose page this is: the passages that name it are shown. */
  within: string | undefined
}

/** How many countries a card names, if it is about none or about many. */
const NAMED = 4

/** One article on the spine. */
export function Row({ position, index, total, hit, query, carried, within }: Props) {
  const { data: card, isError, refetch } = useCard(position)
  const client = useQueryClient()
  if (!card) return <PendingRow retry={isError ? refetch : undefined} />
  const day = dayOf(card.published)
  const prefetch = () => void client.prefetchQuery(bodyQuery(card.body))
  const summary = <Summary card={card} hit={hit} query={query} />
  return (
    <SpineRow
      index={index}
      total={total}
      labelledBy={`headline-${position}`}
      day={
        <time
          dateTime={card.published}
          title={formatPublished(card.published)}
          className="pr-1 text-right leading-tight"
        >
          <span className="sr-only">{formatPublished(card.published)}</span>
          <DayNumber day={day} />
        </time>
      }
    >
      <h3
        className="line-clamp-4 font-serif text-[1.375rem] leading-tight font-semibold sm:text-[1.625rem]"
        dir="auto"
      >
        <Link
          id={`headline-${position}`}
          to={{ pathname: `/article/${card.slug}`, search: carried }}
          state={{ stepsFromList: 1 }}
          className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <MarkedText text={card.headline} marks={query ? markWords(card.headline, query) : []} />
        </Link>
      </h3>
      {(!within || hit) && summary}
      {within && (
        <Suspense fallback={null}>
          <Passages code={within} card={card} query={query} carried={carried}>
            {!hit && summary}
          </Passages>
        </Suspense>
      )}
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-muted">
        <Countries card={card} />
        <span className="whitespace-nowrap">{minutes(card.words)} min</span>
      </p>
    </SpineRow>
  )
}

/** The standfirst or opening; where words are searched for, the place where they stand. */
function Summary({ card, hit, query }: { card: Card; hit: Hit | undefined; query: string }) {
  const { data: body } = useQuery({ ...bodyQuery(card.body), enabled: hit !== undefined })
  const { data: marks } = useQuery(marksQuery(hit, body))
  const found = body && marks && excerpt(bodyOf(body), marks, body.gaps)
  const { text, gaps } = card.summary
  return (
    <p
      className="mt-1 line-clamp-3 max-w-[65ch] font-serif rtl:ml-auto text-[1.1875rem] leading-[1.5] break-words"
      dir="auto"
    >
      {found ? (
        <MarkedText text={found.text} gaps={found.gaps} marks={found.marks} />
      ) : (
        <MarkedText text={text} gaps={gaps} marks={query ? markWords(text, query) : []} />
      )}
    </p>
  )
}

function Countries({ card }: { card: Card }) {
  if (card.countries.length === 0) return null
  const named = Math.min(Math.max(card.about, 1), NAMED)
  const more = card.countries.length - named
  return (
    <span>
      {card.countries.slice(0, named).map(countryName).join(' · ')}
      {more > 0 && (
        <span title={card.countries.slice(named).map(countryName).join(', ')}>
          {' '}
          + {more}
          <span className="sr-only"> more</span>
        </span>
      )}
    </span>
  )
}
