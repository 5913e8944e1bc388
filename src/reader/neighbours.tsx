import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useCard } from '../app/data/cards.ts'
import { bodyQuery } from '../app/data/queries.ts'
import type { Card } from '../format/cards.ts'
import { formatDate } from '../ui/dates.ts'

/**
 * The articles before and after one, among those that the filters leave. Newer and older are by date, whichever
 * way the list runs; where the list has another order than theirs, they are what stands before and after.
 * @param inLine whether it has
 */
export function useNeighbours(positions: Uint32Array | undefined, position: number, inLine: boolean) {
  const index = positions?.indexOf(position) ?? -1
  // Opened from elsewhere, an article need not be among those of the filters: then it has no place there.
  const before = index < 0 ? undefined : positions?.[index - 1]
  const after = index < 0 ? undefined : positions?.[index + 1]
  const runsDown = positions !== undefined && (before ?? Number.POSITIVE_INFINITY) > position
  const falling = after === undefined ? runsDown : after < position
  const [newer, older] = falling || inLine ? [before, after] : [after, before]
  return { newer: useCard(newer).data, older: useCard(older).data }
}

interface Props {
  card: Card | undefined
  rel: 'prev' | 'next'
  /** The key that goes there. */
  keyOf: 'j' | 'k'
  label: string
  search: string
  state: unknown
}

/** A link to the article before or after. */
export function Neighbour({ card, rel, keyOf, label, search, state }: Props) {
  const client = useQueryClient()
  if (!card) return null
  const prefetch = () => void client.prefetchQuery(bodyQuery(card.body))
  return (
    <Link
      rel={rel}
      aria-keyshortcuts={keyOf}
      to={{ pathname: `/article/${card.slug}`, search }}
      state={state}
      className={`group block ${rel === 'next' ? 'sm:col-start-2 sm:text-right' : ''}`}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <span className="text-sm text-muted">
        {label} · {formatDate(card.published.slice(0, 10))}
      </span>
      <span
        dir="auto"
        className="mt-0.5 block font-serif text-lg leading-snug font-semibold group-hover:text-accent"
      >
        {card.headline}
      </span>
    </Link>
  )
}
