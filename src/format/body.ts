import type { Block, DateSource, MentionKind, Metadata, Range } from '../archive/article.ts'

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
export interface Body extends Metadata {
  file: string
  /** Its position in its file, from 1. */
  record: number
  /** The SHA-256 of the file, in hexadecimal. */
  sha256: string
  dateSource?: DateSource
  /** The other places in the seeds folder that have the same article. */
  copies?: { file: string; record: number }[]
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
