import './combined-list.css'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { timeline as timelineMessages } from '#messages/timeline'
import { type Entries, type MergedEntries, timeAt } from '../../app/data/entries.ts'
import type { Filters } from '../../app/data/filters.ts'
import { countArticles } from '../../app/data/merge-entries.ts'
import { List } from '../list/list.tsx'
import { ArticleRow } from './article-row.tsx'
import { EventRow } from './event-row.tsx'
import { useLaterEvents } from './later-events.tsx'
import { prefetchArticles, usePrefetchEvents } from './prefetch-cards.ts'
import type { ArticleContext } from './row-context.ts'

interface Props extends ArticleContext {
  /** The positions among all entries. */
  positions: Uint32Array
  sort: Filters['sort']
  entries: Entries
  merged: MergedEntries
}

/** Articles and events in one list by day. A double spine has articles on its left line and events on its right line. */
export function CombinedList({ positions, sort, entries, merged, ...context }: Props) {
  const client = useQueryClient()
  const prefetchEvents = usePrefetchEvents()
  const { isArticle, numbers } = merged
  const dateOf = useCallback((position: number) => timeAt(entries, position)[0], [entries])
  const { shown, button } = useLaterEvents(positions, dateOf, sort)
  const prefetch = useCallback(
    (positions: number[]) => {
      const numbersOf = (article: 0 | 1) =>
        positions
          .filter((position) => isArticle[position] === article)
          .map((position) => numbers[position] as number)
      return Promise.all([prefetchEvents(numbersOf(0)), prefetchArticles(client, numbersOf(1))])
    },
    [client, isArticle, numbers, prefetchEvents],
  )
  const articles = useMemo(() => countArticles(merged, positions), [merged, positions])
  const countLabel = (group: Uint32Array) => {
    const articles = countArticles(merged, group)
    const events = group.length - articles
    return [
      articles && timelineMessages.count.articles(articles),
      events && timelineMessages.count.events(events),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-x-6 text-[0.9375rem] text-muted">
        <span>
          <span aria-hidden="true" className="spine-mark me-2 inline-block" />
          {timelineParts.byPublication(articles)}
        </span>
        <span>
          <span aria-hidden="true" className="spine-mark hollow me-2 inline-block" />
          {timelineParts.byEvent(positions.length - articles)}
        </span>
      </p>
      {button}
      <List
        kind="both"
        positions={shown}
        countLabel={({ first, size }) => countLabel(shown.subarray(first, first + size))}
        dateOf={dateOf}
        rowHeight={176}
        prefetch={prefetch}
        row={(position, index, heading) => {
          const number = numbers[position] as number
          const rowProps = { index, total: shown.length, heading }
          return !isArticle[position] ? (
            <EventRow
              position={number}
              time={timeAt(entries, position)}
              {...rowProps}
              queryTerms={context.queryTerms}
              linkSearch={context.linkSearch}
            />
          ) : (
            <ArticleRow
              position={number}
              excerpts={context.queryTerms.length > 0}
              {...rowProps}
              {...context}
            />
          )
        }}
      />
    </>
  )
}
