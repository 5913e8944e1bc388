import './highlighted-text.css'
import type { ReactNode } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Range } from '../../archive/article.ts'
import { type Annotation, MarkedText } from '../../ui/marked-text.tsx'
import type { LocatedHighlight } from './locate-highlights.ts'

interface Props {
  text: string
  gaps: readonly Range[]
  marks: readonly Range[]
  annotations: readonly Annotation[] | undefined
  from: number
  to: number
  /** The highlights that overlap this part of the text, in order. */
  highlights: readonly LocatedHighlight[]
  /** The highlights with notes, by whose order printed notes are numbered. */
  noted: readonly LocatedHighlight[]
  /** Opens a highlight by its id. */
  open: (id: string) => void
}

/** The number of characters of a quote in the name of its button. */
const LABEL_LENGTH = 60

const clipped = <T extends Range>(ranges: readonly T[], from: number, to: number): T[] =>
  ranges
    .filter(({ start, end }) => start < to && end > from)
    .map((range) => ({ ...range, start: Math.max(range.start, from), end: Math.min(range.end, to) }))

/** A part of a text with the reader's highlights. Its text content is the text, unchanged. */
export function HighlightedText({
  text,
  gaps,
  marks,
  annotations,
  from,
  to,
  highlights,
  noted,
  open,
}: Props) {
  // Never split a gap: an edge inside it moves to its end.
  const edge = (offset: number) =>
    gaps.find(({ start, end }) => start < offset && offset < end)?.end ?? offset
  const edges = new Set([from, to])
  for (const { start, end } of highlights)
    for (const offset of [edge(start), edge(end)]) if (offset > from && offset < to) edges.add(offset)
  const cuts = [...edges].sort((a, b) => a - b)
  const parts: ReactNode[] = []
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] as number
    // An empty gap on an edge belongs to the piece before it.
    const pieceGaps = gaps.filter(
      (gap) => gap.start >= start && gap.end <= end && (gap.end > start || start === from),
    )
    const piece = (
      <MarkedText
        key={start}
        text={text}
        gaps={pieceGaps}
        marks={clipped(marks, start, end)}
        annotations={annotations && clipped(annotations, start, end)}
        from={start}
        to={end}
      />
    )
    const covering = highlights.filter((each) => edge(each.start) <= start && edge(each.end) >= end)
    // Of overlapping highlights, the one that begins last is on top.
    const top = covering.at(-1)?.highlight
    if (!top) {
      parts.push(piece)
      return
    }
    parts.push(
      // biome-ignore lint/a11y/useKeyWithClickEvents: the highlight's button does the same
      <mark
        key={start}
        className="highlight"
        data-highlight={top.id}
        onClick={({ target }) => {
          const isLink = target instanceof Element && target.closest('a')
          if (!isLink && document.getSelection()?.isCollapsed !== false) open(top.id)
        }}
      >
        {piece}
      </mark>,
    )
    for (const each of covering)
      if (edge(each.end) === end || (end === to && each.end <= to))
        parts.push(
          <HighlightButton
            key={each.highlight.id}
            highlight={each.highlight}
            number={noted.findIndex(({ highlight }) => highlight === each.highlight) + 1}
            open={open}
          />,
        )
  })
  return parts
}

/** The button at the end of a highlight that opens it. */
function HighlightButton({
  highlight,
  number,
  open,
}: Pick<LocatedHighlight, 'highlight'> & Pick<Props, 'open'> & { number: number }) {
  const { id, quote, note } = highlight
  const words = quote.slice(0, LABEL_LENGTH)
  return (
    <button
      type="button"
      id={`h-${id}`}
      data-number={note ? number : undefined}
      className={`highlight-button ${note ? 'has-note' : ''}`}
      aria-label={note ? readerMessages.openNotedHighlight(words, note) : readerMessages.openHighlight(words)}
      onClick={() => open(id)}
    />
  )
}
