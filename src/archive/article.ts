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
export type MentionKind = (typeof MENTION_KINDS)[number]
export const MENTION_KINDS = [
  'name',
  'demonym',
  'capital',
  'city',
  'region',
  'institution',
  'abbreviation',
] as const

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

/**
 * The origin of a publication date: printed with the text, metadata of the record, a feed, the article's address, the
 * name of the source file, or the time at which a web page was captured.
 */
export type DateSource = 'printed' | 'metadata' | 'feed' | 'address' | 'file name' | 'capture'

/** Facts about a record besides its headline and date, as the source gives them. */
export interface Metadata {
  /** The newspaper, agency or site that published it. */
  publication?: string
  /** The authors, as printed. */
  byline?: string
  section?: string
  /** The page or pages, as printed: `A10`, `Pg. 4`. */
  page?: string
  /** An absolute http(s) address. */
  url?: string
  /** A BCP 47 language tag. */
  language?: string
  /** When the source was downloaded or captured, in the form of `published`. */
  retrieved?: string
  tags?: string[]
}

/** One article inside a source file, as an importer read it and before it is analysed. */
export interface SourceRecord extends Metadata {
  /** The path of its file below the seeds folder, with `/` between folders. */
  file: string
  /** Its position among the records of its file, from 1. */
  record: number
  /** The key of the record, without the ending `.txt` of its file. */
  id: string
  /** Its text as read, without a byte order mark: the whole file if the file is plain text. */
  source: string
  /** The SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string
  headline: string
  /**
   * The local, floating time of publication: `YYYY-MM-DD`, then `THH:MM` or `THH:MM:SS` if there is a time, then the
   * offset if there is one. `YYYY-MM` or `YYYY` if the source is no more precise, and empty if it gives no date.
   */
  published: string
  /** The origin of `published`. Missing if that is empty. */
  dateSource?: DateSource
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

/**
 * The pages that have a share image: `all`, `none`, or only `some`, which are the archive's, the countries' and the
 * months'.
 */
export type ShareImages = 'all' | 'some' | 'none'

/** The settings of an archive, from archive.yaml. */
export interface ArchiveSettings {
  title: string
  /** A sentence or two about the archive. */
  description?: string
  /** A BCP 47 language tag. */
  language: string
  publisher?: string
  /** A line about the terms under which the archive may be used. */
  license?: string
  /** The country that the archive is written from: a code of ISO 3166-1 alpha-2. */
  homeCountry?: string
  /** The address at which the archive will be published: absolute, http(s), ends in `/`. */
  address?: string
  /** The pages that have a share image of their own. Without it, the number of articles decides. */
  shareImages?: ShareImages
  /** The formats in which each article has a file besides its page. */
  formats?: readonly ArticleFormat[]
  /** `none` for a site without a page for each article, country and month. */
  pages?: 'all' | 'none'
}

/** A format of an article: its source text, Markdown, or BibTeX. The name is the extension of the file. */
export type ArticleFormat = 'txt' | 'md' | 'bib'

/** All articles, and the settings. */
export interface Archive {
  settings: ArchiveSettings
  /** Undated ones by slug, then the others: oldest first, and those of the same moment by file name. */
  articles: Article[]
}

/**
 * Returns the day of a published time, as `YYYY-MM-DD`: the first of the month or year if it is no more precise, and an
 * empty text if there is no date.
 */
export const dayOf = (published: string): string => {
  const date = /^\d{4}(?:-\d\d){0,2}/.exec(published)?.[0] ?? ''
  return date && `${date}-01-01`.slice(0, 10)
}

/** Identifies a record in its archive: the path of its file, followed by `#` and its position from the second on. */
export const recordKey = ({ file, record }: Pick<SourceRecord, 'file' | 'record'>): string =>
  record === 1 ? file : `${file}#${record}`

/** Returns the `id` of a record. */
export const idOf = ({ file, record }: Pick<SourceRecord, 'file' | 'record'>): string =>
  recordKey({ file: file.replace(/\.txt$/i, ''), record })

/** Returns the part of a source below its date line. */
export const bodyOf = ({ source, bodyStart }: Pick<SourceRecord, 'source' | 'bodyStart'>): string =>
  source.slice(bodyStart)
