import type { ArchiveSettings } from '../archive/article.ts'
import type { Problem } from '../archive/problem.ts'
import type { FacetName, FacetSummary } from './facets.ts'

/** A country of the archive. */
export interface CountryCount {
  code: string
  /** In the language of the interface. */
  name: string
  /** The number of articles that name it. */
  articles: number
  /** The number of articles that have it as a main subject. */
  about: number
}

/**
 * A month (`2020-04`) with its number of articles. Undated articles come first, as a month whose name is empty. The paths of its cards contain a hash. Cards of a month share a
 * hash; if the histogram shows years, all cards of a year do. The hash stands with the first month that has it. Eight
 * digits suffice to tell versions of the same cards apart.
 */
export type Month = [month: string, articles: number, hash?: string]

/** For each month that has articles, its days that have any, each followed by their number: `[11, 2, 25, 1]`. */
export type DayCounts = number[][]

/**
 * Facts about the whole archive. The app has it before it starts. It grows with months and countries, not with articles.
 * Other files refer to an article by its position in the archive, counted from 0 at the oldest. Paths are relative to
 * the site's base.
 */
export interface Manifest {
  settings: ArchiveSettings
  articles: number
  words: number
  gaps: number
  /** Most articles first, then by code. */
  countries: CountryCount[]
  /** The days of the first and the last article, `YYYY-MM-DD`. Empty if no article has a date. */
  first: string
  last: string
  /** The months that have articles, oldest first. */
  months: Month[]
  /** The days that have articles if the histogram shows days or weeks, else the path of these DayCounts. */
  days: DayCounts | string
  /** The hash in the name of the folder that has a CountryFile for each country, and `all`, a DeltaList of each. */
  countryFiles: string
  facets: Record<FacetName, FacetSummary>
  /** The number of events. */
  events: number
  /** The path of the EventIndex. */
  eventIndex: string
  /** The hash of each month's packs, for a site without article pages. Otherwise empty. */
  packs: string[]
  /** The path of a JSON object: former slug → slug. Empty if there are no former slugs. */
  redirects: string
  /** The path of a JSON object: name of a country in an address → code. */
  countryNames: string
  /** The folder of the search index. */
  search: string
  /** The languages whose word forms search finds, as BCP 47 tags. */
  languages: string[]
  /** The languages of the interface, as BCP 47 tags. */
  interfaceLanguages: readonly string[]
  /** True if an article names a former state, so that pages need the names of these. */
  formerStates: boolean
  /** The path of the ImportSummary. */
  importSummary: string
  /** The path of the OfflineSummary. */
  offline: string
  /** Identifies the published build: a hash of the app and of everything else here. Empty while pages are prerendered. */
  build: string
  /** Problems in the seeds, which the dev server shows. In a built site, only the ImportSummary has them. */
  problems: Problem[]
}
