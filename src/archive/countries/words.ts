import { fold } from '../fold.ts'

/** A word of a text, with what the rules ask of it. */
export interface Word {
  text: string
  start: number
  end: number
  /** Begins with a capital letter. */
  capital: boolean
}

/** Words, numbers and the marks inside names; everything else parts words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAPITAL = /^\p{Lu}/u
const UPPER = /^[\p{Lu}\p{M}\p{N}]+$/u

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const first = word.charCodeAt(0)
    const capital = first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word)
    words.push({ text: word, start: match.index, end: match.index + word.length, capital })
  }
  return words
}

const ASCII = /^[\x20-\x7e]*$/
/** Letters that no accent is taken off from. */
const PLAIN: Record<string, string> = {
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
const LETTERS = /[ıøłđßæœþð]/g
/** A word as names are compared: small letters without accents. */
export const keyOf = (word: string): string =>
  ASCII.test(word) ? word.toLowerCase() : fold(word).replace(LETTERS, (letter) => PLAIN[letter] ?? letter)

/** Whether a word is all capitals, and more than one letter. */
export const isUpper = (word: string): boolean => word.length > 1 && UPPER.test(word)
