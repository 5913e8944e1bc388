import './article-body.css'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useKey } from '../app/frame/keys.ts'
import { type Highlight, useSavedItems } from '../app/storage/saved-items.ts'
import { type Block, bodyOf, type Range } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import type { Note } from '../ui/marked-text.tsx'
import { count } from '../ui/words.ts'
import { MarkActions, mark } from './highlights/highlight-actions.tsx'
import { locate } from './highlights/highlight-ranges.ts'
import { Highlighted } from './highlights/highlighted.tsx'
import { selectedRange, sentencesOf } from './highlights/selection.ts'

const SelectionBar = lazy(async () => ({
  default: (await import('./highlights/selection-bar.tsx')).SelectionBar,
}))
const HighlightPanel = lazy(async () => ({
  default: (await import('./highlights/highlight-panel.tsx')).HighlightPanel,
}))
const LostHighlights = lazy(async () => ({
  default: (await import('./highlights/highlight-panel.tsx')).LostHighlights,
}))

interface Props {
  card: Card
  body: Body
  /** Words that were searched for: offsets into the body. */
  marks: readonly Range[] | undefined
  /** What is said of each sentence, where it is to be shown: by where the sentence starts. */
  notes: ReadonlyMap<number, Note[]> | undefined
}

/** Blocks that are set as one: a standfirst with its stray mark, a caption with its credit, a dateline run in. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1)?.kind
    const joins =
      (last === 'standfirst' && block.kind === 'stray') ||
      (last === 'caption' && block.kind === 'credit') ||
      (last === 'dateline' && block.kind === 'paragraph')
    if (joins) groups.at(-1)?.push(block)
    else groups.push([block])
  }
  return groups
}

const DAMAGED = 'a mark is damaged in the source'

/** The body, part by part. The text of all parts together is the source's, character for character. */
export function ArticleBody({ card, body, marks = [], notes }: Props) {
  const text = useMemo(() => bodyOf(body), [body])
  const { highlights } = useSavedItems()
  const own = useMemo(() => highlights.filter(({ slug }) => slug === card.slug), [highlights, card.slug])
  const { found, lost } = useMemo(() => locate(text, own), [text, own])
  const target = useTarget(body, own)
  const [opened, setOpened] = useState<string>()
  const open = found.find(({ highlight }) => highlight.id === opened)?.highlight
  const selecting = useSelecting()
  const marking = { card, body, text, open: setOpened }
  useKey('h', () => {
    const range = selectedRange(body) ?? sentencesOf(body).find(({ id }) => id === target.id)
    const id = range && mark(marking, range)
    document.getSelection()?.removeAllRanges()
    if (id) setOpened(id)
  })
  const sentences = (block: Block): ReactNode =>
    block.sentences.map(({ id, start, end }) => (
      <span key={id} id={id} className="passage" data-target={target.id === id || undefined}>
        <Highlighted
          text={text}
          gaps={body.gaps}
          marks={marks}
          notes={notes?.get(start)}
          from={start}
          to={end}
          highlights={found.filter((each) => each.start < end && each.end > start)}
          open={setOpened}
        />
      </span>
    ))

  return (
    <>
      {target.lost && (
        <p
          role="alert"
          className="furniture mt-6 border-l-4 border-accent bg-raised px-4 py-2 text-[0.9375rem]"
        >
          {target.lost === 'passage'
            ? 'The passage that this address points to is no longer in the article.'
            : 'The highlight that this address points to is not kept in this browser.'}{' '}
          Here is the article as it is now.
        </p>
      )}
      <About body={body} />
      <div className="prose mt-6" dir="auto" data-slug={card.slug}>
        {grouped(body.blocks).map((group) => (
          <Group
            key={group[0]?.start}
            group={group}
            sentences={sentences}
            actions={
              target.id &&
              group.some(({ sentences }) => sentences.some(({ id }) => id === target.id)) && (
                <span
                  role="toolbar"
                  aria-label="This passage"
                  className="furniture mt-1 flex flex-wrap gap-1 font-sans"
                >
                  <MarkActions
                    {...marking}
                    range={() => sentencesOf(body).find(({ id }) => id === target.id)}
                    done={() => document.getElementById(target.id ?? '')?.focus({ preventScroll: true })}
                  />
                </span>
              )
            }
            textOf={({ start, end }) => text.slice(start, end)}
          />
        ))}
      </div>
      <Suspense fallback={null}>
        {selecting && <SelectionBar {...marking} />}
        {open && <HighlightPanel key={open.id} highlight={open} close={() => setOpened(undefined)} />}
        {lost.length > 0 && <LostHighlights lost={lost} />}
      </Suspense>
    </>
  )
}

