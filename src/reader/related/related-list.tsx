import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { archive } from '../../app/data/archive.ts'
import { useCards } from '../../app/data/cards.ts'
import { loadJson, neverStale } from '../../app/data/load.ts'
import type { Card } from '../../format/cards.ts'
import type { RelatedEntry } from '../../format/related.ts'
import { relatedShard } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'
import type { LinkTo } from '../navigation/use-article-links.ts'
import { relatedReason } from './related-reason.ts'

const relatedQuery = (path: string) =>
  queryOptions({
    queryKey: ['related', path],
    queryFn: () => loadJson<RelatedEntry[][]>(path),
    ...neverStale,
  })

export interface RelatedProps {
  /** The article that the others are related to. */
  position: number
  card: Card
  linkTo: LinkTo
}

/**
 * The related articles with their reasons. They appear together, so that no line pushes another down. Articles that
 * cannot be loaded are left out without an error: the page is complete without them.
 */
export function RelatedList({ position, card, linkTo }: RelatedProps) {
  const { path, start } = relatedShard(archive.related, position)
  const related = useQuery(relatedQuery(path))
  const entries = related.data?.[position - start] ?? []
  const { cards, isPending } = useCards(entries.map(([other]) => other))
  // The page's footer stays hidden while something is pending.
  if (related.isPending || isPending) return <div className="pending" />
  const others = entries.flatMap((entry, index) => {
    const other = cards[index]
    return other ? [{ other, reason: relatedReason(entry, card, other) }] : []
  })
  if (others.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-12 border-t border-rule pt-5">
      <h2 id="related" className="text-sm text-muted">
        {readerMessages.related}
      </h2>
      <ul className="mt-4 space-y-6">
        {others.map(({ other, reason }) => (
          <RelatedItem key={other.slug} card={other} reason={reason} linkTo={linkTo} />
        ))}
      </ul>
    </section>
  )
}

function RelatedItem({ card, reason, linkTo }: { card: Card; reason: string; linkTo: LinkTo }) {
  const day = card.published.slice(0, 10)
  return (
    <li>
      <Link
        {...linkTo(card)}
        dir="auto"
        className="block font-serif text-lg leading-snug font-semibold hover:text-accent"
      >
        {card.headline}
      </Link>
      <p className="mt-0.5 text-sm text-muted">
        <time dateTime={day}>{formatDate(day)}</time>
        <span aria-hidden="true"> · </span>
        {reason}
      </p>
    </li>
  )
}
