import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { articleQuery } from '../../app/data/article.ts'
import { bodyOf } from '../../archive/article.ts'
import { marksOf } from '../../search/marks.ts'
import { unlinkedMentions } from '../../ui/annotations.tsx'
import { Link } from '../../ui/link.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { useNear } from '../../ui/use-near.ts'
import { passagesMentioning } from './country-passages.ts'
import { preloadRows } from './preload-rows.ts'
import type { PassagesComponent } from './row-context.ts'

/** The number of passages that are shown at first. One more is shown too, because a button would need as much space. */
const FIRST_PASSAGES = 3

/** The articles whose passages are all shown. They stay so when a row leaves the page and comes back. */
const expanded = new Set<string>()

/** Fetches the first rows of a country's page, and the texts of their passages. */
export async function preloadPassages(client: QueryClient, code: string): Promise<void> {
  const cards = await preloadRows(client, code)
  await Promise.all(cards.map((card) => card && client.ensureQueryData(articleQuery(card.slug))))
}

/** The sentences of an article that mention a country. Each links to its place in the article. */
export const Passages: PassagesComponent = ({ code, card, queryTerms, linkSearch, children }) => {
  const { ref, isNear } = useNear<HTMLDivElement>()
  const { data: article, isError } = useQuery({ ...articleQuery(card.slug), enabled: isNear })
  const key = `${code} ${card.slug}`
  const [all, setAll] = useState(expanded.has(key))
  // The button that shows all passages disappears. The first one that was hidden gets its focus.
  const list = useRef<HTMLUListElement>(null)
  const justExpanded = useRef(false)
  useEffect(() => {
    if (justExpanded.current)
      list.current?.children[FIRST_PASSAGES]?.querySelector('a')?.focus({ preventScroll: true })
    justExpanded.current = false
  })
  if (isError || article === null) return children
  if (!article)
    return (
      <div ref={ref} data-pending className="h-24">
        <div className="print-only">{children}</div>
      </div>
    )
  const { body } = article
  const text = bodyOf(body)
  const passages = passagesMentioning(body, code)
  if (passages.length === 0) return children
  const hidden = all || passages.length <= FIRST_PASSAGES + 1 ? 0 : passages.length - FIRST_PASSAGES
  return (
    <>
      <ul ref={list} className="mt-1.5 max-w-[65ch] space-y-1.5">
        {passages.slice(0, passages.length - hidden).map(({ id, start, end, mentions }) => (
          <li
            key={id}
            dir="auto"
            className="font-serif text-[1.1875rem] leading-[1.45] break-words annotated"
          >
            <Link
              id={`${card.slug}-${id}`}
              to={{ pathname: `/article/${card.slug}`, search: linkSearch, hash: `#${id}` }}
              state={{ stepsFromList: 1 }}
              className="hover:text-accent"
            >
              <MarkedText
                text={text}
                gaps={body.gaps}
                marks={marksOf(text.slice(start, end), queryTerms).map((mark) => ({
                  start: mark.start + start,
                  end: mark.end + start,
                }))}
                annotations={unlinkedMentions(mentions)}
                from={start}
                to={end}
              />
            </Link>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className="link mt-1 min-h-6 justify-self-start text-[0.9375rem]"
          onClick={() => {
            expanded.add(key)
            justExpanded.current = true
            setAll(true)
          }}
        >
          {timelineParts.showMentions(hidden)}
        </button>
      )}
    </>
  )
}
