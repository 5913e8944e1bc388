import type { QueryClient } from '@tanstack/react-query'
import type { Params } from 'react-router'
import type { Card } from '../../format/cards.ts'
import { shardAt } from './archive.ts'
import { cardsQuery } from './queries.ts'

/**
 * Fetches what a view shows at first, so that it is drawn as a whole at once: by the build, and by the browser before it
 * takes over what the build has drawn. Both fetch the same.
 */
export type Preload = (client: QueryClient, params: Params) => Promise<unknown>

/** Fetches the cards at some positions. */
export const preloadCards = (
  client: QueryClient,
  positions: ArrayLike<number>,
): Promise<(Card | undefined)[]> =>
  Promise.all(
    Array.from(positions, async (position) => {
      const shard = shardAt(position)
      return shard && (await client.ensureQueryData(cardsQuery(shard.path)))[position - shard.start]
    }),
  )
