import { MAX_LEVEL, type Postings, prefixLevel } from '../format/search/postings.ts'
import type { QueryTerm } from './search-result.ts'

/** Factors for an article that has a word exactly, in another form, or as the start of a longer word. */
export const EXACT = 16
const OTHER_FORM = 12
const PREFIX = 7

/** The maximum weight of an article in one clause. */
export const MAX_WEIGHT = MAX_LEVEL * EXACT

const levels = Array.from({ length: MAX_LEVEL + 1 }, (_, level) => level)

/** The matches of one clause of a query. */
export interface Matches {
  /** The weight of each article of the archive, up to MAX_WEIGHT; 0 if it does not match. */
  weights: Uint8Array
  /** The number of articles that match. */
  count: number
  /** The words to mark for it. */
  queryTerms: QueryTerm[]
  /** Words of the clause that no article has. */
  missing: string[]
}

/** The weight for each level of a word that an article has exactly, or in another form. */
export const EXACT_WEIGHTS = levels.map((level) => level * EXACT)
export const OTHER_FORM_WEIGHTS = levels.map((level) => level * OTHER_FORM)

/** Returns the weight for each level of a word that starts with a prefix. */
export const prefixWeights = (prefix: string): readonly number[] =>
  levels.map((level) => prefixLevel(prefix, level) * PREFIX)

/**
 * Adds the articles of a term. An article keeps the weight of its best term.
 * @param weightOf the weight for each level
 */
export function addPostings(
  weights: Uint8Array,
  { articles, levels }: Postings,
  weightOf: readonly number[],
): void {
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number
    const weight = weightOf[levels[i] as number] as number
    if (weight > (weights[article] ?? MAX_WEIGHT)) weights[article] = weight
  }
}

/** Returns the postings in those articles that pass a test. */
export function inArticles({ articles, levels }: Postings, passes: (article: number) => boolean): Postings {
  const kept = [...articles.keys()].filter((i) => passes(articles[i] as number))
  return {
    articles: articles.filter((article) => passes(article)),
    levels: Uint8Array.from(kept, (i) => levels[i] as number),
  }
}

/** Returns the articles that match either of two clauses, with the better of their weights. */
export function eitherOf(a: Matches, b: Matches): Matches {
  const weights = a.weights.map((weight, article) => Math.max(weight, b.weights[article] as number))
  const count = countOf(weights)
  return {
    weights,
    count,
    queryTerms: [...a.queryTerms, ...b.queryTerms],
    missing: count === 0 ? [...a.missing, ...b.missing] : [],
  }
}

/** Returns the number of articles that have a weight. */
export function countOf(weights: Uint8Array): number {
  let count = 0
  for (let article = 0; article < weights.length; article++) if (weights[article]) count++
  return count
}
