/** The languages whose names of countries are known, by their ISO 639-1 codes. */
export const COUNTRY_LANGUAGES: readonly string[] =
  'ar de en es fa fr hi id it ja ko nl pl pt ru sv tr uk zh'.split(' ')

/** The languages in which dates are found. */
export const DAY_LANGUAGES: readonly string[] = 'ar de en es fr it ja nl pt ru zh'.split(' ')

/** Returns true if a language is one of a list. @param tag a BCP 47 tag */
export const isKnownIn = (languages: readonly string[], tag: string): boolean =>
  languages.includes(tag.toLowerCase().split('-')[0] as string)
