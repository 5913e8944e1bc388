import { useQueryClient } from '@tanstack/react-query'
import { reader as readerMessages } from '#messages/reader'
import { articleQuery } from '../../app/data/article.ts'
import { isConnectionLimited } from '../../app/offline/connection.ts'
import type { LinkedArticle } from '../../format/article/article-page.ts'
import { formatDate } from '../../ui/dates.ts'
import { Link } from '../../ui/link.tsx'
import type { LinkTo } from './use-article-links.ts'
import type { NeighbourArticles } from './use-neighbours.ts'

/** Links to the articles on either side: the earlier and the later one, or in other orders the previous and the next. */
export function Neighbours({ above, below, byDate, linkTo }: NeighbourArticles & { linkTo: LinkTo }) {
  return (
    <nav aria-label={readerMessages.neighbours} className="neighbours screen-only">
      {byDate ? (
        <>
          <Neighbour card={below} rel="prev" shortcut="j" label={readerMessages.earlier} linkTo={linkTo} />
          <Neighbour card={above} rel="next" shortcut="k" label={readerMessages.later} linkTo={linkTo} />
        </>
      ) : (
        <>
          <Neighbour card={above} rel="prev" shortcut="k" label={readerMessages.previous} linkTo={linkTo} />
          <Neighbour card={below} rel="next" shortcut="j" label={readerMessages.next} linkTo={linkTo} />
        </>
      )}
    </nav>
  )
}

interface NeighbourProps {
  card: LinkedArticle | undefined
  rel: 'prev' | 'next'
  /** The key that opens the article. */
  shortcut: 'j' | 'k'
  label: (date: string) => string
  linkTo: LinkTo
}

function Neighbour({ card, rel, shortcut, label, linkTo }: NeighbourProps) {
  const client = useQueryClient()
  if (!card) return null
  const date = card.published.slice(0, 10)
  const prefetch = () => {
    if (!isConnectionLimited()) void client.prefetchQuery(articleQuery(card.slug))
  }
  return (
    <Link
      {...linkTo(card)}
      rel={rel}
      aria-keyshortcuts={shortcut}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      {card.published ? label(formatDate(date)) : formatDate('')}
      <span dir="auto">{card.headline}</span>
    </Link>
  )
}
