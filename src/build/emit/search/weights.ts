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

/** A figure for a headline and one for a body: the occurrences of a word, or a length in any unit. */
export interface Fields {
  headline: number
  body: number
}

/** Mean lengths are rounded to this number of steps per doubling. */
const STEPS = 4

/**
 * Returns the mean lengths. They are rounded, so that they stay the same when an article changes: the levels of all
 * articles depend on them.
 */
export function meanOf(lengths: readonly Fields[]): Fields {
  const mean = (field: keyof Fields) => {
    const sum = lengths.reduce((sum, length) => sum + length[field], 0)
    return 2 ** (Math.round(Math.log2(Math.max(1, sum / Math.max(1, lengths.length))) * STEPS) / STEPS)
  }
  return { headline: mean('headline'), body: mean('body') }
}

/**
 * Returns the weight of a word in an article, from 1 to MAX_LEVEL, without the rarity of the word. This is BM25F
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with two fields, rounded.
 * @param counts the occurrences of the word
 * @param lengths the lengths of the article
 * @param mean the mean lengths of all articles
 */
export function levelOf(counts: Fields, lengths: Fields, mean: Fields): number {
  const weight =
    (HEADLINE_WEIGHT * counts.headline) / relativeLength(lengths.headline, mean.headline, HEADLINE_B) +
    counts.body / relativeLength(lengths.body, mean.body, BODY_B)
  return Math.max(1, Math.round((MAX_LEVEL * weight) / (K1 + weight)))
}
