import { Suspense } from 'react'
import { articleLanguage } from '../../app/data/archive.ts'
import type { Range } from '../../archive/article.ts'
import type { Card } from '../../format/cards.ts'
import type { QueryTerm } from '../../search/search-result.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'

// Only a search needs these. Without them, texts are shown without marks.
const MarkedLine = lazyPart<Required<LineProps>>(
  async () => (await import('./query-matches.tsx')).MarkedLine,
  ({ text, gaps }) => <MarkedText text={text} gaps={gaps} />,
)
const Excerpt = lazyPart<Omit<SummaryProps, 'excerpts'>>(
  async () => (await import('./query-matches.tsx')).Excerpt,
  ({ card }) => <MarkedText {...card.summary} />,
)

/** The words of the query that an article lacks. */
export const LackedWords = lazyPart(async () => (await import('./query-matches.tsx')).LackedWords)

interface LineProps {
  text: string
  gaps?: Range[]
  queryTerms: readonly QueryTerm[]
}

/** A line of text. During a search, the query's terms are marked in it. */
export const LineWithMatches = ({ text, gaps = [], queryTerms }: LineProps) =>
  queryTerms.length === 0 ? (
    <MarkedText text={text} gaps={gaps} />
  ) : (
    <Suspense fallback={<Pending text={text} gaps={gaps} />}>
      <MarkedLine text={text} gaps={gaps} queryTerms={queryTerms} />
    </Suspense>
  )

interface SummaryProps {
  card: Card
  queryTerms: readonly QueryTerm[]
  /** True if the part of the text that matches the query is shown instead. */
  excerpts: boolean
}

/** The standfirst or the opening of an article, or the part that matches the query. */
export const Summary = ({ card, queryTerms, excerpts }: SummaryProps) => (
  <p
    className="mt-1 line-clamp-3 max-w-[65ch] font-serif [&:dir(ltr)]:mr-auto [&:dir(rtl)]:ml-auto text-[1.1875rem] leading-[1.5] break-words"
    dir="auto"
    lang={articleLanguage(card)}
  >
    {excerpts ? (
      <Suspense fallback={<Pending {...card.summary} />}>
        <Excerpt card={card} queryTerms={queryTerms} />
      </Suspense>
    ) : (
      <LineWithMatches {...card.summary} queryTerms={queryTerms} />
    )}
  </p>
)

/** A text that is about to be replaced. */
const Pending = (text: Parameters<typeof MarkedText>[0]) => (
  <span data-pending>
    <MarkedText {...text} />
  </span>
)
