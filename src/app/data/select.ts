import type { CountryEntries } from '../../format/delta-list.ts'
import { overlaps, type TimeSpan } from '../../format/periods.ts'
import type { SearchResult } from '../../search/search-result.ts'
import type { Entries } from './entries.ts'
import type { Filters } from './filters.ts'

/** The articles that have the words that were searched for, and how well they answer. */
type Answer = Pick<SearchResult, 'positions' | 'scores'>

/** What a selection is made from. */
export interface Dataset {
  entries: Entries
  /** Absent while no words are asked for. */
  found?: Answer | undefined
  /** The country whose page this is: what names it is the whole. */
  countryCode?: string | undefined
}

const NONE = new Uint32Array()

/** The places that name a country, or that are about it. */
const placesOf = ({ columns }: Entries, code: string, scope: Filters['scope']): Uint32Array =>
  columns.get(code)?.[scope satisfies keyof CountryEntries] ?? NONE

/** For each entry, how many conditions in a row it meets; and how many there are. */
interface Sieve {
  met: Uint16Array
  conditions: number
}

/** Adds a condition: to be in any of some lists of places. */
function narrow({ met, conditions }: Sieve, ...lists: Uint32Array[]): Sieve {
  for (const places of lists)
    for (const place of places) if (met[place] === conditions) met[place] = conditions + 1
  return { met, conditions: conditions + 1 }
}

/** All conditions but that of the chosen countries. */
function others({ entries, found, countryCode }: Dataset, { from, to, scope }: Filters): Sieve {
  const { starts, times, articles } = entries
  let sieve: Sieve = { met: new Uint16Array(starts.at(-1) ?? 0), conditions: 0 }
  if (from || to) {
    times.forEach((time, run) => {
      if (overlaps(time, { from, to })) sieve.met.fill(1, starts[run], starts[run + 1])
    })
    sieve = { ...sieve, conditions: 1 }
  }
  if (countryCode) sieve = narrow(sieve, placesOf(entries, countryCode, scope))
  if (!found) return sieve
  if (!articles) return narrow(sieve, found.positions)
  // Of dated events, those of an article that has them.
  const has = new Uint8Array((found.positions.at(-1) ?? -1) + 1)
  for (const position of found.positions) has[position] = 1
  const { met, conditions } = sieve
  articles.forEach((position, place) => {
    if (has[position] && met[place] === conditions) met[place] = conditions + 1
  })
  return { met, conditions: conditions + 1 }
}

/** Adds what the chosen countries ask for. */
function chosen(sieve: Sieve, entries: Entries, { countries, match, scope }: Filters): Sieve {
  const lists = countries.map((code) => placesOf(entries, code, scope))
  if (lists.length === 0) return sieve
  return match === 'any' ? narrow(sieve, ...lists) : lists.reduce((all, list) => narrow(all, list), sieve)
}

const sieveOf = (dataset: Dataset, filters: Filters): Sieve =>
  chosen(others(dataset, filters), dataset.entries, filters)

/** How many entries meet so many conditions and no more. */
function countMet({ met }: Sieve, conditions: number): number {
  let count = 0
  for (let place = 0; place < met.length; place++) if (met[place] === conditions) count++
  return count
}

/** How many entries the filters leave. */
export function countLeft(dataset: Dataset, filters: Filters): number {
  const sieve = sieveOf(dataset, filters)
  return countMet(sieve, sieve.conditions)
}

/** The places of what the filters leave, in the order that they ask for. */
export function select(dataset: Dataset, filters: Filters): Uint32Array {
  const { entries, found } = dataset
  const sieve = sieveOf(dataset, filters)
  const places = new Uint32Array(countMet(sieve, sieve.conditions))
  let next = 0
  // Loops of this length are walked for every page that is drawn.
  for (let place = 0; place < sieve.met.length; place++)
    if (sieve.met[place] === sieve.conditions) places[next++] = place
  if (filters.sort === 'oldest') return places
  if (entries.articles) return newestFirst(places, entries, entries.articles)
  return filters.sort === 'relevance' && found ? bestFirst(places, found) : places.reverse()
}

/** The best first; alike in relevance, the newer comes first. */
function bestFirst(places: Uint32Array, { positions, scores }: Answer): Uint32Array {
  const scored = new Float32Array((positions.at(-1) ?? -1) + 1)
  positions.forEach((position, index) => {
    scored[position] = scores[index] as number
  })
  return places.sort((a, b) => (scored[b] as number) - (scored[a] as number) || b - a)
}

/** Dated events from the newest; what one article says of the same time stays in the order of its text. */
function newestFirst(places: Uint32Array, { starts }: Entries, articles: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(places.length)
  let run = starts.length - 1
  let next = 0
  for (let end = places.length; end > 0; ) {
    const last = places[end - 1] as number
    while ((starts[run] as number) > last) run--
    const first = starts[run] as number
    let start = end - 1
    while (
      start > 0 &&
      (places[start - 1] as number) >= first &&
      articles[places[start - 1] as number] === articles[last]
    )
      start--
    for (let index = start; index < end; index++) sorted[next++] = places[index] as number
    end = start
  }
  return sorted
}

/** The times of all entries, and how many with each every filter but those of dates leaves. */
export function timesLeft(
  dataset: Dataset,
  filters: Filters,
): { times: readonly TimeSpan[]; sizes: Uint32Array } {
  const { times, starts } = dataset.entries
  const { met, conditions } = sieveOf(dataset, { ...filters, from: '', to: '' })
  const sizes = new Uint32Array(times.length)
  let run = 0
  met.forEach((own, place) => {
    while (place >= (starts[run + 1] as number)) run++
    if (own === conditions) sizes[run] = (sizes[run] as number) + 1
  })
  return { times, sizes }
}

/**
 * How many entries there would be with each country chosen beside those that are: for any, the entries that are
 * there and those it adds; for all, those of them that name it too.
 * @param dataset with all countries in it
 * @returns code → number of entries
 */
export function countCountries(dataset: Dataset, filters: Filters): Map<string, number> {
  const { entries } = dataset
  const { countries, match, scope } = filters
  const before = others(dataset, filters)
  const { met, conditions } = chosen(before, entries, filters)
  const selected = countMet({ met, conditions }, conditions)
  // Those that a country adds to any of some meet all the rest, and name none of these.
  const adds = match === 'any' && countries.length > 0
  const counted = adds ? before.conditions : conditions
  return new Map(
    Array.from(entries.columns.keys(), (code) => {
      if (countries.includes(code)) return [code, selected]
      let count = adds ? selected : 0
      for (const place of placesOf(entries, code, scope)) if (met[place] === counted) count++
      return [code, count]
    }),
  )
}
