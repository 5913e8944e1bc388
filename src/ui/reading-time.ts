/**
 * Words that a reader reads in a minute: the mean for English non-fiction by Brysbaert 2019
 * (doi 10.1016/j.jml.2019.104047).
 */
const WORDS_PER_MINUTE = 238

/**
 * Returns the time that a text takes to read, in minutes, at least 1.
 * @param words the number of its words
 */
export const minutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE))
