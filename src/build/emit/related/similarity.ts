import type { Vectors } from './word-vectors.ts'

/** A shared word counts as a reason if it makes at least this share of the similarity. */
const MIN_SHARE = 0.04

/**
 * Returns a function that computes the cosine similarity of the words of two articles. It is fast if consecutive calls
 * have the same first article.
 */
export function cosineSimilarity({ starts, words, weights, counts }: Vectors) {
  /** The weights of one article, by word. */
  const own = new Float32Array(counts.length)
  let filled = -1
  const fill = (article: number, weightAt: (at: number) => number) => {
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++)
      own[words[at] as number] = weightAt(at)
  }
  return (one: number, other: number): number => {
    if (one !== filled) {
      if (filled >= 0) fill(filled, () => 0)
      fill(one, (at) => weights[at] as number)
      filled = one
    }
    let sum = 0
    for (let at = starts[other] as number; at < (starts[other + 1] as number); at++)
      sum += (own[words[at] as number] as number) * (weights[at] as number)
    return sum
  }
}

/** Returns the words that two articles share and that contribute most to their similarity, most important first. */
export function sharedWords(
  { starts, words, weights }: Vectors,
  one: number,
  other: number,
  similarity: number,
): number[] {
  const own = new Map<number, number>()
  for (let at = starts[one] as number; at < (starts[one + 1] as number); at++)
    own.set(words[at] as number, weights[at] as number)
  const parts: { word: number; part: number }[] = []
  for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) {
    const word = words[at] as number
    const part = (own.get(word) ?? 0) * (weights[at] as number)
    if (part > 0) parts.push({ word, part })
  }
  parts.sort((a, b) => b.part - a.part || a.word - b.word)
  return parts.filter(({ part }) => part >= similarity * MIN_SHARE).map(({ word }) => word)
}
