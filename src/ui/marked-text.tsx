import { Fragment, type ReactNode } from 'react'
import { markedText } from '#messages/parts/marked-text'
import type { Range } from '../archive/article.ts'

/** An annotation of a range of text. Gaps and search hits in it stay visible. */
export interface Annotation extends Range {
  /** Returns an element around the content of the range. It must not add text. */
  render: (content: ReactNode) => ReactNode
}

interface Props {
  text: string
  /** Gaps: numbers that are missing from the source. Offsets into `text`. */
  gaps?: readonly Range[]
  /** Search hits. Offsets into `text`. */
  marks?: readonly Range[]
  /** Offsets into `text`, in order, without overlap. */
  annotations?: readonly Annotation[] | undefined
  /** The part of `text` to show, by default all of it. */
  from?: number
  to?: number
}

/** Shows a text with its gaps, search hits and annotations. Its text content is `text`, unchanged: gaps add no character. */
export function MarkedText({ text, gaps = [], marks = [], annotations, from = 0, to = text.length }: Props) {
  if (!annotations) return marked(text, gaps, marks, from, to)
  const parts: ReactNode[] = []
  // An empty gap between two ranges belongs to the first one.
  let lastGapEnd = -1
  let at = from
  const add = (end: number, render?: Annotation['render']) => {
    const rangeGaps = gaps.filter((gap) => gap.end > lastGapEnd && gap.start >= at && gap.end <= end)
    const rangeMarks = marks
      .filter((mark) => mark.start < end && mark.end > at)
      .map((mark) => ({ start: Math.max(mark.start, at), end: Math.min(mark.end, end) }))
    const content = marked(text, rangeGaps, rangeMarks, at, end)
    parts.push(render ? <Fragment key={at}>{render(content)}</Fragment> : content)
    lastGapEnd = rangeGaps.reduce((last, gap) => Math.max(last, gap.end), lastGapEnd)
    at = end
  }
  for (const annotation of annotations) {
    // Never split a gap.
    const end =
      gaps.find((gap) => gap.start < annotation.end && gap.end > annotation.end)?.end ?? annotation.end
    const start =
      gaps.find((gap) => gap.start < annotation.start && gap.end > annotation.start)?.start ??
      annotation.start
    if (start < at || end > to || start >= end) continue
    add(start)
    add(end, annotation.render)
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
          aria-label={markedText.missingNumber}
          title={markedText.missingNumber}
        >
          {piece}
        </span>
      ) : (
        <mark key={key} data-start={start}>
          {piece}
        </mark>
      ),
    )
    at = end
  }
  parts.push(text.slice(at, to))
  return parts
}
