import { random } from '../e2e/generate.ts'
import { drawCountries, sayCountry } from './news-countries.ts'
import { dateLine, daysOfPublication, sayWhen } from './news-dates.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** A seed as it stands in its folder. */
export interface MadeSeed {
  file: string
  text: string
}

/** Words of an article: the mean and the standard deviation of their natural logarithms (log-normal). */
const LOG_MEAN = 4.93
const LOG_DEVIATION = 0.765
const SHORTEST = 25
const LONGEST = 4000
/** Words of a sentence, about, and of a headline. */
const SENTENCE = 22
const HEADLINE = [5, 6, 7, 7, 8, 9]
/** How often a word is one that the article has had before, beyond what chance gives: news stays with its matter. */
const REPEATED = 0.38
/** How often a word is a figure. */
const FIGURE = 0.04
/** How often a sentence says when, and where, in words put in for it. */
const WHEN = 0.38
const WHERE = 0.3
const SENTENCES_A_PARAGRAPH = 3

/**
 * News that says nothing, one article after another, distributed as real news is: words by Zipf’s and Heaps’ laws,
 * names and figures that keep coming, lengths, countries and dates as in Reuters-21578. The same count and seed
 * give the same bytes. What is drawn for one article does not hang on those before it.
 * @param count how many articles the archive has; they are in order of their days
 */
export function* makeNews(count: number, seed = 1): Generator<MadeSeed> {
  const vocabulary = makeVocabulary(seed)
  const dayOf = daysOfPublication(count)
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
  // Each country is named once at least, as long as there are sentences for it.
  const unnamed = [...countries]
  for (let number = 0; left > 0; number++) {
    const phrases: string[] = []
    if (next() < WHEN) phrases.push(sayWhen(day, next))
    const country =
      unnamed.shift() ?? (next() < WHERE ? countries[Math.floor(next() ** 2 * countries.length)] : undefined)
    if (country) phrases.push(sayCountry(country, next))
    const words = Math.max(5, Math.round(SENTENCE * (0.45 + 1.1 * next())))
    sentences.push(makeSentence(word, Math.min(words, Math.max(5, Math.ceil(left))), phrases, next))
    left -= words
    if (number === 0 || left <= 0 || next() < 1 / SENTENCES_A_PARAGRAPH) {
      paragraphs.push(sentences.join(' '))
      sentences = []
    }
  }
  return `${headline}\n${dateLine(day, next)}\n${paragraphs.join('\n\n')}\n`
}

/** Draws words for one article: `spare` asks for one that means something. */
type DrawWord = (spare?: boolean) => string

function wordsOfArticle({ at, draw, functionWords }: Vocabulary, next: () => number): DrawWord {
  const had: number[] = []
  let last = -1
  return (spare = false) => {
    for (;;) {
      let rank = draw(next())
      if (spare && rank < functionWords) continue
      if (rank >= functionWords) {
        if (had.length && next() < REPEATED) rank = had[Math.floor(next() * had.length)] as number
        else had.push(rank)
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
  const how = next()
  const size = 10 ** (1 + 2 * next())
  if (how < 0.4) return String(Math.ceil(size * next()))
  if (how < 0.7) return (size * next()).toFixed(1)
  if (how < 0.85) return `$${(size * next()).toFixed(2)}`
  return Math.ceil(size * 1000 * next()).toLocaleString('en-US')
}

/** A number of the standard normal distribution, by the Box–Muller transform. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}
