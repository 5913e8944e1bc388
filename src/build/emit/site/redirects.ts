import { countryNames } from '../../../archive/countries/country-names.ts'

/** An address that leads to another. Both are relative to the base, and not encoded. */
export interface Redirect {
  from: string
  to: string
}

interface Aliased {
  slug: string
  /** Slugs that the article had before. */
  aliases?: readonly string[] | undefined
}

/** Returns the former slugs of articles, each with the present one. */
export const formerSlugs = (articles: readonly Aliased[]): [former: string, slug: string][] =>
  articles.flatMap(({ slug, aliases = [] }) =>
    aliases.filter((alias) => alias !== slug).map((alias): [string, string] => [alias, slug]),
  )

/** Returns the redirects from former addresses of articles. */
export const formerAddresses = (articles: readonly Aliased[]): Redirect[] =>
  formerSlugs(articles).map(([former, slug]) => ({ from: `article/${former}`, to: `article/${slug}` }))

/**
 * Returns the redirects from other names of countries, such as `country/ven` and `country/venezuela`.
 * @param codes of the countries that have a page
 */
export function countryRedirects(codes: readonly string[]): Redirect[] {
  const paged = new Set(codes)
  return Object.entries(countryNames())
    .filter(([name, code]) => paged.has(code) && name !== code.toLowerCase())
    .map(([name, code]) => ({ from: `country/${name}`, to: `country/${code.toLowerCase()}` }))
}

/**
 * Returns the redirects from country codes in capital letters. They are for hosts with rules only: some file systems
 * would take a page for `VE` to be the page for `ve`.
 */
export const capitalRedirects = (codes: readonly string[]): Redirect[] =>
  codes.map((code) => ({ from: `country/${code}`, to: `country/${code.toLowerCase()}` }))
