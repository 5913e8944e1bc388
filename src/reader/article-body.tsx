import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { type Block, bodyOf, type Range } from '../archive/article.ts'
import type { Body } from '../publish/manifest.ts'
import { MarkedText, type Note } from '../ui/marked-text.tsx'
import { count } from '../ui/words.ts'

interface Props {
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
export function ArticleBody({ body, marks = [], notes }: Props) {
  const text = useMemo(() => bodyOf(body), [body])
  const target = useTarget(body)
  const sentences = (block: Block): ReactNode =>
    block.sentences.map(({ id, start, end }) => (
      <span key={id} id={id} className="passage" data-target={target.id === id || undefined}>
        <MarkedText
          text={text}
          gaps={body.gaps}
          marks={marks}
          notes={notes?.get(start)}
          from={start}
          to={end}
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
          The passage that this address points to is no longer in the article. Here is the article as it is
          now.
        </p>
      )}
      <About body={body} />
      <div className="prose mt-6" dir="auto">
        {grouped(body.blocks).map((group) => (
          <Group
            key={group[0]?.start}
            group={group}
            sentences={sentences}
            textOf={({ start, end }) => text.slice(start, end)}
          />
        ))}
      </div>
    </>
  )
}

interface GroupProps {
  group: Block[]
  sentences: (block: Block) => ReactNode
  textOf: (block: Block) => string
}

function Group({ group, sentences, textOf }: GroupProps) {
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

/** The passage that the address points to: shown and lit, or told to be gone. */
function useTarget(body: Body): { id: string | undefined; lost: boolean } {
  const { hash, key } = useLocation()
  const id = hash.startsWith('#p-') ? hash.slice(1) : undefined
  const exists = useMemo(
    () => body.blocks.some(({ sentences }) => sentences.some((sentence) => sentence.id === id)),
    [body, id],
  )
  const [seen, setSeen] = useState<string>()
  useEffect(() => {
    if (!id || !exists || seen === key) return
    setSeen(key)
    const element = document.getElementById(id)
    element?.scrollIntoView({ block: 'center' })
    element?.setAttribute('tabindex', '-1')
    element?.focus({ preventScroll: true })
  }, [id, exists, key, seen])
  return { id: exists ? id : undefined, lost: id !== undefined && !exists }
}
