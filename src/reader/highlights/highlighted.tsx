import './highlighted.css'
import type { ReactNode } from 'react'
import type { Range } from '../../archive/article.ts'
import { MarkedText, type Note } from '../../ui/marked-text.tsx'
import type { Located } from './highlight-ranges.ts'

interface Props {
  text: string
  gaps: readonly Range[]
  marks: readonly Range[]
  notes: readonly Note[] | undefined
  from: number
  to: number
  /** Those that reach into this stretch, in order. */
  highlights: readonly Located[]
  open: (id: string) => void
}

const clipped = <T extends Range>(ranges: readonly T[], from: number, to: number): T[] =>
  ranges
    .filter(({ start, end }) => start < to && end > from)
    .map((range) => ({ ...range, start: Math.max(range.start, from), end: Math.min(range.end, to) }))

/** A stretch of text with what the reader has marked in it. What is shown, put together, is the text. */
export function Highlighted({ text, gaps, marks, notes, from, to, highlights, open }: Props) {
  // No gap is cut in two.
  const edge = (at: number) => gaps.find(({ start, end }) => start < at && at < end)?.end ?? at
  const edges = new Set([from, to])
  for (const { start, end } of highlights)
    for (const at of [edge(start), edge(end)]) if (at > from && at < to) edges.add(at)
  const cuts = [...edges].sort((a, b) => a - b)
  const parts: ReactNode[] = []
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] as number
    // An empty gap on an edge belongs to the stretch before it.
    const own = gaps.filter(
      (gap) => gap.start >= start && gap.end <= end && (gap.end > start || start === from),
    )
    const piece = (
      <MarkedText
        key={start}
        text={text}
        gaps={own}
        marks={clipped(marks, start, end)}
        notes={notes && clipped(notes, start, end)}
        from={start}
        to={end}
      />
    )
    const over = highlights.filter((each) => edge(each.start) <= start && edge(each.end) >= end)
    // Of several, the one that begins last lies on top.
    const top = over.at(-1)?.highlight
    if (!top) {
      parts.push(piece)
      return
    }
    parts.push(
      // biome-ignore lint/a11y/useKeyWithClickEvents: its button does the same
      <mark
        key={start}
        className="kept"
        data-highlight={top.id}
        onClick={({ target }) => {
          const isLink = target instanceof Element && target.closest('a')
          if (!isLink && document.getSelection()?.isCollapsed !== false) open(top.id)
        }}
      >
        {piece}
      </mark>,
    )
    for (const { highlight, end: last } of over)
      if (edge(last) === end || (end === to && last <= to))
        parts.push(
          <button
            key={highlight.id}
            type="button"
            id={`h-${highlight.id}`}
            className={`kept-sign furniture ${highlight.note ? 'noted' : ''}`}
            aria-label={`Your highlight “${highlight.quote.slice(0, 60)}”${highlight.note ? `, with a note: ${highlight.note}` : ''}`}
            onClick={() => open(highlight.id)}
          />,
        )
  })
  return parts
}
