import { MAX_LEVEL } from '../../../format/search/postings.ts'

/** How much more a word weighs in a headline than in a body. */
const HEADLINE = 5
/** How soon more of the same word says no more. */
const K1 = 1.2
/** How far a long headline, or a long body, weakens each of its words: from 0, not at all, to 1. */
const HEADLINE_B = 0.5
const BODY_B = 0.75

/** How long a text is against the mean of its kind. */
const against = (length: number, mean: number, b: number) => 1 - b + (b * length) / Math.max(mean, 1)

/** How many words the headline and the body of an article have, or have in the mean. */
export interface Lengths {
  headline: number
  body: number
}

/**
 * How much a word says of an article, that it is rare left aside, from 1 to MAX_LEVEL. This is BM25F (Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with two fields, rounded.
 * @param times how often the article has it
 */
export function levelOf(times: Lengths, article: Lengths, mean: Lengths): number {
  const weight =
    (HEADLINE * times.headline) / against(article.headline, mean.headline, HEADLINE_B) +
    times.body / against(article.body, mean.body, BODY_B)
  return Math.max(1, Math.round((MAX_LEVEL * weight) / (K1 + weight)))
}
