import type { MisspeltShares } from './app-misspelt.ts'
import type { KeyTimes, SearchCost } from './app-search.ts'
import type { FirstView } from './first-view.ts'
import type { HugoBuild } from './hugo.ts'
import type { Shape } from './news-dates.ts'
import type { PeerSearch } from './peer-search.ts'
import type { PeerIndex } from './peers.ts'
import type { ScrollCost } from './scrolling.ts'
import type { SharedArticle } from './shared-article.ts'
import type { BuildCosts } from './site-build.ts'
import type { Weight } from './weight.ts'

/** The results for one archive. Parts that were not requested, or failed, are missing. */
export interface Measured {
  articles: number
  shape: Shape
  builds?: BuildCosts
  /** Builds from scratch that alternated with those of Hugo and Pagefind, in milliseconds. */
  alternating?: { dateline: number; hugo: HugoBuild }[]
  weight?: Weight
  sharedArticle?: SharedArticle
  view?: FirstView
  searches?: { first: SearchCost[]; next: SearchCost[] }
  keys?: KeyTimes
  misspelt?: MisspeltShares
  scrolling?: ScrollCost[]
  peers: { name: string; index?: PeerIndex; search?: PeerSearch }[]
  /** Failures, with their reasons. */
  notes: string[]
}
