import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { shardAt } from '../../app/data/archive.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { cardsQuery, eventsQuery } from '../../app/data/queries.ts'
import { eventShard } from '../../format/shards.ts'

/** Fetches the cards of rows, and resolves once they are there. */
export type Prefetch = (positions: number[]) => Promise<unknown>

/** Returns the known paths, without duplicates. */
const unique = (paths: (string | undefined)[]) => [...new Set(paths.filter((path) => path !== undefined))]

/** Fetches the cards of some articles. */
export const prefetchArticles = (client: QueryClient, positions: number[]): Promise<unknown> =>
  Promise.all(
    unique(positions.map((position) => shardAt(position)?.path)).map((path) =>
      client.prefetchQuery(cardsQuery(path)),
    ),
  )

/** Returns a function that fetches the cards of some events. */
export function usePrefetchEvents(): Prefetch {
  const client = useQueryClient()
  const { data } = useQuery(eventIndexQuery)
  return useCallback(
    (positions) =>
      Promise.all(
        unique(positions.map((position) => data && eventShard(data.groups, position)?.path)).map((path) =>
          client.prefetchQuery(eventsQuery(path)),
        ),
      ),
    [client, data],
  )
}
