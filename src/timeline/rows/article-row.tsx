import { useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { timeline as timelineMessages } from '#messages/timeline'
import { articleLanguage } from '../../app/data/archive.ts'
import { articleQuery } from '../../app/data/article.ts'
import { useCard } from '../../app/data/cards.ts'
import { isConnectionLimited } from '../../app/offline/connection.ts'
import { useSettings } from '../../app/storage/settings.ts'
import type { Card } from '../../format/cards.ts'
import { countryNameIn } from '../../format/country-name.ts'
import { formatDate, formatPublished } from '../../ui/dates.ts'
import { Link } from '../../ui/link.tsx'
import { minutes } from '../../ui/reading-time.ts'
import { DayNumber, PendingRow, SpineRow, shortMonth } from '../list/spine-row.tsx'
import { useStaggered } from '../list/staggered.ts'
import { LackedWords, LineWithMatches, Summary } from './article-text.tsx'
import type { ArticleContext, RowProps } from './row-context.ts'

interface Props extends ArticleContext, RowProps {
  position: number
  /** True if the row shows the part of the text that matches the query. */
  excerpts: boolean
  /** False while the query is being typed: the best matches are spread over the archive, so nothing is loaded for them. */
  settled?: boolean
}

/** The most countries that a row names if the article has no main subject, or many. */
const MAX_COUNTRIES = 4

/** One article on the spine. */
export function ArticleRow({
  position,
  index,
  total,
  heading,
  queryTerms,
  linkSearch,
  excerpts,
  settled,
  partialResult,
  countryCode,
  Passages,
}: Props) {
  const { data, isError, refetch } = useCard(position, settled)
  const card = useStaggered(data, index)
  const client = useQueryClient()
  const { compact } = useSettings()
  if (!card) return <PendingRow retry={isError ? refetch : undefined} />
  const date = card.published.slice(0, 10)
  const published = formatPublished(card.published)
  const prefetch = () => {
    if (!isConnectionLimited()) void client.prefetchQuery(articleQuery(card.slug))
  }
  const summary = <Summary card={card} queryTerms={queryTerms} excerpts={excerpts} />
  return (
    <SpineRow
      index={index}
      total={total}
      labelledBy={`headline-${position}`}
      day={
        <time
          dateTime={card.published || undefined}
          title={published}
          className="pe-1 text-end leading-tight"
        >
          <span className="sr-only">{published}</span>
          {/* Above undated rows, the heading says so. */}
          {(date || heading === undefined) && <DayNumber date={date} below={belowDay(date, heading)} />}
        </time>
      }
    >
      <h3
        className="line-clamp-4 w-fit max-w-full break-words outline-offset-3 outline-accent has-focus-visible:outline-2 [&:dir(ltr)]:mr-auto [&:dir(rtl)]:ml-auto font-serif text-[1.375rem] leading-tight font-semibold sm:text-[1.625rem]"
        dir="auto"
        lang={articleLanguage(card)}
      >
        <Link
          id={`headline-${position}`}
          to={{ pathname: `/article/${card.slug}`, search: linkSearch }}
          state={{ stepsFromList: 1 }}
          className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <LineWithMatches text={card.headline} queryTerms={queryTerms} />
        </Link>
      </h3>
      {!compact && (
        <>
          {(!countryCode || queryTerms.length > 0) && summary}
          {countryCode && Passages && (
            <Passages code={countryCode} card={card} queryTerms={queryTerms} linkSearch={linkSearch}>
              {queryTerms.length === 0 && summary}
            </Passages>
          )}
          {partialResult && (
            <Suspense>
              <LackedWords position={position} result={partialResult} />
            </Suspense>
          )}
          <p className="facts mt-1.5 flex flex-wrap gap-x-4 text-sm text-muted">
            {card.publication && (
              <cite className="not-italic">
                <bdi>{card.publication}</bdi>
              </cite>
            )}
            <Countries card={card} />
            <span className="whitespace-nowrap">{timelineMessages.minutes(minutes(card.words))}</span>
          </p>
        </>
      )}
    </SpineRow>
  )
}

/** Returns what a day lacks under its heading: the month, or, in a list without headings, the month and year. */
function belowDay(date: string, heading: string | undefined): string | undefined {
  if (date.length < 7 || (heading !== undefined && heading.length !== 4)) return undefined
  const year = heading === undefined ? formatDate(date.slice(0, 4)) : ''
  return (date.length === 10 ? `${shortMonth(date)} ${year}` : year) || undefined
}

/** The main subjects of an article, or the first countries that it mentions, and the number of the others. */
function Countries({ card: { countries, about, states } }: { card: Card }) {
  if (countries.length === 0) return null
  const named = Math.min(Math.max(about, 1), MAX_COUNTRIES)
  const others = countries.slice(named)
  const nameOf = (code: string) => countryNameIn(states, code)
  return (
    <span>
      {countries.slice(0, named).map(nameOf).join(' · ')}
      {others.length > 0 && (
        <span title={others.map(nameOf).join(', ')}>
          {' '}
          <span aria-hidden="true">+ {others.length}</span>
          <span className="sr-only">{timelineMessages.moreCountries(others.length)}</span>
        </span>
      )}
    </span>
  )
}
