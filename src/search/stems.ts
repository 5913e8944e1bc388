/** Returns the stem of a word, which all of its forms share. */
export type Stem = (word: string) => string

/** The most times that a word is stemmed. No stem changes after that. */
const MAX_STEPS = 3

/**
 * Returns a stemmer that stems repeatedly until nothing changes: `viruses` becomes `virus` and then `viru`.
 * @param stemmer stems once
 */
const stemRepeatedly =
  (stemmer: Stem): Stem =>
  (word) => {
    let stem = word
    for (let step = 0; step < MAX_STEPS; step++) {
      const next = stemmer(stem)
      if (next === stem) break
      stem = next
    }
    return stem
  }

/** The stemmer of one language of the archive. */
export interface Stemmer {
  /** An ISO 639 code. */
  language: string
  stem: Stem
  /** Matches words in the scripts of the language. */
  script: RegExp
}

/** Languages with a second script. */
const SCRIPTS: Record<string, RegExp> = { sr: /[\p{sc=Latn}\p{sc=Cyrl}]/u, ko: /\p{sc=Hang}/u }

/** Returns the stemmer of a language, which stems repeatedly. */
export const stemmerOf = (language: string, stem: Stem): Stemmer => ({
  language,
  stem: stemRepeatedly(stem),
  script:
    SCRIPTS[language] ?? new RegExp(`\\p{sc=${new Intl.Locale(language).maximize().script ?? 'Latn'}}`, 'u'),
})
