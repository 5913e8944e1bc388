import json from './places.json' with { type: 'json' }

/** The contents of places.json, which generate-places.ts writes. */
export interface Places {
  /** The names of first-level regions, by country code. */
  regions: Record<string, string[]>
  /** The cities of each country code, with their populations in thousands. */
  cities: Record<string, Record<string, number>>
  /** Towns, by state or province of North America, that share their name with a larger one abroad. */
  namesakes: Record<string, string[]>
  /** Those of the names above that are English words too, folded. */
  words: string[]
  /** Given names and surnames of people, to tell `Paris Hilton` from the city. */
  given: string[]
  surnames: string[]
}

export const PLACES: Places = json
