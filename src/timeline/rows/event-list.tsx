import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { timeline as timelineMessages } from '#messages/timeline'
import { lastDay } from '../../app/data/archive.ts'
import { timeAt } from '../../app/data/entries.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { endsBefore } from '../../format/periods.ts'
import { formatDate } from '../../ui/dates.ts'
import { List } from '../list/list.tsx'
import { EventRow } from './event-row.tsx'
import { usePrefetchEvents } from './prefetch-cards.ts'
import type { RowContext } from './row-context.ts'

interface Props extends RowContext {
  /** The positions among all events. */
  positions: Uint32Array
}

/** Events on the spine, by the date they refer to. */
export function EventList({ positions, queryTerms, linkSearch }: Props) {
  const { data } = useQuery(eventIndexQuery)
  const prefetch = usePrefetchEvents()
  const dateOf = useCallback((position: number) => (data ? timeAt(data.entries, position)[0] : ''), [data])
  if (!data) return null
  const future = endsBefore(lastDay, dateOf(positions[0] as number))
  return (
    <>
      <p className="mt-3 max-w-prose text-[0.9375rem] text-muted">
        {queryTerms.length > 0 ? timelineParts.eventsIntroForQuery : timelineParts.eventsIntro}{' '}
        {future && timelineParts.futureEvents(formatDate(lastDay))}
      </p>
      <List
        kind="happened"
        positions={positions}
        countLabel={({ size }) => timelineMessages.count.events(size)}
        dateOf={dateOf}
        rowHeight={196}
        prefetch={prefetch}
        row={(position, index, heading) => (
          <EventRow
            position={position}
            time={timeAt(data.entries, position)}
            index={index}
            total={positions.length}
            heading={heading}
            queryTerms={queryTerms}
            linkSearch={linkSearch}
          />
        )}
      />
    </>
  )
}
