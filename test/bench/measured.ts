import type { MisspeltFound } from './app-misspelt.ts'
import type { KeyTimes, SearchCost } from './app-search.ts'
import type { FirstView } from './first-view.ts'
import type { PeerSearch } from './peer-search.ts'
import type { PeerIndex } from './peers.ts'
import type { ScrollCost } from './scrolling.ts'
import type { BuildCosts } from './site-build.ts'

/** All that was measured of the archive of one size. What was not asked for, or failed, is missing. */
export interface Measured {
  articles: number
  builds?: BuildCosts
  view?: FirstView
  searches?: { first: SearchCost[]; next: SearchCost[] }
  keys?: KeyTimes
  misspelt?: MisspeltFound
  scrolling?: ScrollCost[]
  peers: { name: string; index?: PeerIndex; search?: PeerSearch }[]
  /** What failed, and why. */
  notes: string[]
}
