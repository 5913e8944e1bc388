import { useQuery } from '@tanstack/react-query'
import { shardAt } from './archive.ts'
import { cardsQuery } from './queries.ts'

/**
 * Returns the query for the card at a position. With `undefined`, nothing is loaded.
 * @param load false to wait: a card that has been loaded before is there all the same
 */
export function useCard(position: number | undefined, load = true) {
  const shard = position === undefined ? undefined : shardAt(position)
  return useQuery({
    ...cardsQuery(shard?.path ?? ''),
    enabled: shard !== undefined && load,
    select: (cards) => cards[(position ?? 0) - (shard?.start ?? 0)],
  })
}
