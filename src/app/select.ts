import type { Facets } from '../publish/manifest.ts'
import type { Filters } from './filters.ts'

/** What a selection is made from. */
export interface Archived {
  facets: Facets
  /** Position → score of the articles that have the words; absent while no words are asked for. */
  hits?: ReadonlyMap<number, number> | undefined
  /** The country whose page this is: its articles are the whole. */
  within?: string | undefined
}

const inDates = (day: string, { from, to }: Filters) =>
  (!from || day >= from) && (!to || day.slice(0, to.length) <= to)

/** The indexes of an article's countries that count under a scope. */
const inScope = ({ countries, about }: Facets, position: number, scope: Filters['scope']) =>
  scope === 'about' ? (countries[position] ?? []).slice(0, about[position]) : (countries[position] ?? [])

const indexesOf = (facets: Facets, codes: readonly string[]) =>
  codes.map((code) => facets.codes.indexOf(code))

/** Whether everything but the chosen countries lets an article through. */
function passes({ facets, hits, within }: Archived, filters: Filters, position: number): boolean {
  if (hits && !hits.has(position)) return false
  if (!inDates(facets.days[position] as string, filters)) return false
  return !within || inScope(facets, position, filters.scope).includes(facets.codes.indexOf(within))
}

const matches = (own: readonly number[], wanted: readonly number[], match: Filters['match']) =>
  wanted.length === 0 ||
  (match === 'all' ? wanted.every((code) => own.includes(code)) : wanted.some((code) => own.includes(code)))

/** The positions of the articles that the filters leave, in the order that they ask for. */
export function select(archived: Archived, filters: Filters): number[] {
  const { facets, hits } = archived
  const wanted = indexesOf(facets, filters.countries)
  const positions: number[] = []
  for (let position = 0; position < facets.days.length; position++)
    if (
      passes(archived, filters, position) &&
      matches(inScope(facets, position, filters.scope), wanted, filters.match)
    )
      positions.push(position)
  return inOrder(positions, filters.sort, hits)
}

/** The days of the articles that all filters but those of dates leave. */
export const daysOf = (archived: Archived, filters: Filters): string[] =>
  select(archived, { ...filters, from: '', to: '' }).map(
    (position) => archived.facets.days[position] as string,
  )

/** Positions from the oldest → in the order asked for; alike in relevance, the newer comes first. */
export function inOrder(
  positions: number[],
  sort: Filters['sort'],
  hits?: ReadonlyMap<number, number>,
): number[] {
  if (sort === 'oldest') return positions
  const newest = positions.reverse()
  return sort === 'relevance' && hits
    ? newest.sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0))
    : newest
}

/**
 * How many articles there would be with each country chosen beside those that are: for any, the articles that
 * are there and those it adds; for all, those of them that name it too.
 * @returns code → number of articles, for every country of the archive
 */
export function countCountries(archived: Archived, filters: Filters): Map<string, number> {
  const { facets } = archived
  const wanted = indexesOf(facets, filters.countries)
  const adds = filters.match === 'any' && wanted.length > 0
  const counts = new Array<number>(facets.codes.length).fill(0)
  let selected = 0
  for (let position = 0; position < facets.days.length; position++) {
    if (!passes(archived, filters, position)) continue
    const own = inScope(facets, position, filters.scope)
    const matched = matches(own, wanted, filters.match)
    if (matched) selected++
    if (matched !== adds) for (const code of own) counts[code] = (counts[code] ?? 0) + 1
  }
  return new Map(
    facets.codes.map((code, index) => {
      if (wanted.includes(index)) return [code, selected]
      return [code, (counts[index] ?? 0) + (adds ? selected : 0)]
    }),
  )
}
