/** What the build writes and the app reads. Paths are relative to the site's base. */
import type { ArchiveSettings, Block, MentionKind, Problem, Range } from '../archive/article.ts'
import type { DeltaList } from './delta-list.ts'

/** One country of the archive: articles that name it, and those that are about it. */
export interface CountryCount {
  code: string
  /** In the language of the interface, as the build's machine has it. */
  name: string
  articles: number
  about: number
}

/**
 * A month that has articles (`2020-04`) and how many. All paths of cards follow from it. Cards of a month, or of a
 * year where the strip shows years, share a hash, which stands with the first month that has it. Eight digits do:
 * they only tell editions of the same cards apart.
 */
export type Month = [month: string, articles: number, hash?: string]

/** For each month that has articles, its days that have any, each followed by how many: `[11, 2, 25, 1]`. */
export type Days = number[][]

/** How finely days are counted on the timeline's strip. */
export type Unit = 'day' | 'month' | 'year'

/**
 * Bundled into the app: small, and growing with months and countries, not with articles. An article is known by its
 * position in the archive, which counts from 0, from the oldest.
 */
export interface Manifest {
  settings: ArchiveSettings
  articles: number
  words: number
  gaps: number
  /** By number of articles, then by code. */
  countries: CountryCount[]
  /** Days of the first and the last article, `YYYY-MM-DD`; empty in an archive without any. */
  first: string
  last: string
  months: Month[]
  /** Where the strip shows days, these; else the path of a Days. */
  days: Days | string
  /** A hash of the folder that has a CountryFile for each country, and `all`: the DeltaList of all of them. */
  countryFiles: string
  /** How many dated events there are, and the path of what is known of them: a Happened. */
  events: number
  happened: string
  /** A hash of the folder that has the RelatedEntry lists of all articles. */
  related: string
  /** Path of a JSON object of every former slug → the article's; empty where no article has one. */
  moved: string
  /** Path of a JSON object of every name a country's address may carry → code. */
  countryNames: string
  /** Folder of the search index. */
  search: string
  /** What is wrong with the seeds. Always empty in a build, which fails instead. */
  problems: Problem[]
}

/** A text and where it has lost figures; offsets into the text. */
export interface MarkedText {
  text: string
  gaps: Range[]
}

/** An article as the timeline shows it. */
export interface Card {
  slug: string
  headline: string
  published: string
  /** The standfirst, or else the opening sentence. */
  summary: MarkedText
  /** Codes, in the order of weight; the first `about` of them are what it is about. */
  countries: string[]
  about: number
  words: number
  /** Path of its Body. */
  body: string
}

/** A stretch of text that names a country, and what by. */
export type MentionEntry = [start: number, end: number, code: string, kind: MentionKind]

/** A stretch of a body that says when; the last two where it is a span, or damaged. */
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
  /** Where the body begins in `source`; all ranges count from there. */
  bodyStart: number
  blocks: Block[]
  gaps: Range[]
  paragraphs: 'source' | 'ours'
  /** In the headline: offsets into it. */
  headlineMentions: MentionEntry[]
  mentions: MentionEntry[]
  times: TimeEntry[]
}

/**
 * An article that is related to another: its position, and what the two share. Countries by their codes; a day that
 * both speak of, or the month in which both were published, or nothing; and telling words. May all be empty but the words.
 */
export type RelatedEntry = [position: number, countries: string[], date: string, words: string[]]

/** What filters and a country's page need of one country. Fetched when it is first chosen, or its page opened. */
export interface CountryFile {
  /** The articles that name it, by position. */
  articles: DeltaList
  /** Days of the first and the last of them. */
  first: string
  last: string
  /** Countries that they name too, and how many do: those named oftenest. */
  with: [code: string, articles: number][]
}

/**
 * The time that a strip shows, and the last unit before it and the first behind it where anything lies there:
 * one bar each, however far it reaches.
 */
export interface HistogramWindow {
  unit: Unit
  first: string
  last: string
  earlier: string
  later: string
}

/** A time that entries in a row have: the last day or month of a span, or nothing; and how many they are. */
export type Dated = [date: string, until: string, entries: number]

/**
 * What filters and their counts need of every dated event, from the earliest on; its number in this order is
 * its place. Fetched when what happened is first asked for.
 */
export interface Happened {
  dates: Dated[]
  /** The position of each one's article, as the step from that of the one before. */
  articles: number[]
  /** For each of the manifest's countries, the events whose sentence names it. */
  countries: DeltaList[]
  /** Groups of events whose cards share a hash, each with the place of its first. */
  groups: [start: number, hash: string][]
  window: HistogramWindow
}

/** A dated event as the timeline shows it. All offsets are into `text`. */
export interface EventCard extends MarkedText {
  /** The words that say when. */
  words: Range
  mentions: MentionEntry[]
  damaged?: true
  /** Codes, those that the article is about first. */
  countries: string[]
  /** The sentence's place in its article, and the article. */
  id: string
  slug: string
  headline: string
  published: string
}
