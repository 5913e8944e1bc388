import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { Link } from 'react-router'
import { bodyQuery, useCard } from '../app/archive.ts'
import { bodyOf, dayOf, type Range } from '../archive/article.ts'
import type { Card, MarkedText } from '../publish/manifest.ts'
import { excerpt } from '../search/excerpt.ts'
import type { Sought } from '../search/found.ts'
import { marksOf } from '../search/marks.ts'
import { formatPublished } from '../ui/dates.ts'
import { MarkedText as MarkedLine } from '../ui/marked-text.tsx'
import { countryName, minutes } from '../ui/words.ts'
import { DayNumber, PendingRow, SpineRow } from './spine-row.tsx'

// On the pages of countries only.
const Passages = lazy(async () => ({ default: (await import('./passages.tsx')).Passages }))

interface Props {
  position: number
  /** Its place among those shown, from 0, and how many those are. */
  index: number
  total: number
  /** What was searched for, and whether to show where it stands in the text. */
  sought: readonly Sought[]
  excerpts: boolean
  carried: string
  /** The country whose page this is: the passages that name it are shown. */
  within: string | undefined
}

/** How many countries a card names, if it is about none or about many. */
const NAMED = 4

/** One article on the spine. */
export function Row({ position, index, total, sought, excerpts, carried, within }: Props) {
  const { data: card, isError, refetch } = useCard(position)
  const client = useQueryClient()
  if (!card) return <PendingRow retry={isError ? refetch : undefined} />
  const day = dayOf(card.published)
  const prefetch = () => void client.prefetchQuery(bodyQuery(card.body))
  const summary = excerpts ? (
    <Excerpt card={card} sought={sought} />
  ) : (
    <Summary {...card.summary} sought={sought} />
  )
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
          <MarkedLine text={card.headline} marks={marksOf(card.headline, sought)} />
        </Link>
      </h3>
      {(!within || sought.length > 0) && summary}
      {within && (
        <Suspense fallback={null}>
          <Passages code={within} card={card} sought={sought} carried={carried}>
            {sought.length === 0 && summary}
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

/** Where the words stand that were searched for; the summary, until the text is there. */
function Excerpt({ card, sought }: { card: Card; sought: readonly Sought[] }) {
  const { data: body } = useQuery(bodyQuery(card.body))
  const found = useMemo(() => {
    const text = body && bodyOf(body)
    return text ? excerpt(text, marksOf(text, sought), body.gaps) : undefined
  }, [body, sought])
  return <Summary {...(found ?? card.summary)} sought={sought} />
}

/** The standfirst or opening, or an excerpt with its marks. */
function Summary({ text, gaps, marks, sought }: MarkedText & { marks?: Range[]; sought: readonly Sought[] }) {
  return (
    <p
      className="mt-1 line-clamp-3 max-w-[65ch] font-serif rtl:ml-auto text-[1.1875rem] leading-[1.5] break-words"
      dir="auto"
    >
      <MarkedLine text={text} gaps={gaps} marks={marks ?? marksOf(text, sought)} />
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
