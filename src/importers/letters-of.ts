/** Returns the letters and digits of a text in lower case, to compare texts that may differ in punctuation. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
