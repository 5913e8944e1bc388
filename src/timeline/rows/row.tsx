import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'react-router'
import { useCard } from '../../app/data/cards.ts'
import { bodyQuery } from '../../app/data/queries.ts'
import { dayOf, type Range } from '../../archive/article.ts'
import type { Card } from '../../format/cards.ts'
import type { QueryTerm } from '../../search/search-result.ts'
import { formatPublished } from '../../ui/dates.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { countryName, minutes } from '../../ui/words.ts'
import { DayNumber, PendingRow, SpineRow, shortMonth } from '../list/spine-row.tsx'
import { useInTurn } from '../list/turns.ts'

// While words are searched for, only.
const FoundText = lazy(async () => ({ default: (await import('./found-text.tsx')).FoundText }))
const Excerpt = lazy(async () => ({ default: (await import('./found-text.tsx')).Excerpt }))
/** Draws what an article says of a country. */
export type PassagesOf = ComponentType<{
  code: string
  card: Card
  sought: readonly QueryTerm[]
  carried: string
  /** Shown where the country is named in the headline alone, or the text cannot be had. */
  children: ReactNode
}>

interface Props {
  position: number
  /** Its place among those shown, from 0, and how many those are. */
  index: number
  total: number
  /** What was searched for, and whether to show where it stands in the text. */
  sought: readonly QueryTerm[]
  excerpts: boolean
  carried: string
  /** Whether it stands under a year: its month is told. */
  inYear: boolean
  /** The country whose page this is: the passages that name it are shown. */
  within: string | undefined
  passages: PassagesOf | undefined
}

/** How many countries a card names, if it is about none or about many. */
const NAMED = 4

/** One article on the spine. */
export function Row({
  position,
  index,
  total,
  sought,
  excerpts,
  carried,
  inYear,
  within,
  passages: Passages,
}: Props) {
  const { data, isError, refetch } = useCard(position)
  const card = useInTurn(data, index)
  const client = useQueryClient()
  if (!card) return <PendingRow retry={isError ? refetch : undefined} />
  const day = dayOf(card.published)
  const when = formatPublished(card.published)
  const prefetch = () => void client.prefetchQuery(bodyQuery(card.body))
  const summary = <Summary card={card} sought={sought} excerpts={excerpts} />
  return (
    <SpineRow
      index={index}
      total={total}
      labelledBy={`headline-${position}`}
      day={
        <time dateTime={card.published} title={when} className="pr-1 text-right leading-tight">
          <span className="sr-only">{when}</span>
          <DayNumber day={day} below={inYear ? shortMonth(day) : undefined} />
        </time>
      }
    >
      <h3
        className="line-clamp-4 w-fit max-w-full break-words outline-offset-3 outline-accent has-focus-visible:outline-2 rtl:ml-auto font-serif text-[1.375rem] leading-tight font-semibold sm:text-[1.625rem]"
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
          <Line text={card.headline} sought={sought} />
        </Link>
      </h3>
      {(!within || sought.length > 0) && summary}
      {within && Passages && (
        <Passages code={within} card={card} sought={sought} carried={carried}>
          {sought.length === 0 && summary}
        </Passages>
      )}
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-muted">
        <Countries card={card} />
        <span className="whitespace-nowrap">{minutes(card.words)} min</span>
      </p>
    </SpineRow>
  )
}

/** The standfirst or opening; once typing rests, where the words stand that were searched for. */
const Summary = ({ card, sought, excerpts }: Pick<Props, 'sought' | 'excerpts'> & { card: Card }) => (
  <p
    className="mt-1 line-clamp-3 max-w-[65ch] font-serif rtl:ml-auto text-[1.1875rem] leading-[1.5] break-words"
    dir="auto"
  >
    {excerpts ? (
      <Suspense fallback={<Pending {...card.summary} />}>
        <Excerpt card={card} sought={sought} />
      </Suspense>
    ) : (
      <Line {...card.summary} sought={sought} />
    )}
  </p>
)

/** A text that something else will stand for. */
const Pending = (text: Parameters<typeof MarkedText>[0]) => (
  <span data-pending>
    <MarkedText {...text} />
  </span>
)

/** A line, with what was searched for marked in it. */
const Line = ({
  text,
  gaps = [],
  sought,
}: {
  text: string
  gaps?: Range[]
  sought: readonly QueryTerm[]
}) => {
  if (sought.length === 0) return <MarkedText text={text} gaps={gaps} />
  return (
    <Suspense fallback={<Pending text={text} gaps={gaps} />}>
      <FoundText text={text} gaps={gaps} sought={sought} />
    </Suspense>
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
