import { random } from '../e2e/generate.ts'
import { makeNews } from './generate-news.ts'
import { wordsOf } from './text-statistics.ts'

/** The words to search for in an archive. */
export interface Samples {
  /** Words of first searches, and how common they are. */
  first: { kind: string; words: string }[]
  /** Words and pairs from the texts, to be typed key by key. Both words of a pair are in one article. */
  typed: string[]
  /** Words from the texts, with one error and without. */
  misspelt: { wrong: string; right: string }[]
}

const TYPED_WORDS = 22
const TYPED_PAIRS = 8
const MISSPELT = 200
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Draws words from a generated archive. The same archive and seed give the same words.
 * @param count the number of articles
 */
export function sampleWords(count: number, seed = 1): Samples {
  const articlesWith = new Map<string, number>()
  const every = Math.max(1, Math.floor(count / 400))
  /** The words of every nth article. */
  const texts: string[][] = []
  let index = 0
  for (const { text } of makeNews(count, seed)) {
    const body = text.slice(text.indexOf('\n', text.indexOf('\n') + 1))
    const words = wordsOf(text)
    for (const word of new Set(words)) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1)
    if (index++ % every === 0) texts.push(wordsOf(body))
  }
  const next = random(seed + 7)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const frequency = (word: string) => articlesWith.get(word) ?? 0
  const isPlain = (word: string, length: number) => word.length >= length && /^[a-z]+$/.test(word)
  // Nobody searches for words that a third of all articles contain.
  const isSearchable = (word: string) => isPlain(word, 4) && frequency(word) < count / 3

  const running = texts.flat().filter(isSearchable)
  const drawDistinct = (size: number, draw: () => string | undefined) => {
    const all = new Set<string>()
    for (let tries = 0; all.size < size && tries < size * 1000; tries++) {
      const one = draw()
      if (one) all.add(one)
    }
    return [...all]
  }
  const pairIn = (least: number) => () => {
    const text = pick(texts).filter((word) => isSearchable(word) && frequency(word) >= least)
    const [a, b] = [pick(text), pick(text)]
    return a && b && a !== b ? `${a} ${b}` : undefined
  }
  const distinct = [...new Set(running)]
  const nearest = (share: number) => {
    const wanted = Math.max(3, share * count)
    const away = (word: string) => Math.abs(Math.log(frequency(word) / wanted))
    return drawDistinct(Math.min(1000, distinct.length), () => pick(distinct)).reduce((best, word) =>
      away(word) < away(best) ? word : best,
    )
  }
  const first = [
    { kind: 'rare', words: nearest(0.0003) },
    { kind: 'medium', words: nearest(0.005) },
    { kind: 'common', words: nearest(0.2) },
    { kind: 'two words', words: drawDistinct(1, pairIn(count * 0.002))[0] ?? '' },
  ]
  const misspelt: Samples['misspelt'] = []
  const right = drawDistinct(MISSPELT, () => {
    const word = pick(running)
    return isPlain(word, 5) && frequency(word) >= 3 ? word : undefined
  })
  for (const word of right) {
    let wrong = misspell(word, next)
    while (articlesWith.has(wrong) || wrong === word) wrong = misspell(word, next)
    misspelt.push({ wrong, right: word })
  }
  return {
    first,
    typed: [...drawDistinct(TYPED_WORDS, () => pick(running)), ...drawDistinct(TYPED_PAIRS, pairIn(3))],
    misspelt,
  }
}

/** Adds, drops or replaces a letter, or swaps two; each as likely, anywhere in the word. */
export function misspell(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length)
  const letter = LETTERS[Math.floor(next() * LETTERS.length)] as string
  const error = Math.floor(next() * 4)
  if (error === 0) return word.slice(0, at) + letter + word.slice(at)
  if (error === 1) return word.slice(0, at) + word.slice(at + 1)
  if (error === 2) return word.slice(0, at) + letter + word.slice(at + 1)
  const left = Math.min(at, word.length - 2)
  return word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2)
}
