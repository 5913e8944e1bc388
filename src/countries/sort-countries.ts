import { locale } from '#messages/locale'
import type { archive } from '../app/data/archive.ts'

export type Country = (typeof archive.countries)[number]

/** The orders of the list: by articles that mention the country, by articles about it, or by name. */
export const COUNTRY_ORDERS = ['articles', 'about', 'name'] as const
export type CountryOrder = (typeof COUNTRY_ORDERS)[number]

const byName = (a: Country, b: Country) => a.name.localeCompare(b.name, locale)

const COMPARE: Record<CountryOrder, (a: Country, b: Country) => number> = {
  articles: (a, b) => b.articles - a.articles || b.about - a.about || byName(a, b),
  about: (a, b) => b.about - a.about || b.articles - a.articles || byName(a, b),
  name: byName,
}

/** Returns the countries in another order. The largest counts come first. */
export const sortCountries = (countries: readonly Country[], order: CountryOrder): Country[] =>
  countries.toSorted(COMPARE[order])
