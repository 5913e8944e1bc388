import { useQueries } from '@tanstack/react-query'
import { cardsQuery, shardAt } from './archive.ts'

/** The cards at some positions, in that order; `undefined` where one is on its way or cannot be had. */
export function useCards(positions: readonly number[]) {
  const shards = positions.map(shardAt)
  const loaded = useQueries({ queries: shards.map((shard) => cardsQuery(shard?.path ?? '')) })
  return {
    cards: positions.map((position, i) => loaded[i]?.data?.[position - (shards[i]?.start ?? 0)]),
    isPending: loaded.some(({ isPending }) => isPending),
  }
}
