import { random } from '../e2e/generate.ts'
import { makeNews } from './generate-news.ts'
import { wordsOf } from './text-statistics.ts'

/** What is searched for in an archive. */
export interface Samples {
  /** Words that the first search is for, by how many articles have them. */
  first: { what: string; words: string }[]
  /** Words of the running text, and pairs that stand in one article: what is typed key by key. */
  typed: string[]
  /** Words of the running text with one error, and without. */
  misspelt: { wrong: string; right: string }[]
}

const TYPED_WORDS = 22
const TYPED_PAIRS = 8
const MISSPELT = 200
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Draws words out of a generated archive. The same archive and seed give the same words.
 * @param count how many articles the archive has
 */
export function sampleWords(count: number, seed = 1): Samples {
  const articlesWith = new Map<string, number>()
  const every = Math.max(1, Math.floor(count / 400))
  /** The words of one article of some, without those that most articles have. */
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
  const have = (word: string) => articlesWith.get(word) ?? 0
  const isPlain = (word: string, length: number) => word.length >= length && /^[a-z]+$/.test(word)
  // Words that a third of all articles have are no words to search for.
  const searched = (word: string) => isPlain(word, 4) && have(word) < count / 3

  const running = texts.flat().filter(searched)
  const drawn = (size: number, draw: () => string | undefined) => {
    const all = new Set<string>()
    for (let tries = 0; all.size < size && tries < size * 1000; tries++) {
      const one = draw()
      if (one) all.add(one)
    }
    return [...all]
  }
  const pairIn = (least: number) => () => {
    const text = pick(texts).filter((word) => searched(word) && have(word) >= least)
    const [a, b] = [pick(text), pick(text)]
    return a && b && a !== b ? `${a} ${b}` : undefined
  }
  const distinct = [...new Set(running)]
  const nearest = (share: number) => {
    const wanted = Math.max(3, share * count)
    const away = (word: string) => Math.abs(Math.log(have(word) / wanted))
    return drawn(Math.min(1000, distinct.length), () => pick(distinct)).reduce((best, word) =>
      away(word) < away(best) ? word : best,
    )
  }
  const first = [
    { what: 'rare', words: nearest(0.0003) },
    { what: 'middling', words: nearest(0.005) },
    { what: 'common', words: nearest(0.2) },
    { what: 'two words', words: drawn(1, pairIn(count * 0.002))[0] ?? '' },
  ]
  const misspelt: Samples['misspelt'] = []
  const right = drawn(MISSPELT, () => {
    const word = pick(running)
    return isPlain(word, 5) && have(word) >= 3 ? word : undefined
  })
  for (const word of right) {
    let wrong = misspell(word, next)
    while (articlesWith.has(wrong) || wrong === word) wrong = misspell(word, next)
    misspelt.push({ wrong, right: word })
  }
  return {
    first,
    typed: [...drawn(TYPED_WORDS, () => pick(running)), ...drawn(TYPED_PAIRS, pairIn(3))],
    misspelt,
  }
}

/** One letter too many, too few or wrong, or two that changed places; each as likely, anywhere in the word. */
export function misspell(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length)
  const letter = LETTERS[Math.floor(next() * LETTERS.length)] as string
  const how = Math.floor(next() * 4)
  if (how === 0) return word.slice(0, at) + letter + word.slice(at)
  if (how === 1) return word.slice(0, at) + word.slice(at + 1)
  if (how === 2) return word.slice(0, at) + letter + word.slice(at + 1)
  const left = Math.min(at, word.length - 2)
  return word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2)
}
