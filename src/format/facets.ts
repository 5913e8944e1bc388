import { type DeltaList, readDeltaList } from './delta-list.ts'

/** The filters whose values come from the articles themselves, in the order of the page. An article has one value, or none. */
export const FACETS = ['publications', 'languages'] as const
export type FacetName = (typeof FACETS)[number]

/** A facet, as the manifest has it. */
export interface FacetSummary {
  /** The number of its values. */
  values: number
  /** The path of its FacetFile. Empty if there are fewer than two values, since a filter would then be useless. */
  path: string
}

/**
 * The values of a facet, the most frequent first: as an address has it, its name in the language of the interface, and
 * the positions of its articles.
 */
export type FacetFile = [value: string, name: string, positions: DeltaList][]

/** A facet, to filter by and to count. */
export interface Facet {
  values: readonly { value: string; name: string }[]
  /** For each article, by position, the index of its value; -1 if it has none. */
  valueAt: Int32Array
}

/** The facets that are loaded. */
export type Facets = Partial<Record<FacetName, Facet | undefined>>

/** Reads a FacetFile. @param articles the number of articles in the archive */
export function readFacet(file: FacetFile, articles: number): Facet {
  const valueAt = new Int32Array(articles).fill(-1)
  file.forEach(([, , positions], index) => {
    for (const position of readDeltaList(positions).mention) valueAt[position] = index
  })
  return { values: file.map(([value, name]) => ({ value, name })), valueAt }
}
