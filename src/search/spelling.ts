import { lowerBound } from '../format/lower-bound.ts'
import { indexPath } from '../format/search/root.ts'
import { tokensOf } from '../format/search/tokens.ts'
import { readWords, type Words } from '../format/search/word-list.ts'
import type { OpenIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'
import { type Candidate, candidatesFor, isCorrectable, maxErrors } from './typing-errors.ts'

/** Answers a query without correcting it. */
type Ask = (query: string) => Promise<SearchResult>

/** The maximum number of candidates per word, of combinations tried, and of suggestions. */
const MAX_CANDIDATES = 5
const MAX_TRIED = 8
const MAX_SUGGESTIONS = 3

/** A word counts as rare in at most this number of articles, or in this share of all articles. */
const RARE_ARTICLES = 10
const RARE_SHARE = 1 / 500
/** A rare word may be an error if a similar word is in this number of times as many articles. */
const FAR_MORE = 20

/**
 * Searches for the most likely correction of a query.
 * @param missing the words of the query that occur nowhere
 * @returns undefined if one of them has no similar word, or no correction has results
 */
export async function correct(
  index: OpenIndex,
  query: string,
  missing: readonly string[],
  ask: Ask,
): Promise<SearchResult | undefined> {
  if (!missing.every(isCorrectable)) return undefined
  const candidates = await Promise.all(
    missing.map(async (term) => candidatesFor(term, await wordsLike(index, term), MAX_CANDIDATES)),
  )
  const queries = combinations(candidates).map((chosen) =>
    replaceTerms(query, new Map(missing.map((term, i) => [term, chosen[i] as string]))),
  )
  for (const [i, corrected] of queries.entries()) {
    const result = await ask(corrected)
    if (result.positions.length > 0)
      return { ...result, corrected, suggestions: await withResults(queries.slice(i + 1), ask) }
  }
  return undefined
}

/**
 * Returns spelling suggestions for words that are so much rarer than a similar word that they may be errors.
 * @param counts the number of articles that have each word of the query
 */
export async function suggest(
  index: OpenIndex,
  query: string,
  counts: readonly { term: string; count: number }[],
  ask: Ask,
): Promise<string[]> {
  const few = Math.max(RARE_ARTICLES, index.articles * RARE_SHARE)
  const rare = counts.filter(
    ({ term, count }) => count <= few && count * FAR_MORE <= index.articles && isCorrectable(term),
  )
  if (rare.length === 0) return []
  const lists = await Promise.all(rare.map(({ term }) => wordsLike(index, term)))
  const queries = rare.flatMap(({ term, count }, i) =>
    candidatesFor(term, lists[i] ?? [], MAX_CANDIDATES)
      .filter((candidate) => candidate.errors === 1 && candidate.count >= FAR_MORE * count)
      .map((candidate) => replaceTerms(query, new Map([[term, candidate.term]]))),
  )
  return withResults(queries, ask)
}

/** Loads the words that are about as long as a term. */
function wordsLike({ path, files, wordLengths }: OpenIndex, term: string): Promise<Words[]> {
  const fileOf = (length: number) =>
    lowerBound(wordLengths.length, (i) => (wordLengths[i] as number) > length) - 1
  const [first, last] = [term.length - maxErrors(term), term.length + maxErrors(term)]
  const numbers = [...wordLengths.keys()].filter((i) => i >= fileOf(first) && i <= fileOf(last))
  return Promise.all(numbers.map((i) => files.read(indexPath.words(path, i), readWords)))
}

/** Combines one candidate of each word. The most likely combinations come first. */
function combinations(candidates: readonly Candidate[][]): string[][] {
  let chosen: { terms: string[]; rank: number }[] = [{ terms: [], rank: 0 }]
  for (const ofWord of candidates) {
    chosen = chosen
      .flatMap(({ terms, rank }) =>
        ofWord.map(({ term }, nth) => ({ terms: [...terms, term], rank: rank + nth })),
      )
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MAX_TRIED)
  }
  return chosen.map(({ terms }) => terms)
}

/** Returns the first queries that have results. */
async function withResults(queries: readonly string[], ask: Ask): Promise<string[]> {
  const found: string[] = []
  for (const query of queries) {
    if (found.length === MAX_SUGGESTIONS) break
    if ((await ask(query)).positions.length > 0) found.push(query)
  }
  return found
}

/** Replaces words of a query. */
const replaceTerms = (query: string, replacements: ReadonlyMap<string, string>): string =>
  tokensOf(query).reduceRight((text, { term, start, end }) => {
    const other = replacements.get(term)
    return other === undefined ? text : text.slice(0, start) + other + text.slice(end)
  }, query)
