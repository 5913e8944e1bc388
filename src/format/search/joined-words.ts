import { isUnspaced, MAX_LENGTH, type Token } from './tokens.ts'

/** Words of a text that are also one word without their hyphens or apostrophes: `covid19` for `COVID-19`. */
export interface JoinedWord {
  term: string
  /** The indexes of its first and its last word among the words of the text. */
  first: number
  last: number
}

/** The most words that are joined: `mother-in-law` has three. */
const MAX_WORDS = 3

const HYPHENS = '-‐‑'
const APOSTROPHES = "'’ʼ＇"

/** Returns true if nothing but a hyphen or an apostrophe is between two words of a text, as in `U.S.-led`. */
function isLinked(text: string, before: Token, after: Token): boolean {
  const link = text[after.start - 1] as string
  const gap = after.start - before.end
  if (gap === 1) return HYPHENS.includes(link) || APOSTROPHES.includes(link)
  return gap === 2 && HYPHENS.includes(link) && text[before.end] === '.'
}

/**
 * Returns the words of a text that people also write as one: `email` for `e-mail`, `f16` for `F-16`, `obrien` for
 * `O’Brien`. The index has both, so that each spelling finds the others.
 * @param tokens the words of the text, as `tokensOf` returns them
 */
export function joinedWords(text: string, tokens: readonly Token[]): JoinedWord[] {
  const joined: JoinedWord[] = []
  let first = 0
  for (let next = 1; next <= tokens.length; next++) {
    const last = next - 1
    if (next < tokens.length && isLinked(text, tokens[last] as Token, tokens[next] as Token)) continue
    if (last > first && last - first < MAX_WORDS) {
      const words = tokens.slice(first, next).map(({ term }) => term)
      const term = words.join('')
      if (canJoin(words) && term.length <= MAX_LENGTH) joined.push({ term, first, last })
    }
    first = next
  }
  return joined
}

/** Returns true for words of scripts with spaces, unless all are numbers: `1987-88` is a range. */
const canJoin = (words: readonly string[]) =>
  words.some((word) => /\p{L}/u.test(word)) && !words.some(isUnspaced)
