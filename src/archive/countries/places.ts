import { readFileSync } from 'node:fs'

/** What gather-places.ts writes. */
export interface Places {
  /** Code → names of first-level regions. */
  regions: Record<string, string[]>
  /** Code → name → thousands of people. */
  cities: Record<string, Record<string, number>>
  /** Names of those that are English words as well, folded. */
  words: string[]
  /** Names of people, by which a place's name before or behind them is known to be a person's. */
  given: string[]
  surnames: string[]
}

/** Cities and regions of the world, and names of people. */
export const readPlaces = (): Places =>
  JSON.parse(readFileSync(new URL('places.json', import.meta.url), 'utf8')) as Places
