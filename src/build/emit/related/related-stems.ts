import { stemmer } from '@orama/stemmers/english'

/** Returns the stem of a word, which all of its forms share. */
export type Stem = (word: string) => string

const unchanged: Stem = (word) => word

/**
 * Returns the stemmer of a language. Only English has one; in other languages each form is a separate word. Related
 * articles share many words, so they are found without it.
 * @param language a BCP 47 tag
 */
export const stemOf = (language: string): Stem => (/^en\b/i.test(language) ? stemmer : unchanged)
