/** The types of an article: the contract between the archive and the modules after it. */

/** A stretch of text, as UTF-16 offsets from `start` up to, but not including, `end`. May be empty. */
export interface Range {
  start: number
  end: number
}

/**
 * The kinds of parts that a body has. `contributor` includes a byline at its beginning, `headline` for a
 * headline that the body repeats, and `stray` for a mark that an extraction left between two parts, such as a `?` in
 * place of a lost dash.
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

/** A sentence with an address: `id` is `p-` and six characters derived from its words. */
export interface Sentence extends Range {
  id: string
}

/** A part of a body. The blocks of an article tile its body, and the sentences of a block tile the block. */
export interface Block extends Range {
  kind: BlockKind
  sentences: Sentence[]
}

/** The structure of a body. All offsets are into the body. */
export interface Structure {
  blocks: Block[]
  /** Gaps, where the source has lost a figure: an orphaned mark, or an empty range between two spaces. */
  gaps: Range[]
  /** `source` if the source has paragraph breaks, `ours` if we added them because it has none. */
  paragraphs: 'source' | 'ours'
}

/**
 * The kinds of names that mention a country. `abbreviation`: `U.S.`, `DPRK`. `institution`: a seat that stands for
 * a government (`the Kremlin`), or a body that is named after a place (`Scotland Yard`).
 */
export type MentionKind = 'name' | 'demonym' | 'capital' | 'city' | 'region' | 'institution' | 'abbreviation'

/** A stretch of text that names a country. `code` is ISO 3166-1 alpha-2 (XK for Kosovo). */
export interface Mention extends Range {
  code: string
  kind: MentionKind
}

/** A country that an article mentions. */
export interface ArticleCountry {
  code: string
  /** The number of its mentions. */
  mentions: number
  /** The probability that it is a main subject, from 0 to 1. */
  weight: number
  /** True if it is a main subject of the article. */
  about: boolean
}

/** Words of a body that say when something happened, and the date that they mean. */
export interface TimeExpression extends Range {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the words are. The beginning of a span of time. */
  date: string
  /** The end of a span of time, inclusive, in the same form. Later than `date`. */
  until?: string
  /** The source has lost figures of the expression: the day is unknown, and the month or year is an interpretation. */
  damaged?: true
}

/** A sentence that says on which day or in which month something happened or will happen. */
export interface DatedEvent extends Omit<TimeExpression, 'start' | 'end'> {
  /** The time expression; offsets into the body. */
  words: Range
  /** Offsets into the body. */
  sentence: Sentence
  /** The codes of the countries that the sentence mentions, in order of first mention. */
  countries: string[]
}

/**
 * Corrections of the countries of an article, by code: `about` makes a country a main subject, and `not` removes it
 * together with its mentions.
 */
export type CountryCorrections = Readonly<Record<string, 'about' | 'not'>>

/** A file of the seeds folder that holds articles. */
export interface SourceFile {
  /** Its name, with its ending. */
  file: string
  bytes: Uint8Array
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: string
}

/** One article inside a source file, as read from the file and before it is analysed. */
export interface SourceRecord {
  /** The name of its file, with its ending. */
  file: string
  /** The name of its file, without its ending. */
  id: string
  /** The text of the whole file, without a byte order mark. */
  source: string
  /** The SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string
  headline: string
  /**
   * The local, floating time of publication as printed: `YYYY-MM-DD`, then `THH:MM` or `THH:MM:SS` if a time is
   * printed, then the offset if one is printed. The first ten characters are the day, in every time zone.
   */
  published: string
  /** The offset in `source` at which the body begins. */
  bodyStart: number
  /** From its front matter. */
  countryCorrections?: CountryCorrections
  /** From its front matter: former slugs of the article. */
  aliases?: string[]
}

/** A record and the results of its analysis. It lacks only its slug, which depends on other articles. */
export interface AnalysedRecord extends SourceRecord, Structure {
  /** The mentions in the headline; offsets into the headline. */
  headlineMentions: Mention[]
  /** The mentions in the body; offsets into the body. */
  mentions: Mention[]
  /** Main subjects first, then by number of mentions, then in order of first mention. */
  countries: ArticleCountry[]
  /** In the order of the body, without overlap. */
  times: TimeExpression[]
  /** In the order of the body; one for each sentence and date. */
  events: DatedEvent[]
  /** The number of words in headline and body. */
  words: number
}

/** An article of the archive. */
export interface Article extends AnalysedRecord {
  /** The last part of its address, made from day and headline. */
  slug: string
}

/** The settings of an archive, from archive.yaml. */
export interface ArchiveSettings {
  title: string
  /** A BCP 47 language tag. */
  language: string
  publisher?: string
  /** The address at which the archive will be published: absolute, http(s), ends in `/`. */
  address?: string
}

/** All articles, and the settings. */
export interface Archive {
  settings: ArchiveSettings
  /** Oldest first; articles of the same moment by file name. */
  articles: Article[]
}

/** Returns the day of a published time, as `YYYY-MM-DD`. */
export const dayOf = (published: string): string => published.slice(0, 10)

/** Returns the name of a source file without its ending. */
export const idOf = (file: string): string => file.replace(/\.txt$/i, '')

/** Returns the part of a source below its date line. */
export const bodyOf = ({ source, bodyStart }: Pick<SourceRecord, 'source' | 'bodyStart'>): string =>
  source.slice(bodyStart)
