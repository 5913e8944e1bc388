import countries, { type Country } from 'world-countries'
import { countrySlug } from './country-slug.ts'
import { ADDED_NAMES } from './data/added-names.ts'

/** Compares countries: independent states first, then by area. The first of two with the same name gets the name. */
const byImportance = (a: Country, b: Country) =>
  Number(b.independent) - Number(a.independent) || b.area - a.area

/** Returns all countries, the most important first. */
export const countriesByImportance = (): Country[] => [...countries].sort(byImportance)

/**
 * Returns all names that the address of a country may have, as slugs: `venezuela`, `ven` and `burma`.
 * @returns ISO 3166-1 alpha-2 codes by slug
 */
export function countryNames(): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const { cca2, cca3, name } of countriesByImportance()) {
    for (const each of [cca3, name.common, name.official, ...(ADDED_NAMES[cca2]?.names ?? [])])
      codes[countrySlug(each)] ??= cca2
  }
  return codes
}
