/**
 * Returns the language of the interface for a language: one of those that Dateline has, or else English.
 * @param tag a BCP 47 tag, such as that of an archive
 * @param languages those that Dateline has
 */
export function interfaceLanguage(tag: string, languages: readonly string[]): string {
  const language = tag.split('-', 1)[0]?.toLowerCase() ?? ''
  return languages.includes(language) ? language : 'en'
}

const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/** Returns the direction in which a language is written. @param tag a BCP 47 tag */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(tag.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
