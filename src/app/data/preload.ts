import type { QueryClient } from '@tanstack/react-query'
import type { Params } from 'react-router'
import type { Card } from '../../format/cards.ts'
import { shardAt } from './archive.ts'
import { cardsQuery } from './queries.ts'

/**
 * Loads everything that a page shows first. The build calls it before it prerenders the page, and the browser before it
 * hydrates the page, so that both render the same.
 */
export type Preload = (client: QueryClient, params: Params) => Promise<unknown>

/** Loads the cards at some positions. */
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
