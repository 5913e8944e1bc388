/** What the build writes and the app reads. Paths are relative to the site's base. */
import type { ArchiveSettings, Block, MentionKind, Problem, Range } from '../archive/article.ts'

/** A run of articles, in order, whose cards come as one file. A shard never holds articles of two months. */
export interface Shard {
  /** Position in the archive of its first article; positions count from 0, from the oldest. */
  start: number
  articles: number
  /** Days of its first and last article, `YYYY-MM-DD`. */
  first: string
  last: string
  path: string
}

/** One country of the archive: articles that name it, and those that are about it. */
export interface CountryCount {
  code: string
  articles: number
  about: number
}

/** How finely days are counted on the timeline's strip. */
export type Unit = 'day' | 'month' | 'year'

/** Bundled into the app: small, and growing with months and countries, not with articles. */
export interface Manifest {
  settings: ArchiveSettings
  articles: number
  words: number
  gaps: number
  /** By number of articles, then by code. */
  countries: CountryCount[]
  shards: Shard[]
  /** Articles for each unit of time that has any, oldest first: `2020-04-11`, `2020-04` or `2020`. */
  bars: { unit: Unit; counts: [key: string, articles: number][] }
  /** Path of the Facets. */
  facets: string
  /** How many dated statements there are, and the path of what is known of them: a Happened. */
  statements: number
  happened: string
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

/** What filters and their counts need of every article, by position. Fetched when a filter is first used. */
export interface Facets {
  /** The codes that `countries` counts into. */
  codes: string[]
  days: string[]
  /** For each article, indexes into `codes`; the first `about[i]` of them are what it is about. */
  countries: number[][]
  about: number[]
}

/**
 * The time that a strip shows, and the last unit before it and the first behind it where anything lies there:
 * one bar each, however far it reaches.
 */
export interface StripWindow {
  unit: Unit
  first: string
  last: string
  earlier: string
  later: string
}

/**
 * What filters and their counts need of every dated statement, from the earliest on; its number in this order is
 * its place. Fetched when what happened is first asked for.
 */
export interface Happened {
  /** The codes that `countries` counts into. */
  codes: string[]
  /** How many statements in a row speak of the same time; the last of a span, or nothing. */
  dates: [date: string, until: string, statements: number][]
  /** For each statement, the position of its article. */
  articles: number[]
  /** For each, the countries of its sentence; the first `about[i]` of them are what the article is about. */
  countries: number[][]
  about: number[]
  /** Runs of statements whose cards come as one file, each with the place of its first. */
  shards: [start: number, path: string][]
  window: StripWindow
}

/** A dated statement as the timeline shows it. All offsets are into `text`. */
export interface StatementCard extends MarkedText {
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
