import { FACETS, type Facet, type Facets } from '../../format/facets.ts'
import { overlaps } from '../../format/periods.ts'
import type { SearchResult } from '../../search/search-result.ts'
import type { Entries } from './entries.ts'
import type { Filters } from './filters.ts'

/** The entries and search results that filters are applied to. */
export interface Dataset {
  entries: Entries
  /** The articles that match the query; absent without a query. */
  searchResult?: Pick<SearchResult, 'positions' | 'scores'> | undefined
  /** The country whose page this is. Only entries that mention it count. */
  countryCode?: string | undefined
  /** The facets that the filters need. */
  facets?: Facets
}

/**
 * The result of testing entries against conditions, one after another. `met` has, for each entry, the number of
 * conditions it met before it first failed one. The selected entries have met them all.
 */
export interface MatchCounts {
  met: Uint16Array
  conditions: number
}

const NONE = new Uint32Array()

/** Returns the entries that mention a country, or that have it as a main subject. */
export const entriesWithCountry = (
  { columns }: Entries,
  code: string,
  scope: Filters['scope'],
): Uint32Array => columns.get(code)?.[scope] ?? NONE

/** Adds a condition: an entry must be in at least one of the lists. */
function addCondition({ met, conditions }: MatchCounts, ...lists: Uint32Array[]): MatchCounts {
  for (const list of lists)
    for (const entry of list) if (met[entry] === conditions) met[entry] = conditions + 1
  return { met, conditions: conditions + 1 }
}

/** Adds a condition: the article of an entry must have one of some values of a facet. */
function addFacetCondition(
  { met, conditions }: MatchCounts,
  { articles }: Entries,
  { values, valueAt }: Facet,
  selected: readonly string[],
): MatchCounts {
  const isSelected = values.map(({ value }) => selected.includes(value))
  for (let entry = 0; entry < met.length; entry++)
    if (
      met[entry] === conditions &&
      isSelected[valueAt[articles ? (articles[entry] as number) : entry] as number]
    )
      met[entry] = conditions + 1
  return { met, conditions: conditions + 1 }
}

/** Tests all filters except the selected countries. */
export function matchExceptCountries(
  { entries, searchResult, countryCode, facets }: Dataset,
  filters: Filters,
): MatchCounts {
  const { from, to, scope } = filters
  const { starts, times, articles } = entries
  let counts: MatchCounts = { met: new Uint16Array(starts.at(-1) ?? 0), conditions: 0 }
  if (from || to) {
    times.forEach((time, run) => {
      if (overlaps(time, { from, to })) counts.met.fill(1, starts[run], starts[run + 1])
    })
    counts = { ...counts, conditions: 1 }
  }
  if (countryCode) counts = addCondition(counts, entriesWithCountry(entries, countryCode, scope))
  for (const name of FACETS) {
    const facet = facets?.[name]
    if (facet && filters[name].length > 0) counts = addFacetCondition(counts, entries, facet, filters[name])
  }
  if (!searchResult) return counts
  return addCondition(
    counts,
    articles ? entriesOfArticles(articles, searchResult.positions) : searchResult.positions,
  )
}

/**
 * Returns the entries that belong to the given articles.
 * @param articles the position of the article of each entry
 * @param positions the positions of the articles, ascending
 */
function entriesOfArticles(articles: Uint32Array, positions: Uint32Array): Uint32Array {
  const isWanted = new Uint8Array((positions.at(-1) ?? -1) + 1)
  for (const position of positions) isWanted[position] = 1
  const entries: number[] = []
  articles.forEach((position, entry) => {
    if (isWanted[position]) entries.push(entry)
  })
  return Uint32Array.from(entries)
}

/** Adds the conditions of the selected countries: one if any may match, one each if all must match. */
export function matchCountries(
  counts: MatchCounts,
  entries: Entries,
  { countries, match, scope }: Filters,
): MatchCounts {
  const lists = countries.map((code) => entriesWithCountry(entries, code, scope))
  if (lists.length === 0) return counts
  if (match === 'any') return addCondition(counts, ...lists)
  return lists.reduce((all, list) => addCondition(all, list), counts)
}

/** Tests all filters. */
export const matchAll = (dataset: Dataset, filters: Filters): MatchCounts =>
  matchCountries(matchExceptCountries(dataset, filters), dataset.entries, filters)

/** Returns the number of entries that meet exactly this number of conditions. */
export function countMet({ met }: Pick<MatchCounts, 'met'>, conditions: number): number {
  let count = 0
  for (let entry = 0; entry < met.length; entry++) if (met[entry] === conditions) count++
  return count
}
