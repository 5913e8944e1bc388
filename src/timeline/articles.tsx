import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { cardsQuery, monthAt, shardAt } from '../app/archive.ts'
import type { Filters } from '../app/filters.ts'
import type { Hit } from '../search/engine.ts'
import { List, type Listed } from './list.tsx'
import { Row } from './row.tsx'

interface Props extends Listed {
  sort: Filters['sort']
  hits: ReadonlyMap<number, Hit> | undefined
  within: string | undefined
}

/** Published articles along the spine. Ordered by relevance, months have no meaning. */
export function Articles({ places, sort, hits, ...rest }: Props) {
  const client = useQueryClient()
  const ahead = useCallback(
    (positions: number[]) => {
      for (const path of new Set(positions.map((position) => shardAt(position)?.path)))
        if (path) void client.prefetchQuery(cardsQuery(path))
    },
    [client],
  )
  return (
    <List
      places={places}
      noun="article"
      monthOf={sort === 'relevance' ? undefined : monthAt}
      rowHeight={158}
      ahead={ahead}
      row={(position, index) => (
        <Row position={position} index={index} total={places.length} hit={hits?.get(position)} {...rest} />
      )}
    />
  )
}
