import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

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
  JSON.parse(
    readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'places.json'), 'utf8'),
  ) as Places
