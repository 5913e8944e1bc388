import { useQuery } from '@tanstack/react-query'
import { shardAt } from './archive.ts'
import { cardsQuery } from './queries.ts'

/** Returns the query for the card at a position. With `undefined`, nothing is loaded. */
export function useCard(position: number | undefined) {
  const shard = position === undefined ? undefined : shardAt(position)
  return useQuery({
    ...cardsQuery(shard?.path ?? ''),
    enabled: shard !== undefined,
    select: (cards) => cards[(position ?? 0) - (shard?.start ?? 0)],
  })
}
