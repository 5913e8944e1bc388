/** The contract between the archive and everything after it: what an article is, as types. */

/** A stretch of text, as UTF-16 offsets: `start` belongs to it, `end` does not. May be empty. */
export interface Range {
  start: number
  end: number
}

/**
 * What a stretch of a body is. `contributor` is a byline too, where it opens the body. `headline` is a headline
 * that the body repeats; `stray` is a mark that an extraction left behind between two parts (a `?` that stands
 * for a lost dash, say).
 */
export type BlockKind =
  | 'standfirst'
  | 'stray'
  | 'caption'
  | 'credit'
  | 'headline'
  | 'dateline'
  | 'paragraph'
  | 'contributor'

/** A sentence that can be linked to: `id` is `p-` and six characters made from its own words. */
export interface Sentence extends Range {
  id: string
}

/** A part of the body. The blocks of an article tile its body, and their sentences tile each block. */
export interface Block extends Range {
  kind: BlockKind
  sentences: Sentence[]
}

/** Body → its parts. All offsets are into the body. */
export interface Structure {
  blocks: Block[]
  /** Places where the source has lost a figure: an orphaned mark, or an empty range between two spaces. */
  gaps: Range[]
  /** Whose paragraphs these are: the source's line breaks, or ours because the source has none. */
  paragraphs: 'source' | 'ours'
}

/**
 * What a mention calls its country by. `abbreviation`: `U.S.`, `DPRK`. `institution`: a seat that stands for a
 * government (`the Kremlin`), or a body whose name is a place's (`Scotland Yard`).
 */
export type MentionKind = 'name' | 'demonym' | 'capital' | 'city' | 'region' | 'institution' | 'abbreviation'

/** A stretch of text that names a country. `code` is ISO 3166-1 alpha-2 (XK for Kosovo). */
export interface Mention extends Range {
  code: string
  kind: MentionKind
}

/** One country of an article: how often it is named, and whether the article is about it. */
export interface ArticleCountry {
  code: string
  mentions: number
  /** How likely it is that the article is about it, from 0 to 1. */
  weight: number
  about: boolean
}

/** A stretch of a body that says when, and what it is read as. */
export interface TimeExpression extends Range {
  /** As exact as the words are: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; of a span of time, its first. */
  date: string
  /** The last of a span of time, in the same form. Later than `date`. */
  until?: string
  /** The source has lost figures of it, so the day is not known, and the month or year is a reading. */
  damaged?: true
}

/** A sentence that says on what day or in what month something happened or will happen. */
export interface DatedEvent extends Omit<TimeExpression, 'start' | 'end'> {
  /** The words that say when; offsets into the body. */
  words: Range
  /** The sentence; offsets into the body. */
  sentence: Sentence
  /** Codes of the countries that the sentence names, in order of first mention. */
  countries: string[]
}

/**
 * What is said of countries against what is found: code → the article is about it, or does not have it at all
 * (and what looks like a mention of it is none).
 */
export type CountryCorrections = Readonly<Record<string, 'about' | 'not'>>

/** What a seed file says, before anything is found in it. */
export interface Seed {
  /** The file's name, with its ending. */
  file: string
  /** The file's name without its ending. */
  id: string
  /** The whole file as text; a byte order mark is left out. */
  source: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string
  headline: string
  /**
   * Local, floating publication time as printed: `YYYY-MM-DD`, with `THH:MM` or `THH:MM:SS` where a time is
   * given, with the offset where one is printed. The first ten characters are the day, in every time zone.
   */
  published: string
  /** Where the body begins in `source`. */
  bodyStart: number
  /** From its front matter. */
  countryCorrections?: CountryCorrections
  /** From its front matter: slugs that the article had before. */
  aliases?: string[]
}

/** What a seed becomes by itself: all but its address, which depends on others of the same day and headline. */
export interface SeedArticle extends Seed, Structure {
  /** In the headline; offsets into the headline. */
  headlineMentions: Mention[]
  /** In the body; offsets into the body. */
  mentions: Mention[]
  /** Those that it is about first, then by number of mentions, then in order of first mention. */
  countries: ArticleCountry[]
  /** When, in the body's own words; in order, without overlap. */
  times: TimeExpression[]
  /** In the order of the body: one for each sentence and date. */
  events: DatedEvent[]
  /** Words of headline and body. */
  words: number
}

export interface Article extends SeedArticle {
  /** The last part of its address: day and headline. */
  slug: string
}

/** The archive's own data, from archive.yaml. */
export interface ArchiveSettings {
  title: string
  /** A BCP 47 language tag. */
  language: string
  publisher?: string
  /** Where the archive will be published: an absolute http(s) address that ends in `/`. */
  address?: string
}

export interface Archive {
  settings: ArchiveSettings
  /** From the oldest to the newest; those of the same moment by file name. */
  articles: Article[]
}

/** Something that is wrong with the seeds: what was found, where, and what to do. */
export interface Problem {
  file: string
  /** From 1; 1 also where the whole file is meant. */
  line: number
  found: string
  remedy: string
}

/** The day of a published time, `YYYY-MM-DD`. */
export const dayOf = (published: string): string => published.slice(0, 10)

/** A seed's file name without its ending. */
export const idOf = (file: string): string => file.replace(/\.txt$/i, '')

/** The part of a source below its date line. */
export const bodyOf = ({ source, bodyStart }: Pick<Seed, 'source' | 'bodyStart'>): string =>
  source.slice(bodyStart)
