import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bodyQuery } from '../../app/data/queries.ts'
import { bodyOf } from '../../archive/article.ts'
import type { Card, TextWithGaps as Line } from '../../format/cards.ts'
import { excerpt } from '../../search/excerpt.ts'
import { marksOf } from '../../search/marks.ts'
import type { QueryTerm } from '../../search/search-result.ts'
import { MarkedText } from '../../ui/marked-text.tsx'

type Props = Line & { sought: readonly QueryTerm[] }

/** A line with what was searched for marked in it. */
export const FoundText = ({ text, gaps, sought }: Props) => (
  <MarkedText text={text} gaps={gaps} marks={marksOf(text, sought)} />
)

/** Where the words stand in an article that were searched for; its summary, until the text is there. */
export function Excerpt({ card, sought }: { card: Card; sought: readonly QueryTerm[] }) {
  const { data: body, isPending } = useQuery(bodyQuery(card.body))
  const found = useMemo(() => {
    const text = body && bodyOf(body)
    return text ? excerpt(text, marksOf(text, sought), body.gaps) : undefined
  }, [body, sought])
  if (found) return <MarkedText {...found} />
  return (
    <span data-pending={isPending || undefined}>
      <FoundText {...card.summary} sought={sought} />
    </span>
  )
}
