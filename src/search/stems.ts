/** Returns the stem of a word, which all of its forms share. */
export type Stem = (word: string) => string

/** The most times that a word is stemmed. No stem changes after that. */
const MAX_STEPS = 3

/**
 * Returns a stemmer that stems repeatedly until nothing changes: `viruses` becomes `virus` and then `viru`.
 * @param stemmer stems once
 */
export const stemRepeatedly =
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
