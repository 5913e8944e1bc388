import { useMemo } from 'react'
import { useCard } from '../../app/data/cards.ts'
import type { Filters } from '../../app/data/filters.ts'
import type { Selection } from '../../app/data/selection.ts'
import type { Card } from '../../format/cards.ts'

export interface NeighbourCards {
  /** The article above in the results. Results by date count as newest first, whichever way the list runs. */
  above: Card | undefined
  /** The article below. */
  below: Card | undefined
  /** False if the results are in another order, such as relevance. */
  byDate: boolean
}

/** Returns the articles above and below one in the results, once they are loaded. */
export function useNeighbours(
  position: number,
  filters: Filters,
  { selected, dataset }: Pick<Selection, 'selected' | 'dataset'>,
): NeighbourCards {
  const byDate = filters.sort !== 'relevance' && filters.by === 'published'
  const articles = useMemo(() => {
    // Where the results are events, their articles, once each.
    const articleOf = dataset?.entries.articles
    return selected && articleOf
      ? Uint32Array.from(new Set(selected.map((event) => articleOf[event] as number)))
      : selected
  }, [selected, dataset])
  // An article that was opened from elsewhere need not be among the results.
  const index = articles?.indexOf(position) ?? -1
  const before = index < 0 ? undefined : articles?.[index - 1]
  const after = index < 0 ? undefined : articles?.[index + 1]
  const [above, below] = filters.sort === 'oldest' && byDate ? [after, before] : [before, after]
  return { above: useCard(above).data, below: useCard(below).data, byDate }
}
