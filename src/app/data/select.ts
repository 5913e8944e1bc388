import type { Facet, FacetName } from '../../format/facets.ts'
import { lowerBound } from '../../format/lower-bound.ts'
import type { TimeSpan } from '../../format/periods.ts'
import { type Entries, undatedEntries } from './entries.ts'
import { type Filters, type Order, sortOf } from './filters.ts'
import {
  countMet,
  type Dataset,
  entriesWithCountry,
  matchAll,
  matchCountries,
  matchExceptCountries,
} from './match-counts.ts'

export type { Dataset }

/** Returns the number of entries that match the filters. */
export function countMatches(dataset: Dataset, filters: Filters): number {
  const { met, conditions } = matchAll(dataset, filters)
  return countMet({ met }, conditions)
}

/** Returns the entries that match the filters, in the order that the filters ask for. By date, undated ones come last. */
export function select(dataset: Dataset, filters: Filters): Uint32Array {
  const { entries, searchResult } = dataset
  const { met, conditions } = matchAll(dataset, filters)
  const selected = new Uint32Array(countMet({ met }, conditions))
  let next = 0
  for (let entry = 0; entry < met.length; entry++) if (met[entry] === conditions) selected[next++] = entry
  const sort = sortOf(filters)
  if (sort === 'relevance' && searchResult && !entries.articles) return bestFirst(selected, searchResult)
  const undated = undatedEntries(entries)
  const first = lowerBound(selected.length, (index) => (selected[index] as number) >= undated)
  // The order of the others is made in place.
  return concat(inOrder(selected.subarray(first), entries, sort), selected.subarray(0, first))
}

function concat(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (b.length === 0) return a
  const all = new Uint32Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

/** Sorts entries with a date. @param selected from the oldest to the newest; it may be changed */
function inOrder(selected: Uint32Array, entries: Entries, sort: Order): Uint32Array {
  if (sort === 'oldest') return selected
  return entries.articles ? newestFirst(selected, entries, entries.articles) : selected.reverse()
}

/** Sorts articles by score, and equally good ones from newest to oldest. */
function bestFirst(
  selected: Uint32Array,
  { positions, scores }: NonNullable<Dataset['searchResult']>,
): Uint32Array {
  const scoreOf = new Float32Array((positions.at(-1) ?? -1) + 1)
  positions.forEach((position, index) => {
    scoreOf[position] = scores[index] as number
  })
  return selected.sort((a, b) => (scoreOf[b] as number) - (scoreOf[a] as number) || b - a)
}

/** Reverses entries, but leaves those with the same time from the same article in the order of the text. */
function newestFirst(selected: Uint32Array, { starts }: Entries, articles: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(selected.length)
  let run = starts.length - 1
  let next = 0
  for (let end = selected.length; end > 0; ) {
    const last = selected[end - 1] as number
    while ((starts[run] as number) > last) run--
    const first = starts[run] as number
    const belongs = (entry: number) => entry >= first && articles[entry] === articles[last]
    let start = end - 1
    while (start > 0 && belongs(selected[start - 1] as number)) start--
    for (let index = start; index < end; index++) sorted[next++] = selected[index] as number
    end = start
  }
  return sorted
}

/** Returns the times of all entries, each with the number of entries that match all filters except the date filter. */
export function countByTime(
  dataset: Dataset,
  filters: Filters,
): { times: readonly TimeSpan[]; sizes: Uint32Array } {
  const { times, starts } = dataset.entries
  const { met, conditions } = matchAll(dataset, { ...filters, from: '', to: '' })
  const sizes = new Uint32Array(times.length)
  let run = 0
  met.forEach((count, entry) => {
    while (entry >= (starts[run + 1] as number)) run++
    if (count === conditions) sizes[run] = (sizes[run] as number) + 1
  })
  return { times, sizes }
}

/** Returns the number of entries without a date that match all filters except the date filter. */
export function countUndated(dataset: Dataset, filters: Filters): number {
  if (undatedEntries(dataset.entries) === 0) return 0
  return countByTime(dataset, filters).sizes[0] as number
}

/**
 * Returns the number of entries with each value of a facet that match all filters except the facet itself. An article has
 * one value, so the numbers add up.
 */
export function countFacet(
  dataset: Dataset,
  filters: Filters,
  name: FacetName,
  { values, valueAt }: Facet,
): Uint32Array {
  const { articles } = dataset.entries
  const { met, conditions } = matchAll(dataset, { ...filters, [name]: [] })
  const counts = new Uint32Array(values.length)
  met.forEach((count, entry) => {
    const value = valueAt[articles ? (articles[entry] as number) : entry] ?? -1
    if (count === conditions && value >= 0) counts[value] = (counts[value] as number) + 1
  })
  return counts
}

/**
 * Returns the number of entries with each country that match all filters except the countries. If all selected countries
 * must match, these are the entries with the selected ones, too.
 * @param dataset with all countries
 * @returns the number of entries by country code
 */
export function countCountries(dataset: Dataset, filters: Filters): Map<string, number> {
  const { entries } = dataset
  const withoutCountries = matchExceptCountries(dataset, filters)
  const { met, conditions } =
    filters.match === 'all' ? matchCountries(withoutCountries, entries, filters) : withoutCountries
  return new Map(
    Array.from(entries.columns.keys(), (code) => {
      let count = 0
      for (const entry of entriesWithCountry(entries, code, filters.scope))
        if (met[entry] === conditions) count++
      return [code, count]
    }),
  )
}
