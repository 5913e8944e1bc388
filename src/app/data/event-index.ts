import { queryOptions } from '@tanstack/react-query'
import type { EventIndex } from '../../format/event-index.ts'
import { archive } from './archive.ts'
import { columnsOf } from './columns.ts'
import { makeEntries } from './entries.ts'
import { loadJson, neverStale } from './load.ts'

/** All events: as entries, and as the groups in which their cards are stored. */
export const eventIndexQuery = queryOptions({
  queryKey: ['event-index', archive.eventIndex],
  queryFn: async () => {
    const { dates, articles, countries, groups, window } = await loadJson<EventIndex>(archive.eventIndex)
    let position = 0
    const positions = Uint32Array.from(articles, (step) => {
      position += step
      return position
    })
    return { entries: makeEntries(dates, columnsOf(countries), positions), groups, window }
  },
  ...neverStale,
})
