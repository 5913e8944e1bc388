import { file } from '../format/search/chunks.ts'
import { tokensOf } from '../format/search/tokens.ts'
import { readWords } from '../format/search/word-list.ts'
import type { OpenIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'
import { type Candidate, canBeWrong, candidatesFor } from './typing-errors.ts'

/** Answers a query whose words are taken for right. */
type Ask = (query: string) => Promise<SearchResult>

/** How many candidates of a word are tried, and how many queries with them. */
const CANDIDATES = 5
const MOST_TRIED = 8
const MOST_SUGGESTED = 3

/** A word of so few articles, or one article in so many, may be an error if a neighbour has far more. */
const FEW = 10
const ONE_IN = 500
const FAR_MORE = 20

/**
 * The answer to what was likely meant by a query, some of whose words are nowhere.
 * @returns none where one of them has no neighbour, or what may have been meant finds nothing either
 */
export async function corrected(
  index: OpenIndex,
  query: string,
  missing: readonly string[],
  ask: Ask,
): Promise<SearchResult | undefined> {
  if (!missing.every(canBeWrong)) return undefined
  const words = await index.files.read(file.words, readWords)
  const candidates = missing.map((term) => candidatesFor(term, words, CANDIDATES))
  const queries = combinations(candidates).map((chosen) =>
    replaced(query, new Map(missing.map((term, i) => [term, chosen[i] as string]))),
  )
  for (const [i, meant] of queries.entries()) {
    const found = await ask(meant)
    if (found.positions.length > 0)
      return { ...found, corrected: meant, suggestions: await finding(queries.slice(i + 1), ask) }
  }
  return undefined
}

/**
 * Queries that may have been meant where a word is so much rarer than a neighbour that it may be an error.
 * @param counts of how many articles have each word of the query
 */
export async function suggested(
  index: OpenIndex,
  query: string,
  counts: readonly { term: string; count: number }[],
  ask: Ask,
): Promise<string[]> {
  const few = Math.max(FEW, index.articles / ONE_IN)
  const rare = counts.filter(
    ({ term, count }) => count <= few && count * FAR_MORE <= index.articles && canBeWrong(term),
  )
  if (rare.length === 0) return []
  const words = await index.files.read(file.words, readWords)
  const queries = rare.flatMap(({ term, count }) =>
    candidatesFor(term, words, CANDIDATES)
      .filter((candidate) => candidate.errors === 1 && candidate.count >= FAR_MORE * count)
      .map((candidate) => replaced(query, new Map([[term, candidate.term]]))),
  )
  return finding(queries, ask)
}

/** One candidate of each word, those first that are likeliest together. */
function combinations(candidates: readonly Candidate[][]): string[][] {
  let chosen: { terms: string[]; rank: number }[] = [{ terms: [], rank: 0 }]
  for (const ofWord of candidates) {
    chosen = chosen
      .flatMap(({ terms, rank }) =>
        ofWord.map(({ term }, place) => ({ terms: [...terms, term], rank: rank + place })),
      )
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_TRIED)
  }
  return chosen.map(({ terms }) => terms)
}

/** The first queries that find anything. */
async function finding(queries: readonly string[], ask: Ask): Promise<string[]> {
  const found: string[] = []
  for (const query of queries) {
    if (found.length === MOST_SUGGESTED) break
    if ((await ask(query)).positions.length > 0) found.push(query)
  }
  return found
}

/** A query with other words in place of some. */
const replaced = (query: string, instead: ReadonlyMap<string, string>): string =>
  tokensOf(query).reduceRight((text, { term, start, end }) => {
    const other = instead.get(term)
    return other === undefined ? text : text.slice(0, start) + other + text.slice(end)
  }, query)
