import './article-body.css'
import { type MouseEvent, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { articleLanguage } from '../../app/data/archive.ts'
import { useKey } from '../../app/frame/keys.ts'
import { useSavedItems } from '../../app/storage/saved-items.ts'
import { type Block, bodyOf, type Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { isPlainClick } from '../../ui/link.tsx'
import type { Annotation } from '../../ui/marked-text.tsx'
import { addHighlight, HighlightActions } from '../highlights/highlight-actions.tsx'
import { HighlightedText } from '../highlights/highlighted-text.tsx'
import { locateHighlights } from '../highlights/locate-highlights.ts'
import { selectedRange } from '../highlights/selected-range.ts'
import { useHasSelected } from '../highlights/use-has-selected.ts'
import { passagesOf } from '../passages.ts'
import { BlockGroup, groupBlocks } from './block-group.tsx'
import { SourceNote } from './source-note.tsx'
import { useLinkTarget } from './use-link-target.ts'

const SelectionToolbar = lazyPart(
  async () => (await import('../highlights/selection-toolbar.tsx')).SelectionToolbar,
)
const HighlightPanel = lazyPart(
  async () => (await import('../highlights/highlight-panel.tsx')).HighlightPanel,
)
const LostHighlights = lazyPart(
  async () => (await import('../highlights/lost-highlights.tsx')).LostHighlights,
)

interface Props {
  card: Card
  body: Body
  /** Search hits. Offsets into the body. */
  marks: readonly Range[]
  /** The annotations of each passage, by the offset at which the passage starts. Absent while they are hidden. */
  annotations: ReadonlyMap<number, Annotation[]> | undefined
}

/** The text of an article, block by block. Its text content is the source's, character for character. */
export function ArticleBody({ card, body, marks, annotations }: Props) {
  const text = useMemo(() => bodyOf(body), [body])
  const saved = useSavedItems().highlights
  const highlights = useMemo(() => saved.filter(({ slug }) => slug === card.slug), [saved, card.slug])
  const { located, lost } = useMemo(() => locateHighlights(text, highlights), [text, highlights])
  const noted = useMemo(() => located.filter(({ highlight }) => highlight.note), [located])
  const target = useLinkTarget(body, highlights)
  const linked = passagesOf(body).find(({ id }) => id === target.passage)
  const [openedId, setOpenedId] = useState<string>()
  const opened = located.find(({ highlight }) => highlight.id === openedId)?.highlight
  const hasSelected = useHasSelected()
  const { search } = useLocation()
  const navigate = useNavigate()
  /** Links to passages leave out the filters that the reader came with. */
  const page = useHref({ search: '' })
  const context = { card, body, text, open: setOpenedId }
  useKey('h', () => {
    const range = selectedRange(body) ?? linked
    const id = range && addHighlight(context, range)
    document.getSelection()?.removeAllRanges()
    if (id) setOpenedId(id)
  })

  const openPassage = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    const { href, hash } = event.currentTarget
    void navigate({ search: '', hash }, { replace: href === window.location.href })
  }
  const passages = (block: Block): ReactNode =>
    block.sentences.map(({ id, start, end }) => (
      <span key={id} id={id} data-target={target.passage === id || undefined}>
        <HighlightedText
          text={text}
          gaps={body.gaps}
          marks={marks}
          annotations={annotations?.get(start)}
          from={start}
          to={end}
          highlights={located.filter((each) => each.start < end && each.end > start)}
          noted={noted}
          open={setOpenedId}
        />
      </span>
    ))
  const passageLink = (id: string) => (
    // biome-ignore lint/a11y/useAnchorContent: the style sheet adds a sign, which is not part of the text
    <a aria-label={readerMessages.passageLink} href={`${search && page}#${id}`} onClick={openPassage} />
  )
  const linkedActions = linked && (
    <span
      role="toolbar"
      aria-label={readerMessages.passageActions}
      className="screen-only mt-1 flex flex-wrap gap-1 font-sans"
    >
      <HighlightActions
        {...context}
        range={() => linked}
        done={() => document.getElementById(linked.id)?.focus({ preventScroll: true })}
      />
    </span>
  )

  return (
    <>
      {target.missing && (
        <p
          role="alert"
          className="screen-only mt-6 border-s-4 border-accent bg-raised px-4 py-2 text-[0.9375rem]"
        >
          {target.missing === 'passage' ? readerMessages.passageMissing : readerMessages.highlightMissing}
        </p>
      )}
      <SourceNote body={body} />
      <div className="prose" dir="auto" lang={articleLanguage(body)}>
        {groupBlocks(body.blocks).map((group) => (
          <BlockGroup
            key={group[0]?.start}
            group={group}
            linkTo={passageLink}
            passages={passages}
            actions={group.some(({ sentences }) => linked && sentences.includes(linked)) && linkedActions}
            textOf={({ start, end }) => text.slice(start, end)}
          />
        ))}
      </div>
      {noted.length > 0 && (
        <section className="print-only mt-6">
          <h2 className="font-semibold">{readerMessages.yourNotes}</h2>
          <ol className="list-decimal ps-6">
            {noted.map(({ highlight: { id, note } }) => (
              <li key={id} dir="auto" className="whitespace-pre-line">
                {note}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Suspense fallback={null}>
        {hasSelected && <SelectionToolbar {...context} />}
        {opened && <HighlightPanel key={opened.id} highlight={opened} close={() => setOpenedId(undefined)} />}
        {lost.length > 0 && <LostHighlights lost={lost} />}
      </Suspense>
    </>
  )
}
