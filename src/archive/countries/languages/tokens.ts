import { type Word, wordsIn } from '../words.ts'

/** A Han character, a run of Katakana, or a run of other letters and digits. */
const UNSPACED =
  /\p{Script=Han}|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]|[^\p{L}\p{M}\p{N}]|$)/gu

/** Returns the words of a text whose script does not separate them, as far as names need them. */
export const unspacedWordsIn = (text: string): Word[] =>
  [...text.matchAll(UNSPACED)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    isCapitalised: true,
  }))

/** Returns the words of a text in a script without capital letters. */
export const caselessWordsIn = (text: string): Word[] =>
  wordsIn(text).map((word) => ({ ...word, isCapitalised: true }))
