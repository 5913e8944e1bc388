import { lowerBound } from '../../../format/lower-bound.ts'
import type { Vectors } from './word-vectors.ts'

/** The number of words of an article that lead to others: those with the largest weight that other articles have. */
const LEADING_WORDS = 24
/** If more articles than this have a word, only those nearest in time are considered. */
const NEAREST_IN_TIME = 256
/** The maximum number of candidates, which are then compared with all of their words. */
const MAX_CANDIDATES = 40
/** The minimum similarity of a candidate by its leading words. */
const MIN_SIMILARITY = 0.05

/**
 * Returns a function that finds the articles that may be related to one. It uses an inverted index instead of comparing
 * all pairs, and follows a common word only to the articles nearest in time. The work therefore grows with the number
 * of articles, not with its square.
 * @returns a function from an article to its candidates, most similar first
 */
export function candidateFinder(vectors: Vectors): (article: number) => number[] {
  const { starts, words, weights, counts } = vectors
  const index = invertedIndex(vectors)
  const similarity = new Float32Array(starts.length - 1)
  return (article) => {
    const seen: number[] = []
    const last = starts[article + 1] as number
    for (let at = starts[article] as number, left = LEADING_WORDS; at < last && left > 0; at++) {
      const word = words[at] as number
      if ((counts[word] as number) < 2) continue
      left--
      const [from, to] = nearestInTime(index, word, article)
      const weight = weights[at] as number
      for (let i = from; i < to; i++) {
        const other = index.articles[i] as number
        if (similarity[other] === 0) seen.push(other)
        similarity[other] = (similarity[other] as number) + weight * (index.weights[i] as number)
      }
    }
    const best = mostSimilar(
      seen.filter((other) => other !== article && (similarity[other] as number) > MIN_SIMILARITY),
      similarity,
    )
    for (const other of seen) similarity[other] = 0
    return best
  }
}

/** For each word, the articles that have it, ascending, and its weight in each. */
interface InvertedIndex {
  /** The start of each word in the two lists below, then their length. */
  starts: Uint32Array
  articles: Uint32Array
  weights: Float32Array
}

function invertedIndex({ starts, words, weights, counts }: Vectors): InvertedIndex {
  const begins = new Uint32Array(counts.length + 1)
  for (let word = 0; word < counts.length; word++)
    begins[word + 1] = (begins[word] as number) + (counts[word] as number)
  const next = begins.slice()
  const index = {
    starts: begins,
    articles: new Uint32Array(words.length),
    weights: new Float32Array(words.length),
  }
  for (let article = 0; article + 1 < starts.length; article++)
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
      const to = next[words[at] as number] as number
      next[words[at] as number] = to + 1
      index.articles[to] = article
      index.weights[to] = weights[at] as number
    }
  return index
}

/** Returns the part of the index with the articles of a word that are nearest in time to an article. */
function nearestInTime({ starts, articles }: InvertedIndex, word: number, article: number): [number, number] {
  const [from, to] = [starts[word] as number, starts[word + 1] as number]
  if (to - from <= NEAREST_IN_TIME) return [from, to]
  const own = from + lowerBound(to - from, (nth) => (articles[from + nth] as number) >= article)
  const first = Math.max(from, Math.min(own - NEAREST_IN_TIME / 2, to - NEAREST_IN_TIME))
  return [first, first + NEAREST_IN_TIME]
}

/**
 * Returns the articles with the highest similarity, highest first. It keeps a short sorted list instead of sorting all.
 */
function mostSimilar(articles: readonly number[], similarity: Float32Array): number[] {
  const best: number[] = []
  const isBefore = (a: number, b: number) =>
    (similarity[a] as number) > (similarity[b] as number) || (similarity[a] === similarity[b] && a < b)
  for (const article of articles) {
    const worst = best[MAX_CANDIDATES - 1]
    if (worst !== undefined && !isBefore(article, worst)) continue
    let at = Math.min(best.length, MAX_CANDIDATES - 1)
    for (; at > 0 && isBefore(article, best[at - 1] as number); at--) best[at] = best[at - 1] as number
    best[at] = article
  }
  return best
}
