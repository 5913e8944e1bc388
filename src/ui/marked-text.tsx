import { Fragment, type ReactNode } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Range } from '../archive/article.ts'

/** A stretch of text with an annotation. Gaps and search hits in it stay visible. */
export interface Note extends Range {
  /** Wraps the stretch, and adds no text of its own. */
  render: (stretch: ReactNode) => ReactNode
}

interface Props {
  text: string
  /** Gaps: numbers that are missing from the source. Offsets into `text`. */
  gaps?: readonly Range[]
  /** Search hits. Offsets into `text`. */
  marks?: readonly Range[]
  /** Offsets into `text`, in order, without overlap. */
  notes?: readonly Note[] | undefined
  /** The part of `text` to show, by default all of it. */
  from?: number
  to?: number
}

/** Shows a text with its gaps, search hits and annotations. Its text content is `text`, unchanged: gaps add no character. */
export function MarkedText({ text, gaps = [], marks = [], notes, from = 0, to = text.length }: Props) {
  if (!notes) return marked(text, gaps, marks, from, to)
  const parts: ReactNode[] = []
  // The end of the last gap shown. An empty gap between two stretches belongs to the first one.
  let shown = -1
  let at = from
  const add = (end: number, render?: Note['render']) => {
    const own = gaps.filter((gap) => gap.end > shown && gap.start >= at && gap.end <= end)
    const cut = marks
      .filter((mark) => mark.start < end && mark.end > at)
      .map((mark) => ({ start: Math.max(mark.start, at), end: Math.min(mark.end, end) }))
    const stretch = marked(text, own, cut, at, end)
    parts.push(render ? <Fragment key={at}>{render(stretch)}</Fragment> : stretch)
    shown = own.reduce((last, gap) => Math.max(last, gap.end), shown)
    at = end
  }
  for (const note of notes) {
    // Never split a gap.
    const end = gaps.find((gap) => gap.start < note.end && gap.end > note.end)?.end ?? note.end
    const start = gaps.find((gap) => gap.start < note.start && gap.end > note.start)?.start ?? note.start
    if (start < at || end > to || start >= end) continue
    add(start)
    add(end, note.render)
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
    // Several gaps can begin at the same offset, so the key is the position among the parts.
    const key = parts.length
    parts.push(
      gap ? (
        <span
          key={key}
          className={piece ? 'gap gap-wide' : 'gap'}
          role="img"
          aria-label={readerMessages.missingNumber}
          title={readerMessages.missingNumber}
        >
          {piece}
        </span>
      ) : (
        <mark key={key}>{piece}</mark>
      ),
    )
    at = end
  }
  parts.push(text.slice(at, to))
  return parts
}
