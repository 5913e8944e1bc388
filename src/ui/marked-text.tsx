import { Fragment, type ReactNode } from 'react'
import type { Range } from '../archive/article.ts'

/** A stretch of text that something is said of. Its gaps and marks stand inside of it. */
export interface Note extends Range {
  /** Sets the stretch; adds no text of its own. */
  draw: (stretch: ReactNode) => ReactNode
}

interface Props {
  text: string
  /** Where the source has lost a figure. Offsets into `text`. */
  gaps?: readonly Range[]
  /** Words that were searched for. Offsets into `text`. */
  marks?: readonly Range[]
  /** Offsets into `text`, in order, without overlap. */
  notes?: readonly Note[] | undefined
  /** The part of `text` to show; all of it if not given. */
  from?: number
  to?: number
}

const MISSING = 'a figure is missing in the source'

/**
 * A piece of text with its gaps, marks and notes. What is shown, put together, is the text: a gap adds a sign and
 * no character.
 */
export function MarkedText({ text, gaps = [], marks = [], notes, from = 0, to = text.length }: Props) {
  if (!notes) return marked(text, gaps, marks, from, to)
  const parts: ReactNode[] = []
  // An empty gap on an edge belongs to the stretch before it.
  let drawn = -1
  let at = from
  const add = (end: number, draw?: Note['draw']) => {
    const own = gaps.filter((gap) => gap.end > drawn && gap.start >= at && gap.end <= end)
    const cut = marks
      .filter((mark) => mark.start < end && mark.end > at)
      .map((mark) => ({ start: Math.max(mark.start, at), end: Math.min(mark.end, end) }))
    const stretch = marked(text, own, cut, at, end)
    parts.push(draw ? <Fragment key={at}>{draw(stretch)}</Fragment> : stretch)
    drawn = own.reduce((last, gap) => Math.max(last, gap.end), drawn)
    at = end
  }
  for (const note of notes) {
    // No gap is cut in two.
    const end = gaps.find((gap) => gap.start < note.end && gap.end > note.end)?.end ?? note.end
    const start = gaps.find((gap) => gap.start < note.start && gap.end > note.start)?.start ?? note.start
    if (start < at || end > to || start >= end) continue
    add(start)
    add(end, note.draw)
  }
  add(to)
  return parts
}

function marked(text: string, gaps: readonly Range[], marks: readonly Range[], from: number, to: number) {
  const spans = [
    ...gaps.map((range) => ({ ...range, gap: true })),
    ...marks.map((range) => ({ ...range, gap: false })),
  ]
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: ReactNode[] = []
  let at = from
  for (const { start, end, gap } of spans) {
    if (start < at) continue
    parts.push(text.slice(at, start))
    const piece = text.slice(start, end)
    parts.push(
      gap ? (
        <span
          key={`gap-${start}`}
          className={piece ? 'gap gap-wide' : 'gap'}
          role="img"
          aria-label={MISSING}
          title={MISSING}
        >
          {piece}
        </span>
      ) : (
        <mark key={`mark-${start}`}>{piece}</mark>
      ),
    )
    at = end
  }
  parts.push(text.slice(at, to))
  return parts
}
