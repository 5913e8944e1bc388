import { keyOf as keyOfCased } from '../words.ts'

const HAS_CASE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
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
  HAS_CASE.test(word)
    ? keyOfCased(word)
    : word
        .normalize('NFKC')
        .replace(OPTIONAL_MARKS, '')
        .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
