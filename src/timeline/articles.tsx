import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { cardsQuery, monthAt, shardAt } from '../app/archive.ts'
import type { Filters } from '../app/filters.ts'
import { List, type Listed } from './list.tsx'
import { Row } from './row.tsx'

interface Props extends Listed {
  sort: Filters['sort']
  within: string | undefined
}

/** How long typing has to rest before more is fetched than the cards of what it has found, in milliseconds. */
const REST = 250

/** Whether a value has been the same for a while, or from the beginning. */
function useRested(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value
}

const NOTHING = () => undefined

/** Published articles along the spine. Ordered by relevance, months have no meaning. */
export function Articles({ places, sort, sought, ...rest }: Props) {
  const client = useQueryClient()
  const rested = useRested(sought)
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
      ahead={rested ? ahead : NOTHING}
      row={(position, index) => (
        <Row
          position={position}
          index={index}
          total={places.length}
          sought={sought}
          excerpts={rested && sought.length > 0}
          {...rest}
        />
      )}
    />
  )
}
