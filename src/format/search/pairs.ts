/** No word has it in it. */
const PAIR = ' '

/**
 * Two common words in a row as one term, which no text has: so a phrase with `of the` in it need not look through all
 * places of both (Williams, Zobel and Bahle, "Fast phrase querying with combined indexes", 2004; Lucene's
 * CommonGrams).
 */
export const pairOf = (first: string, second: string): string => `${first}${PAIR}${second}`

/** Whether a term is two words. */
export const isPair = (term: string): boolean => term.includes(PAIR)
