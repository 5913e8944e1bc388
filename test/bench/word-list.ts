import countries from 'world-countries'

/**
 * The baseline for countries: names, demonyms and capitals of world-countries, matched word by word without context.
 * The longest name wins; its first letter must be a capital. If two countries share a name, an independent state wins,
 * then the larger one.
 */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const wordsOf = (text: string) => text.match(WORD) ?? []
const CAPITAL = /^\p{Lu}/u
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Names by their first word, the longest first. */
const names = new Map<string, { words: string[]; code: string }[]>()
const sorted = [...countries].sort((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area)
const lists = [
  sorted.map(({ cca2, name }) => ({ code: cca2, all: [name.common, name.official] })),
  sorted.map(({ cca2, demonyms }) => ({ code: cca2, all: [demonyms?.eng?.m, demonyms?.eng?.f] })),
  sorted.map(({ cca2, capital }) => ({ code: cca2, all: capital })),
]
for (const { code, all } of lists.flat()) {
  for (const name of all) {
    const words = wordsOf(fold(name ?? ''))
    const [first] = words
    if (first) names.set(first, [...(names.get(first) ?? []), { words, code }])
  }
}
for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Returns the codes of the countries that a text names, each once. */
export function countriesByWordList(text: string): string[] {
  const words = wordsOf(text)
  const found = new Set<string>()
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string
    const list = CAPITAL.test(word) ? names.get(fold(word)) : undefined
    const match = list?.find(({ words: rest }) =>
      rest.every((word, k) => k === 0 || fold(words[i + k] ?? '') === word),
    )
    if (match) found.add(match.code)
    i += match?.words.length ?? 1
  }
  return [...found]
}

const hasNoSpaces = (language: string) => /^(?:zh|ja|ko|th)\b/.test(language)

/**
 * Returns the baseline for another language: the names of countries that CLDR and world-countries give it, as written,
 * the longest first.
 * @param language a BCP 47 tag
 */
export function nameListOf(language: string): (text: string) => string[] {
  const codes = new Map<string, string>()
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  // The codes of ISO 639-3 by which world-countries names its translations.
  const iso3 = new Intl.Locale(language).language
  for (const { cca2, translations } of sorted) {
    const { common, official } = translations[ISO_639_3[iso3] ?? iso3] ?? {}
    for (const name of [display.of(cca2), common, official])
      if (name && !codes.has(name)) codes.set(name, cca2)
  }
  const alternatives = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const pattern = new RegExp(
    hasNoSpaces(language) ? alternatives : `(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`,
    'gu',
  )
  return (text) => [...new Set((text.match(pattern) ?? []).map((name) => codes.get(name) as string))]
}
const ISO_639_3: Record<string, string> = {
  ar: 'ara',
  de: 'deu',
  es: 'spa',
  fa: 'per',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  zh: 'zho',
}
