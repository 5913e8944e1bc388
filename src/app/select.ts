import type { Facets, Happened } from '../publish/manifest.ts'
import { overlaps, type Times } from '../publish/periods.ts'
import type { Filters } from './filters.ts'

/** What can be selected: articles by their position, or dated statements by their place. From the oldest. */
export interface Entries extends Facets {
  /** The last days of those that are stretches of time, where any are. `days` are then as exact as their words. */
  lasts?: string[]
  /** The positions of their articles, where they are no articles. */
  articles?: number[]
}

/** What a selection is made from. */
export interface Archived {
  entries: Entries
  /** Position → score of the articles that have the words; absent while no words are asked for. */
  hits?: ReadonlyMap<number, number> | undefined
  /** The country whose page this is: what names it is the whole. */
  within?: string | undefined
}

/** Dated statements as what can be selected. */
export function entriesOf({ codes, dates, articles, countries, about }: Happened): Entries {
  const days: string[] = []
  const lasts: string[] = []
  for (const [date, until, statements] of dates)
    for (let i = 0; i < statements; i++) {
      days.push(date)
      lasts.push(until || date)
    }
  return { codes, days, lasts, articles, countries, about }
}

const timesOf = ({ days, lasts = days }: Entries, at: number): Times => [
  days[at] as string,
  lasts[at] as string,
]

/** The indexes of an entry's countries that count under a scope. */
const inScope = ({ countries, about }: Entries, at: number, scope: Filters['scope']) =>
  scope === 'about' ? (countries[at] ?? []).slice(0, about[at]) : (countries[at] ?? [])

const indexesOf = (entries: Entries, codes: readonly string[]) =>
  codes.map((code) => entries.codes.indexOf(code))

/** Whether everything but the chosen countries lets an entry through. */
function passes({ entries, hits, within }: Archived, filters: Filters, at: number): boolean {
  if (hits && !hits.has(entries.articles?.[at] ?? at)) return false
  if (!overlaps(timesOf(entries, at), filters)) return false
  return !within || inScope(entries, at, filters.scope).includes(entries.codes.indexOf(within))
}

const matches = (own: readonly number[], wanted: readonly number[], match: Filters['match']) =>
  wanted.length === 0 ||
  (match === 'all' ? wanted.every((code) => own.includes(code)) : wanted.some((code) => own.includes(code)))

/** The places of what the filters leave, in the order that they ask for. */
export function select(archived: Archived, filters: Filters): number[] {
  const { entries, hits } = archived
  const wanted = indexesOf(entries, filters.countries)
  const places: number[] = []
  for (let at = 0; at < entries.days.length; at++)
    if (passes(archived, filters, at) && matches(inScope(entries, at, filters.scope), wanted, filters.match))
      places.push(at)
  if (filters.sort !== 'oldest' && entries.articles) return newestFirst(places, entries)
  return inOrder(places, filters.sort, hits)
}

/** The times of all that every filter but those of dates leaves. */
export const timesLeft = (archived: Archived, filters: Filters): Times[] =>
  select(archived, { ...filters, from: '', to: '' }).map((at) => timesOf(archived.entries, at))

/** Places from the oldest → in the order asked for; alike in relevance, the newer comes first. */
export function inOrder(
  places: number[],
  sort: Filters['sort'],
  hits?: ReadonlyMap<number, number>,
): number[] {
  if (sort === 'oldest') return places
  const newest = places.reverse()
  return sort === 'relevance' && hits
    ? newest.sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0))
    : newest
}

/** Dated statements from the newest; what one article says of the same time stays in the order of its text. */
function newestFirst(places: number[], entries: Entries): number[] {
  const { days, lasts, articles } = entries
  const alike = (a: number, b: number) =>
    days[a] === days[b] && lasts?.[a] === lasts?.[b] && articles?.[a] === articles?.[b]
  return places.sort((a, b) => (alike(a, b) ? a - b : b - a))
}

/**
 * How many entries there would be with each country chosen beside those that are: for any, the entries that are
 * there and those it adds; for all, those of them that name it too.
 * @returns code → number of entries, for every country of the archive
 */
export function countCountries(archived: Archived, filters: Filters): Map<string, number> {
  const { entries } = archived
  const wanted = indexesOf(entries, filters.countries)
  const adds = filters.match === 'any' && wanted.length > 0
  const counts = new Array<number>(entries.codes.length).fill(0)
  let selected = 0
  for (let at = 0; at < entries.days.length; at++) {
    if (!passes(archived, filters, at)) continue
    const own = inScope(entries, at, filters.scope)
    const matched = matches(own, wanted, filters.match)
    if (matched) selected++
    if (matched !== adds) for (const code of own) counts[code] = (counts[code] ?? 0) + 1
  }
  return new Map(
    entries.codes.map((code, index) => {
      if (wanted.includes(index)) return [code, selected]
      return [code, (counts[index] ?? 0) + (adds ? selected : 0)]
    }),
  )
}
