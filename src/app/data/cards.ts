import { useQueries } from '@tanstack/react-query'
import type { Card } from '../../format/manifest.ts'
import { cardsQuery, shardAt } from './archive.ts'

/** The cards at some positions, in that order; `undefined` where one is on its way or cannot be had. */
export function useCards(positions: readonly number[]) {
  const shards = positions.map(shardAt)
  const paths = [...new Set(shards.flatMap((shard) => shard?.path ?? []))]
  const loaded = useQueries({ queries: paths.map(cardsQuery) })
  const failed = loaded.find(({ isError }) => isError)
  return {
    cards: positions.map((position, i): Card | undefined => {
      const shard = shards[i]
      return shard && loaded[paths.indexOf(shard.path)]?.data?.[position - shard.start]
    }),
    isPending: loaded.some(({ isPending }) => isPending),
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}
