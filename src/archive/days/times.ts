import type { TimeExpression } from '../article.ts'

/**
 * Finds the words that say when, and reads them against the day of publication.
 * @param text a body
 * @param published as in `Seed.published`; only its day counts
 * @returns in order, without overlap; offsets into `text`
 */
export function findTimes(text: string, published: string): TimeExpression[] {
  void text
  void published
  return []
}
