import { countryNames } from '../../../archive/countries/country-names.ts'

/** An address that leads to another one; both below the base, not encoded. */
export interface Move {
  from: string
  to: string
}

/** An article with the slugs that it had before. */
interface Aliased {
  slug: string
  aliases?: readonly string[] | undefined
}

/** Former slugs of articles, each with the one that it has now. */
export const formerSlugs = (articles: readonly Aliased[]): [former: string, slug: string][] =>
  articles.flatMap(({ slug, aliases = [] }) =>
    aliases.filter((alias) => alias !== slug).map((alias): [string, string] => [alias, slug]),
  )

/** Former addresses of articles. */
export const formerAddresses = (articles: readonly Aliased[]): Move[] =>
  formerSlugs(articles).map(([former, slug]) => ({ from: `article/${former}`, to: `article/${slug}` }))

/**
 * Other names of countries: `country/ven`, `country/venezuela`.
 * @param codes those of the countries that have a page
 */
export function countryRedirects(codes: readonly string[]): Move[] {
  const paged = new Set(codes)
  return Object.entries(countryNames())
    .filter(([name, code]) => paged.has(code) && name !== code.toLowerCase())
    .map(([name, code]) => ({ from: `country/${name}`, to: `country/${code.toLowerCase()}` }))
}

/**
 * The codes of countries in capital letters. They have no pages, which would be the same files as those in small
 * letters where a file system takes the two for one; hosts that have rules lead from them.
 */
export const capitalRedirects = (codes: readonly string[]): Move[] =>
  codes.map((code) => ({ from: `country/${code}`, to: `country/${code.toLowerCase()}` }))
