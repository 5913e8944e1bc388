import { keyOf as keyOfCased } from '../words.ts'

/** Returns whether a word begins in Latin, Greek, Cyrillic or Armenian: the scripts before Hebrew in Unicode. */
const hasCase = (word: string) => {
  const code = word.charCodeAt(0)
  return code < 0x590 || (code >= 0x1e00 && code < 0x2000)
}
/** Marks that Arabic and Persian may leave out, the tatweel, the joiners, and the nukta of Devanagari. */
const OPTIONAL_MARKS = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u093c]/g
/** Letters of Arabic and Persian that writers use for one another. */
const VARIANTS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
}
const VARIANT = /[أإآٱىیئکةؤ]/g

/** Returns the form by which names are compared in any script: without case, and without marks that may be left out. */
export const keyOf = (word: string): string =>
  hasCase(word)
    ? keyOfCased(word)
    : word
        .normalize('NFKC')
        .replace(OPTIONAL_MARKS, '')
        .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
