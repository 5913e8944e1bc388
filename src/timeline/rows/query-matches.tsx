import { useQuery } from '@tanstack/react-query'
import { Fragment, useMemo } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { articleQuery } from '../../app/data/article.ts'
import { bodyOf } from '../../archive/article.ts'
import type { Card, TextWithGaps } from '../../format/cards.ts'
import { excerpt } from '../../search/excerpt.ts'
import { marksOf } from '../../search/marks.ts'
import { lackedWords } from '../../search/partial.ts'
import type { QueryTerm, SearchResult } from '../../search/search-result.ts'
import { MarkedText } from '../../ui/marked-text.tsx'

/** A line of text in which the query's terms are marked. */
export const MarkedLine = ({
  text,
  gaps,
  queryTerms,
}: TextWithGaps & { queryTerms: readonly QueryTerm[] }) => (
  <MarkedText text={text} gaps={gaps} marks={marksOf(text, queryTerms)} />
)

interface Props {
  card: Card
  queryTerms: readonly QueryTerm[]
}

/** The part of an article that has the query's terms. Until the text is loaded, it is the summary. */
export function Excerpt({ card, queryTerms }: Props) {
  const { data: article, isPending } = useQuery(articleQuery(card.slug))
  const body = article?.body
  const matches = useMemo(() => {
    const text = body && bodyOf(body)
    return text ? excerpt(text, marksOf(text, queryTerms), body.gaps) : undefined
  }, [body, queryTerms])
  if (matches) return <MarkedText {...matches} />
  return (
    <span data-pending={isPending || undefined}>
      <MarkedLine {...card.summary} queryTerms={queryTerms} />
    </span>
  )
}

/** The words of the query that an article lacks, struck through. */
export const LackedWords = ({ position, result }: { position: number; result: SearchResult }) => (
  <p className="mt-1.5 text-sm text-muted">
    {timelineParts.lacks}{' '}
    {lackedWords(result, position).map((word) => (
      <Fragment key={word}>
        <s>
          <bdi>{word}</bdi>
        </s>{' '}
      </Fragment>
    ))}
  </p>
)
