import { useLocation, useNavigate } from 'react-router'
import type { LinkedArticle } from '../../format/article/article-page.ts'
import type { LinkProps } from '../../ui/link.tsx'

/** Returns the props of a link to another article: its address with the current filters, and the way back to the list. */
export type LinkTo = (article: Pick<LinkedArticle, 'slug'>) => Pick<LinkProps, 'to' | 'state'>

/**
 * Returns functions that lead from an article to others and back to the list. If the reader came from a list, going back
 * returns to its history entry, which restores its scroll position and focus.
 */
export function useArticleLinks() {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  /** The number of history entries since the list. */
  const steps = (state as { stepsFromList?: number } | null)?.stepsFromList
  const linkTo: LinkTo = ({ slug }) => ({
    to: { pathname: `/article/${slug}`, search },
    state: steps ? { stepsFromList: steps + 1 } : null,
  })
  return {
    linkTo,
    /** Opens an article. Does nothing if there is none. */
    open: (article: LinkedArticle | undefined) => {
      if (!article) return
      const { to, state } = linkTo(article)
      void navigate(to, { state })
    },
    openList: () => void (steps ? navigate(-steps) : navigate({ pathname: '/', search })),
  }
}
