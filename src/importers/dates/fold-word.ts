/**
 * Returns a word in the form in which words of dates are compared: in lower case, without accents, and without the mark
 * of an abbreviation.
 */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200c-\u200f]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replace(/[.॰׳']$/, '')
    .trim()
