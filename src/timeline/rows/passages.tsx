import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { bodyQuery } from '../../app/data/queries.ts'
import { bodyOf, type Sentence } from '../../archive/article.ts'
import type { Body, MentionEntry } from '../../format/body.ts'
import { marksOf } from '../../search/marks.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { quietCountries } from '../../ui/notes.tsx'
import { useNear } from '../../ui/use-near.ts'
import { count } from '../../ui/words.ts'
import { preloadRows } from './first-rows.ts'
import type { PassagesOf } from './row.tsx'

/** How many passages are shown at first. One more than these is shown too: no button is worth one sentence. */
const SHOWN = 3

/** Articles whose passages have all been asked for: a row that comes back has them open still. */
const opened = new Set<string>()

interface Passage extends Sentence {
  mentions: MentionEntry[]
}

/** Fetches the first rows of a country's page, and the texts that their passages are from. */
export async function preloadPassages(client: QueryClient, code: string): Promise<void> {
  const cards = await preloadRows(client, code)
  await Promise.all(cards.map((card) => card && client.ensureQueryData(bodyQuery(card.body))))
}

/** The sentences of a body; a dateline is one with the sentence that it opens. */
function sentencesOf({ blocks }: Body): Sentence[] {
  const sentences: Sentence[] = []
  let dateline: Sentence | undefined
  for (const { kind, sentences: own } of blocks) {
    if (kind === 'dateline') dateline = own[0]
    else {
      const [first, ...rest] = own
      if (first) sentences.push({ ...first, start: dateline?.start ?? first.start }, ...rest)
      dateline = undefined
    }
  }
  return sentences
}

/** The passages of a body that name a country, with where they name it. */
function passagesOf(body: Body, code: string): Passage[] {
  const own = body.mentions.filter((mention) => mention[2] === code)
  const passages: Passage[] = []
  let at = 0
  for (const sentence of sentencesOf(body)) {
    const from = at
    while (at < own.length && (own[at] as MentionEntry)[0] < sentence.end) at++
    if (at > from) passages.push({ ...sentence, mentions: own.slice(from, at) })
  }
  return passages
}

/** What an article says of a country: every sentence that names it, each a link to its place. */
export const Passages: PassagesOf = ({ code, card, sought, carried, children }) => {
  const { place, near } = useNear<HTMLDivElement>()
  const { data: body, isError } = useQuery({ ...bodyQuery(card.body), enabled: near })
  const key = `${code} ${card.slug}`
  const [all, setAll] = useState(opened.has(key))
  // The button goes, and the focus with it: it goes on to the first passage that was hidden.
  const list = useRef<HTMLUListElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) list.current?.children[SHOWN]?.querySelector('a')?.focus({ preventScroll: true })
    asked.current = false
  })
  if (isError) return children
  if (!body)
    return (
      <div ref={place} data-pending className="h-24">
        <div className="print-only">{children}</div>
      </div>
    )
  const text = bodyOf(body)
  const passages = passagesOf(body, code)
  if (passages.length === 0) return children
  const more = passages.length - SHOWN
  const shown = all || more <= 1 ? passages : passages.slice(0, SHOWN)
  return (
    <>
      <ul ref={list} className="mt-1.5 max-w-[65ch] space-y-1.5">
        {shown.map(({ id, start, end, mentions }) => (
          <li
            key={id}
            dir="auto"
            className="font-serif text-[1.1875rem] leading-[1.45] break-words annotated"
          >
            <Link
              id={`${card.slug}-${id}`}
              to={{ pathname: `/article/${card.slug}`, search: carried, hash: `#${id}` }}
              state={{ stepsFromList: 1 }}
              className="hover:text-accent"
            >
              <MarkedText
                text={text}
                gaps={body.gaps}
                marks={marksOf(text.slice(start, end), sought).map((mark) => ({
                  start: mark.start + start,
                  end: mark.end + start,
                }))}
                notes={quietCountries(mentions)}
                from={start}
                to={end}
              />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button
          type="button"
          className="link mt-1 min-h-6 text-[0.9375rem]"
          onClick={() => {
            opened.add(key)
            asked.current = true
            setAll(true)
          }}
        >
          {count(more, 'more passage')}
        </button>
      )}
    </>
  )
}
