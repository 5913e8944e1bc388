import type { MisspeltShares } from './app-misspelt.ts'
import type { KeyTimes, SearchCost } from './app-search.ts'
import type { FirstView } from './first-view.ts'
import type { PeerSearch } from './peer-search.ts'
import type { PeerIndex } from './peers.ts'
import type { ScrollCost } from './scrolling.ts'
import type { BuildCosts } from './site-build.ts'

/** The results for an archive of one size. Parts that were not requested, or failed, are missing. */
export interface Measured {
  articles: number
  builds?: BuildCosts
  view?: FirstView
  searches?: { first: SearchCost[]; next: SearchCost[] }
  keys?: KeyTimes
  misspelt?: MisspeltShares
  scrolling?: ScrollCost[]
  peers: { name: string; index?: PeerIndex; search?: PeerSearch }[]
  /** Failures, with their reasons. */
  notes: string[]
}
