import type { ReactNode } from 'react'
import type { Range } from '../archive/article.ts'

interface Props {
  text: string
  /** Where the source has lost a figure. Offsets into `text`. */
  gaps?: readonly Range[]
  /** Words that were searched for. Offsets into `text`. */
  marks?: readonly Range[]
  /** The part of `text` to show; all of it if not given. */
  from?: number
  to?: number
}

const MISSING = 'a figure is missing in the source'

/**
 * A piece of text with its gaps and marks. What is shown, put together, is the text: a gap adds a sign and no
 * character.
 */
export function MarkedText({ text, gaps = [], marks = [], from = 0, to = text.length }: Props) {
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
