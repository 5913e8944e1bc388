import { useQueries } from '@tanstack/react-query'
import type { Card } from '../../format/cards.ts'
import { shardAt } from './archive.ts'
import { cardsQuery } from './queries.ts'

/** Returns the cards at some positions, in that order; `undefined` for each that is loading or failed to load. */
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
