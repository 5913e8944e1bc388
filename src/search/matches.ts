import { LEVELS, type Postings } from '../format/search/postings.ts'
import type { QueryTerm } from './search-result.ts'

/** How much an article counts that has the word as it was asked for, in another form, or as a beginning. */
export const AS_ASKED = 16
export const OTHER_FORM = 12
export const BEGINNING = 7

/** The most that one clause can say of an article. */
export const MOST_WEIGHT = LEVELS * AS_ASKED

/** What one clause of a query has found. */
export interface Matches {
  /** For each article of the archive how well it answers, up to MOST_WEIGHT; 0 if it does not. */
  weights: Uint8Array
  /** How many articles answer. */
  count: number
  sought: QueryTerm
  /** Words of the clause that no article has. */
  missing: string[]
}

/** Adds the articles of a term. An article counts as the best of its terms does. */
export function addPostings(weights: Uint8Array, { articles, levels }: Postings, factor: number): void {
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number
    const weight = (levels[i] as number) * factor
    if (weight > (weights[article] ?? MOST_WEIGHT)) weights[article] = weight
  }
}

/** How many articles have any weight. */
export function countOf(weights: Uint8Array): number {
  let count = 0
  for (let article = 0; article < weights.length; article++) if (weights[article]) count++
  return count
}
