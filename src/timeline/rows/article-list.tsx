import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { timeline as timelineMessages } from '#messages/timeline'
import { daysQuery } from '../../app/data/days.ts'
import type { Order } from '../../app/data/filters.ts'
import { Placeholder } from '../../ui/placeholder.tsx'
import { List } from '../list/list.tsx'
import { DAYS_IN_FILE, dateInManifest, dateLookup, needsDays } from './article-dates.ts'
import { ArticleRow } from './article-row.tsx'
import { prefetchArticles } from './prefetch-cards.ts'
import type { ArticleContext } from './row-context.ts'
import { useSettled } from './use-settled.ts'

interface Props extends ArticleContext {
  positions: Uint32Array
  sort: Order
}

/** The number of rows whose cards are fetched while the headings are not known yet. */
const FIRST_ROWS = 8

const NO_PREFETCH = () => undefined

/** Articles on the spine. Ordered by relevance, they have no headings. */
export function ArticleList({ positions, sort, ...context }: Props) {
  const { queryTerms } = context
  const client = useQueryClient()
  const settled = useSettled(queryTerms)
  const prefetch = useCallback((positions: number[]) => prefetchArticles(client, positions), [client])
  const byDay = useMemo(() => sort !== 'relevance' && needsDays(positions), [positions, sort])
  const { data: days, isPending } = useQuery({ ...daysQuery, enabled: byDay })
  const dateOf = useMemo(() => (byDay && days ? dateLookup(days) : dateInManifest), [byDay, days])
  const waiting = byDay && isPending
  useEffect(() => {
    if (waiting) void prefetch([...positions.subarray(0, FIRST_ROWS)])
  }, [waiting, prefetch, positions])
  if (waiting) return <Placeholder label={timelineMessages.loadingDates} lines={4} />
  return (
    <List
      kind="published"
      positions={positions}
      countLabel={({ size }) => timelineMessages.count.articles(size)}
      dateOf={sort === 'relevance' ? undefined : dateOf}
      loadDays={DAYS_IN_FILE ? async () => dateLookup(await client.ensureQueryData(daysQuery)) : undefined}
      rowHeight={158}
      prefetch={settled ? prefetch : NO_PREFETCH}
      row={(position, index, heading) => (
        <ArticleRow
          position={position}
          index={index}
          total={positions.length}
          heading={heading}
          excerpts={settled && queryTerms.length > 0}
          settled={settled}
          {...context}
        />
      )}
    />
  )
}
