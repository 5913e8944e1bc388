import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { timeline as timelineMessages } from '#messages/timeline'
import { timeAt } from '../../app/data/entries.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import type { Filters } from '../../app/data/filters.ts'
import { List } from '../list/list.tsx'
import { EventRow } from './event-row.tsx'
import { useLaterEvents } from './later-events.tsx'
import { usePrefetchEvents } from './prefetch-cards.ts'
import type { RowContext } from './row-context.ts'

interface Props extends RowContext {
  /** The positions among all events. */
  positions: Uint32Array
  sort: Filters['sort']
}

/** Events on the spine, by the date they refer to. */
export function EventList({ positions, sort, queryTerms, linkSearch }: Props) {
  const { data } = useQuery(eventIndexQuery)
  const prefetch = usePrefetchEvents()
  const dateOf = useCallback((position: number) => (data ? timeAt(data.entries, position)[0] : ''), [data])
  const { shown, button } = useLaterEvents(positions, dateOf, sort)
  if (!data) return null
  return (
    <>
      <p className="mt-3 max-w-prose text-[0.9375rem] text-muted">
        {queryTerms.length > 0 ? timelineParts.eventsIntroForQuery : timelineParts.eventsIntro}
      </p>
      {button}
      <List
        kind="happened"
        positions={shown}
        countLabel={({ size }) => timelineMessages.count.events(size)}
        dateOf={dateOf}
        rowHeight={196}
        prefetch={prefetch}
        row={(position, index, heading) => (
          <EventRow
            position={position}
            time={timeAt(data.entries, position)}
            index={index}
            total={shown.length}
            heading={heading}
            queryTerms={queryTerms}
            linkSearch={linkSearch}
          />
        )}
      />
    </>
  )
}
