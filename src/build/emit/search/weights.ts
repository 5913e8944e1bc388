import { MAX_LEVEL } from '../../../format/search/postings.ts'

/** The weight of a word in a headline, relative to one in a body. */
const HEADLINE_WEIGHT = 5
/** The saturation of repeated occurrences of a word: k1 of BM25. */
const K1 = 1.2
/** The penalty on words of a long headline or body, from 0 to 1: b of BM25. */
const HEADLINE_B = 0.5
const BODY_B = 0.75

/** Returns the length of a text relative to the mean, moderated by b. */
const relativeLength = (length: number, mean: number, b: number) => 1 - b + (b * length) / Math.max(mean, 1)

/** Numbers of words in a headline and a body. */
export interface Lengths {
  headline: number
  body: number
}

/** Returns the mean lengths. */
export function meanOf(lengths: readonly Lengths[]): Lengths {
  const sum = { headline: 0, body: 0 }
  for (const { headline, body } of lengths) {
    sum.headline += headline
    sum.body += body
  }
  return { headline: sum.headline / lengths.length, body: sum.body / lengths.length }
}

/**
 * Returns the weight of a word in an article, from 1 to MAX_LEVEL, without the rarity of the word. This is BM25F
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with two fields, rounded.
 * @param counts the occurrences of the word
 * @param lengths the lengths of the article
 * @param mean the mean lengths of all articles
 */
export function levelOf(counts: Lengths, lengths: Lengths, mean: Lengths): number {
  const weight =
    (HEADLINE_WEIGHT * counts.headline) / relativeLength(lengths.headline, mean.headline, HEADLINE_B) +
    counts.body / relativeLength(lengths.body, mean.body, BODY_B)
  return Math.max(1, Math.round((MAX_LEVEL * weight) / (K1 + weight)))
}
