import leven from 'leven'
import { fold } from '../../archive/fold.ts'

/** The share of an address's words that a headline must have. */
const MIN_SHARE = 2 / 3
/** Shorter texts begin too many names. */
const MIN_START = 4

const MAX_WORDS = 8

/** Returns the words of an address that a headline or a name may have: not those that say which kind of page it is. */
export function wordsOfAddress(pathname: string): string[] {
  let text = pathname
  try {
    text = decodeURIComponent(pathname)
  } catch {
    // The address is malformed; its plain letters are enough.
  }
  const words = fold(text)
    .replace(/^\/(?:articles?|countr(?:y|ies)|months?)\b/, '')
    .match(/[\p{L}\p{N}]{2,}/gu)
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word)).slice(0, MAX_WORDS)
}

/** Returns true if two words are alike, give or take a letter, or two in a long word. */
function isAlike(a: string, b: string): boolean {
  const limit = Math.floor(Math.min(a.length, b.length) / 4)
  return a === b || leven(a, b, { maxDistance: limit + 1 }) <= Math.min(limit, 2)
}

/** Returns true if a headline has most words of an address. */
export function isHeadlineNear(words: readonly string[], headline: string): boolean {
  const own = fold(headline).match(/[\p{L}\p{N}]+/gu) ?? []
  const shared = words.filter((word) => own.some((each) => isAlike(word, each)))
  return words.length > 0 && shared.length >= words.length * MIN_SHARE
}

/** Returns true if the words of an address are a name, or begin it. */
export function isNameNear(words: readonly string[], name: string): boolean {
  const [typed, folded] = [words.join(' '), fold(name)]
  return (typed.length >= MIN_START && folded.startsWith(typed)) || isAlike(typed, folded)
}

/** Returns the first of some words that an address consists of, give or take a letter: `about` for `/abot`. */
export function nearestPage(pathname: string, words: readonly string[]): string | undefined {
  const typed = pathname.replaceAll('/', ' ').trim().toLowerCase()
  return words.find((word) => isAlike(typed, word))
}