interface GroupProps {
  group: Block[]
  /** What can be done with a passage of it, while the address points to one. */
  actions: ReactNode
  sentences: (block: Block) => ReactNode
  textOf: (block: Block) => string
}

function Group({ group, sentences, actions, textOf }: GroupProps) {
  const [first, second] = group as [Block, Block?]
  switch (first.kind) {
    case 'standfirst':
      return (
        <p className="mb-6 text-[1.125em] leading-snug text-muted">
          {sentences(first)}
          {second && (
            <span className="gap gap-wide" role="img" aria-label={DAMAGED} title={DAMAGED}>
              {sentences(second)}
            </span>
          )}
        </p>
      )
    case 'caption':
    case 'credit':
      return (
        <figure
          aria-label="Caption of a picture that the source does not include"
          className="mb-6 border-y border-rule py-3 font-sans text-[0.9375rem] leading-normal text-muted"
        >
          <figcaption>
            {first.kind === 'caption' ? sentences(first) : <Credit text={textOf(first)} />}
            {second && <Credit text={textOf(second)} />}
          </figcaption>
        </figure>
      )
    case 'headline':
      return (
        <p
          className="mb-4 text-[1.125em] leading-snug font-semibold"
          title="The source repeats its headline here"
        >
          {sentences(first)}
        </p>
      )
    case 'contributor':
      return <p className="mt-8 font-sans text-[0.9375rem] text-muted">{sentences(first)}</p>
    case 'stray':
      return <p className="text-muted">{sentences(first)}</p>
    default: {
      const prose = first.kind === 'dateline' ? second : first
      const id = prose?.sentences[0]?.id
      return (
        <p className="mb-[0.9em]">
          {first.kind === 'dateline' && <span className="caps mr-1 text-[1.05em]">{sentences(first)}</span>}
          {prose && sentences(prose)}
          {id && (
            <Link
              to={{ search: '', hash: `#${id}` }}
              className="pilcrow furniture"
              aria-label="Address of this passage"
            />
          )}
          {actions}
        </p>
      )
    }
  }
}

/** A credit as printed. `PhotoXinhua` has lost what stood between its words: they are set apart, not changed. */
function Credit({ text }: { text: string }) {
  const [, label = '', rest = text] = /^([[(]?Photos?)(\p{Lu}.*)$/su.exec(text) ?? []
  return (
    <span className="italic">
      {label}
      <span className={label && 'ml-[0.25em]'}>{rest}</span>
    </span>
  )
}

/** What a reader should know of the text, once and quietly. */
function About({ body }: { body: Body }) {
  const ours = body.paragraphs === 'ours' && body.blocks.filter(({ kind }) => kind === 'paragraph').length > 1
  if (body.gaps.length === 0 && !ours) return null
  return (
    <p className="mt-4 border-t border-rule pt-3 text-sm text-muted">
      About this text:{' '}
      {body.gaps.length > 0 && (
        <>
          {count(body.gaps.length, 'figure is', 'figures are')} missing in the source, each marked{' '}
          <span className="gap" aria-hidden="true" />
        </>
      )}
      {body.gaps.length > 0 && ours && '; '}
      {ours && 'its paragraphs are ours, the source has none'}.
    </p>
  )
}

/** Whether anything has been selected yet: before that, nothing is needed for it. */
function useSelecting(): boolean {
  const [selecting, setSelecting] = useState(false)
  useEffect(() => {
    if (selecting) return
    const listen = () => {
      if (document.getSelection()?.isCollapsed === false) setSelecting(true)
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [selecting])
  return selecting
}

/** What the address points to, a passage or a highlight: shown and lit, or told to be gone. */
function useTarget(body: Body, highlights: readonly Highlight[]) {
  const { hash, key } = useLocation()
  const id = /^#[ph]-/.test(hash) ? hash.slice(1) : undefined
  const isHighlight = id?.startsWith('h-')
  const exists = useMemo(
    () =>
      isHighlight
        ? highlights.some((highlight) => `h-${highlight.id}` === id)
        : body.blocks.some(({ sentences }) => sentences.some((sentence) => sentence.id === id)),
    [body, highlights, id, isHighlight],
  )
  const [seen, setSeen] = useState<string>()
  useEffect(() => {
    if (!id || !exists || seen === key) return
    const element = document.getElementById(id)
    // Those that have lost their words come a moment later, and see to it themselves.
    if (!element) return
    setSeen(key)
    element.scrollIntoView({ block: 'center' })
    if (!isHighlight) element.setAttribute('tabindex', '-1')
    element.focus({ preventScroll: true })
  })
  return {
    id: exists && !isHighlight ? id : undefined,
    lost: id === undefined || exists ? undefined : isHighlight ? 'highlight' : 'passage',
  }
}
