import { clauseFinder, type FoundClause } from './find-clauses.ts'
import { MAX_WEIGHT } from './matches.ts'
import type { OpenIndex } from './open-index.ts'
import { clausesOf } from './query.ts'
import type { SearchResult } from './search-result.ts'
import { correct, suggest } from './spelling.ts'

/**
 * Answers a query: finds the articles that have all of its words.
 *
 * If a word occurs nowhere, it counts as a typing error, and the search uses the most likely correction. If a word is
 * rare and a similar one is far more common, the search uses the word as typed and suggests the other.
 * @throws Error that names the file of the index that cannot be loaded
 */
export async function answer(index: OpenIndex, query: string): Promise<SearchResult> {
  const find = clauseFinder(index)
  const clauses = clausesOf(query)
  if (clauses.length === 0 || index.articles === 0) return combine(index.articles, [])
  const found = await find(clauses)
  const result = combine(index.articles, found)
  // A space after the last word makes it a finished word.
  const ask = async (other: string) => combine(index.articles, await find(clausesOf(`${other} `)))
  const missing = [...new Set(found.flatMap(({ matches }) => matches.missing))]
  // Spelling suggestions are optional: if their files cannot be loaded, the result has none.
  if (missing.length > 0) return (await correct(index, query, missing, ask).catch(() => undefined)) ?? result
  const counts = found.flatMap(({ clause, matches }) =>
    clause.kind === 'word' ? [{ term: clause.word, count: matches.count }] : [],
  )
  return { ...result, suggestions: await suggest(index, query, counts, ask).catch(() => []) }
}

/**
 * Returns the articles that match every clause. The score is the sum of their weights, each multiplied by the inverse
 * document frequency of BM25.
 */
function combine(articles: number, found: readonly FoundClause[]): SearchResult {
  const matches = found.map(({ matches }) => matches)
  const rarity = matches.map(({ count }) => Math.log(1 + (articles - count + 0.5) / (count + 0.5)))
  const maxScore = rarity.reduce((sum, one) => sum + one, 0) * MAX_WEIGHT
  const positions: number[] = []
  const scores: number[] = []
  for (let article = 0; article < articles && matches.length > 0; article++) {
    let score = 0
    let matchesAll = true
    for (let i = 0; i < matches.length && matchesAll; i++) {
      const weight = matches[i]?.weights[article] as number
      matchesAll = weight > 0
      score += weight * (rarity[i] as number)
    }
    if (!matchesAll) continue
    positions.push(article)
    scores.push(Math.round((0xffff * score) / maxScore))
  }
  return {
    positions: Uint32Array.from(positions),
    scores: Uint16Array.from(scores),
    queryTerms: matches.flatMap(({ queryTerms }) => queryTerms),
    suggestions: [],
  }
}
