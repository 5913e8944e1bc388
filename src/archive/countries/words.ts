import { fold } from '../fold.ts'

/** A word of a text, and its range. */
export interface Word {
  text: string
  start: number
  end: number
  /** True if it begins with a capital letter. */
  isCapitalised: boolean
}

/** Words and numbers. Everything else separates them, including the marks inside names. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAPITAL = /^\p{Lu}/u
const UPPER = /^[\p{Lu}\p{M}\p{N}]+$/u

/** Returns the words of a text, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const first = word.charCodeAt(0)
    const isCapitalised = first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word)
    words.push({ text: word, start: match.index, end: match.index + word.length, isCapitalised })
  }
  return words
}

const ASCII = /^[\x20-\x7e]*$/
/** Letters that do not decompose into a letter and an accent. */
const TRANSLITERATIONS: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}
const TRANSLITERATED = /[ıøłđßæœþð]/g

/** Returns the form by which names are compared: lowercase, without accents, in ASCII where possible. */
export const keyOf = (word: string): string =>
  ASCII.test(word)
    ? word.toLowerCase()
    : fold(word).replace(TRANSLITERATED, (letter) => TRANSLITERATIONS[letter] ?? letter)

/** Returns whether a word is all capitals, and has more than one letter. */
export const isUpper = (word: string): boolean => word.length > 1 && UPPER.test(word)
