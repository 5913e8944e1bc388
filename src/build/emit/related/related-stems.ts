import { stemmer } from '@orama/stemmers/english'

/** A word → what its forms share. */
export type Stem = (word: string) => string

const itself: Stem = (word) => word

/**
 * How forms of a word are known to be one. Of languages other than English each form is a word of its own: related
 * articles need some words in common, not all.
 * @param language as BCP 47 has it
 */
export const stemOf = (language: string): Stem => (/^en\b/i.test(language) ? stemmer : itself)
