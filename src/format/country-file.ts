import type { DeltaList } from './delta-list.ts'

/** One country, for filters and its page. */
export interface CountryFile {
  /** Positions of the articles that name it. */
  articles: DeltaList
  /** Other countries that these articles name, and in how many articles. Only the most frequent. */
  with: [code: string, articles: number][]
}

/**
 * Returns the path of a CountryFile.
 * @param hash the manifest's `countryFiles`
 * @param code a country, or `all` for the DeltaList of every country
 */
export const countryPath = (hash: string, code: string): string =>
  `data/countries-${hash}/${code.toLowerCase()}.json`
