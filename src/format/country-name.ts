const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })
/**
 * Names that hold whatever a machine's own data say. From the beginning, those as news has them for which these differ
 * from one browser to another.
 */
const given = new Map([
  ['FK', 'Falkland Islands'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macao'],
  ['PS', 'Palestine'],
])

/**
 * Has countries named as they are given: in the browser as the build has named them, so that what it has drawn stays as
 * it is.
 */
export function nameCountries(countries: readonly { code: string; name: string }[]): void {
  for (const { code, name } of countries) given.set(code, name)
}

/** The name of a country by its two-letter code. */
export const countryName = (code: string): string => given.get(code) ?? REGIONS.of(code) ?? code
