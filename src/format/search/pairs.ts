/** No word contains it. */
const SEPARATOR = ' '

/**
 * Returns two consecutive common words as one term, which no text contains. With such terms, a search for a phrase with
 * `of the` does not have to read all positions of both words (Williams, Zobel and Bahle, "Fast phrase querying with
 * combined indexes", 2004; Lucene's CommonGrams).
 */
export const pairOf = (first: string, second: string): string => `${first}${SEPARATOR}${second}`

/** Returns true if a term is a pair of words. */
export const isPair = (term: string): boolean => term.includes(SEPARATOR)

/** Returns the two words of a pair. */
export const wordsOfPair = (pair: string): string[] => pair.split(SEPARATOR)
