import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { archive } from '../../app/data/archive.ts'
import { useCards } from '../../app/data/cards.ts'
import { loadJson, neverStale } from '../../app/data/load.ts'
import type { Card } from '../../format/cards.ts'
import type { RelatedEntry } from '../../format/related.ts'
import { relatedShard } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'
import { OnItsWay, type RelatedProps } from './related-props.tsx'
import { reasonOf } from './related-reason.ts'

const relatedQuery = (path: string) =>
  queryOptions({
    queryKey: ['related', path],
    queryFn: () => loadJson<RelatedEntry[][]>(path),
    ...neverStale,
  })

/**
 * Others about the same, each with its reason. Shown when all are there, so that no line moves another; what could
 * not be loaded is left out, since the article is whole without it.
 */
export function RelatedList({ position, card, search, state }: RelatedProps) {
  const { path, start } = relatedShard(archive.related, position)
  const related = useQuery(relatedQuery(path))
  const entries = related.data?.[position - start] ?? []
  const { cards, isPending } = useCards(entries.map(([other]) => other))
  if (related.isPending || isPending) return <OnItsWay />
  const others = entries.flatMap((entry, index) => {
    const other = cards[index]
    return other ? [{ other, reason: reasonOf(entry, card, other) }] : []
  })
  if (others.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-12 border-t border-rule pt-5">
      <h2 id="related" className="text-sm text-muted">
        Related articles
      </h2>
      <ul className="mt-4 space-y-6">
        {others.map(({ other, reason }) => (
          <Item key={other.slug} card={other} reason={reason} search={search} state={state} />
        ))}
      </ul>
    </section>
  )
}

interface ItemProps {
  card: Card
  reason: string
  search: string
  state: unknown
}

const Item = ({ card, reason, search, state }: ItemProps) => (
  <li>
    <Link
      to={{ pathname: `/article/${card.slug}`, search }}
      state={state}
      dir="auto"
      className="block font-serif text-lg leading-snug font-semibold hover:text-accent"
    >
      {card.headline}
    </Link>
    <p className="mt-0.5 text-sm text-muted">
      <time dateTime={card.published.slice(0, 10)}>{formatDate(card.published.slice(0, 10))}</time>
      <span aria-hidden="true"> · </span>
      {reason}
    </p>
  </li>
)
