import type { Block, MentionKind, Range } from '../archive/article.ts'

/** A mention: a stretch of text that names a country, and the kind of name. */
export type MentionEntry = [start: number, end: number, code: string, kind: MentionKind]

/** A time expression with its date. `until` is the end of a range. `damaged` is 1 if the expression lost figures. */
export type TimeEntry = [
  start: number,
  end: number,
  date: string,
  until?: string | 0,
  damaged?: 1 | undefined,
]

/** An article as the reader shows it. */
export interface Body {
  file: string
  sha256: string
  source: string
  /** The offset of the body in `source`. All ranges count from there. */
  bodyStart: number
  blocks: Block[]
  gaps: Range[]
  /** `source` if the source has paragraphs, `ours` if we added them. */
  paragraphs: 'source' | 'ours'
  /** Offsets into the headline. */
  headlineMentions: MentionEntry[]
  mentions: MentionEntry[]
  times: TimeEntry[]
}
