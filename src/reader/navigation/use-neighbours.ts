import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useCard } from '../../app/data/cards.ts'
import { type Filters, isFiltered, sortOf } from '../../app/data/filters.ts'
import { positionQuery } from '../../app/data/find-article.ts'
import type { Selection } from '../../app/data/selection.ts'
import type { ArticlePage, LinkedArticle } from '../../format/article/article-page.ts'

export interface NeighbourArticles {
  /** The article above in the results. Results by date count as newest first, whichever way the list runs. */
  above: LinkedArticle | undefined
  /** The article below. */
  below: LinkedArticle | undefined
  /** False if the results are in another order, such as relevance. */
  byDate: boolean
}

/** Returns true if an article was opened from a list that filters narrow, or that is not one of articles. */
export const hasResults = (filters: Filters): boolean => isFiltered(filters) || filters.by !== 'published'

/**
 * Returns the articles above and below one in the results, once they are known. Without filters, the article's page
 * names them.
 */
export function useNeighbours(
  { card, earlier, later }: ArticlePage,
  filters: Filters,
  { selected, dataset }: Pick<Selection, 'selected' | 'dataset'>,
): NeighbourArticles {
  const among = hasResults(filters)
  const byDate = sortOf(filters) !== 'relevance' && filters.by === 'published'
  const found = useQuery({ ...positionQuery(card.slug), enabled: among })
  const articles = useMemo(() => {
    // Where the results are events, their articles, once each.
    const articleOf = dataset?.entries.articles
    return selected && articleOf
      ? Uint32Array.from(new Set(selected.map((event) => articleOf[event] as number)))
      : selected
  }, [selected, dataset])
  // An article that was opened from elsewhere need not be among the results.
  const index = (found.data && articles?.indexOf(found.data.position)) ?? -1
  const before = index < 0 ? undefined : articles?.[index - 1]
  const after = index < 0 ? undefined : articles?.[index + 1]
  const [above, below] = sortOf(filters) === 'oldest' && byDate ? [after, before] : [before, after]
  const [aboveCard, belowCard] = [useCard(above).data, useCard(below).data]
  return among ? { above: aboveCard, below: belowCard, byDate } : { above: later, below: earlier, byDate }
}
