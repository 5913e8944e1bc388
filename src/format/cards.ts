import type { Range } from '../archive/article.ts'
import type { FormerState } from '../archive/countries/former-states.ts'
import type { MentionEntry } from './body.ts'

/** A text and its gaps, as offsets into the text. */
export interface TextWithGaps {
  text: string
  gaps: Range[]
}

/** An article as the timeline shows it. */
export interface Card {
  slug: string
  headline: string
  /** As in `SourceRecord`. */
  published: string
  /** The standfirst, or else the first sentence. */
  summary: TextWithGaps
  /** Codes, most important first. The first `about` of them are main subjects. */
  countries: string[]
  about: number
  /** Former states that the article names, by the code of today's country. Absent if there are none. */
  states?: Record<string, FormerState[]>
  words: number
  /** Absent if all articles of the archive have the same one. */
  publication?: string
  /** A BCP 47 language tag. Absent if it is that of the archive. */
  language?: string
}

/** An event as the timeline shows it. All offsets are into `text`. */
export interface EventCard extends TextWithGaps {
  /** The time expression. */
  words: Range
  mentions: MentionEntry[]
  /** Present if the time expression lost figures. */
  damaged?: true
  /** Codes, main subjects of the article first. */
  countries: string[]
  /** As in `Card`, for these countries. */
  states?: Record<string, FormerState[]>
  /** The id of the sentence in its article. */
  id: string
  /** The article. */
  slug: string
  headline: string
  published: string
  publication?: string
}
