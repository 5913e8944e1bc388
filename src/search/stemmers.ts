/** Returns the stem of a word, which all of its forms share. */
export type Stem = (word: string) => string

/** The Snowball stemmers of @orama/stemmers. Each language loads separately. */
const STEMMERS: Record<string, () => Promise<{ stemmer: Stem }>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
}

/** The most times that a word is stemmed. No stem changes after that. */
const MAX_STEPS = 3

/**
 * Returns the stemmer of a language, or undefined if there is none. It stems repeatedly until nothing changes: `viruses`
 * becomes `virus` and then `viru`.
 * @param language a BCP 47 tag
 * @throws Error if the stemmer cannot be loaded
 */
export async function stemmerFor(language: string): Promise<Stem | undefined> {
  const base = language.split('-')[0]?.toLowerCase() ?? ''
  if (!Object.hasOwn(STEMMERS, base)) return undefined
  const stemmer = (await STEMMERS[base]?.())?.stemmer
  return stemmer && ((word) => stemRepeatedly(stemmer, word))
}

function stemRepeatedly(stemmer: Stem, word: string): string {
  let stem = word
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = stemmer(stem)
    if (next === stem) break
    stem = next
  }
  return stem
}
