import { random } from '../e2e/generate.ts'
import { countryPhrase, drawCountries } from './news-countries.ts'
import { dateLine, daysOfPublication, type Shape, timeExpression } from './news-dates.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** A generated source file. */
export interface GeneratedFile {
  file: string
  text: string
}

/** Article length in words, log-normal: mean and standard deviation of the natural logarithm. */
const LOG_MEAN = 4.93
const LOG_DEVIATION = 0.765
const SHORTEST = 25
const LONGEST = 4000
/** Words per sentence, on average, and per headline. */
const SENTENCE = 22
const HEADLINE = [5, 6, 7, 7, 8, 9]
/** The share of words that repeat earlier words of the article, beyond chance: news stays on its subject. */
const REPEATED = 0.38
/** The share of words that are figures. */
const FIGURE = 0.04
/** The share of sentences with an inserted time expression, and with an inserted country. */
const WHEN = 0.38
const WHERE = 0.3
const SENTENCES_PER_PARAGRAPH = 3

/**
 * Generates meaningless news, distributed like real news: words by Zipf's and Heaps' laws, ever new names and figures,
 * and lengths, countries and dates as in Reuters-21578. The same count and seed give the same bytes. Articles do not
 * depend on each other, and come in date order.
 * @param count the number of articles
 * @param seed of the random generator
 */
export function* makeNews(count: number, seed = 1, shape: Shape = 'even'): Generator<GeneratedFile> {
  const vocabulary = makeVocabulary(seed)
  const dayOf = daysOfPublication(count, shape)
  const digits = Math.max(6, String(count).length)
  for (let index = 0; index < count; index++) {
    const next = random(seed * 1_000_003 + index * 7919)
    const text = makeArticle(vocabulary, dayOf(index), next)
    yield { file: `${String(index).padStart(digits, '0')}.txt`, text }
  }
}

function makeArticle(vocabulary: Vocabulary, day: number, next: () => number): string {
  const length = Math.min(LONGEST, Math.max(SHORTEST, Math.exp(LOG_MEAN + LOG_DEVIATION * normal(next))))
  const countries = drawCountries(next)
  const word = wordsOfArticle(vocabulary, next)
  const headline = makeHeadline(word, countries[0]?.name, next)
  let left = length - HEADLINE.length
  const paragraphs: string[] = []
  let sentences: string[] = []
  // Each country is named at least once, if there are enough sentences.
  const unnamed = [...countries]
  for (let number = 0; left > 0; number++) {
    const phrases: string[] = []
    if (next() < WHEN) phrases.push(timeExpression(day, next))
    const country =
      unnamed.shift() ?? (next() < WHERE ? countries[Math.floor(next() ** 2 * countries.length)] : undefined)
    if (country) phrases.push(countryPhrase(country, next))
    const words = Math.max(5, Math.round(SENTENCE * (0.45 + 1.1 * next())))
    sentences.push(makeSentence(word, Math.min(words, Math.max(5, Math.ceil(left))), phrases, next))
    left -= words
    if (number === 0 || left <= 0 || next() < 1 / SENTENCES_PER_PARAGRAPH) {
      paragraphs.push(sentences.join(' '))
      sentences = []
    }
  }
  return `${headline}\n${dateLine(day, next)}\n${paragraphs.join('\n\n')}\n`
}

/** Draws a word for an article; `content` excludes function words. */
type DrawWord = (content?: boolean) => string

function wordsOfArticle({ at, draw, functionWords }: Vocabulary, next: () => number): DrawWord {
  const used: number[] = []
  let last = -1
  return (content = false) => {
    for (;;) {
      let rank = draw(next())
      if (content && rank < functionWords) continue
      if (rank >= functionWords) {
        if (used.length && next() < REPEATED) rank = used[Math.floor(next() * used.length)] as number
        else used.push(rank)
      }
      if (rank === last) continue
      last = rank
      return at(rank)
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function makeHeadline(word: DrawWord, country: string | undefined, next: () => number): string {
  const words = Array.from({ length: HEADLINE[Math.floor(next() * HEADLINE.length)] as number }, (_, i) =>
    word(i % 3 !== 2),
  )
  if (country && next() < 0.5) words[1 + Math.floor(next() * (words.length - 1))] = country
  return capital(words.join(' '))
}

function makeSentence(
  word: DrawWord,
  length: number,
  phrases: readonly string[],
  next: () => number,
): string {
  const words: string[] = []
  const comma = 4 + Math.floor(next() * 24)
  let size = 0
  while (size < length) {
    words.push(next() < FIGURE ? figure(next) : word())
    size++
    if (size === comma && size < length - 3) words.push(`${words.pop()},`)
  }
  for (const phrase of phrases) {
    const size = phrase.split(' ').length
    words.splice(1 + Math.floor(next() * (words.length - size)), size, phrase)
  }
  const text = capital(words.join(' '))
  return next() < 0.12
    ? `"${text.replace(/,$/, '')}," ${word(true)} ${word()} said.`
    : `${text.replace(/,$/, '')}.`
}

function figure(next: () => number): string {
  const form = next()
  const size = 10 ** (1 + 2 * next())
  if (form < 0.4) return String(Math.ceil(size * next()))
  if (form < 0.7) return (size * next()).toFixed(1)
  if (form < 0.85) return `$${(size * next()).toFixed(2)}`
  return Math.ceil(size * 1000 * next()).toLocaleString('en-US')
}

/** Returns a number from the standard normal distribution (Box–Muller transform). */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}
