const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })

/** The name of a country by its two-letter code. */
export const countryName = (code: string): string => REGIONS.of(code) ?? code
