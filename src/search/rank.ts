import type { FoundClause } from './find-clauses.ts'
import { MAX_WEIGHT } from './matches.ts'
import type { SearchResult } from './search-result.ts'

/** Returns the inverse document frequency of each clause, as in BM25. */
const raritiesOf = (articles: number, found: readonly FoundClause[]): number[] =>
  found.map(({ matches: { count } }) => Math.log(1 + (articles - count + 0.5) / (count + 0.5)))

/**
 * Returns the articles that match every clause.
 * @param articles the number of articles in the archive
 */
export const rank = (articles: number, found: readonly FoundClause[]): SearchResult =>
  ranked(articles, found, (article) => found.every(({ matches }) => matches.weights[article]))

/** A word that an article has counts this much, besides its rarity. */
const PER_WORD = 2
/** An article that lacks words has at least this share of what the best one has. */
const NEARLY_BEST = 0.75
/** The clauses of a longer query are not told apart. */
const MAX_BITS = 32

/**
 * Returns the articles that match the most clauses, a rare one counting more than a common one, and the words that each
 * of them lacks.
 */
export function rankPartly(articles: number, query: string, found: readonly FoundClause[]): SearchResult {
  // A number means little without the word beside it: `19` of `COVID-19`.
  const isNumber = ({ clause }: FoundClause) => clause.kind === 'word' && /^\d+$/.test(clause.word)
  const worth = raritiesOf(articles, found).map((rarity, i) =>
    isNumber(found[i] as FoundClause) ? 0 : rarity + PER_WORD,
  )
  const has = new Float32Array(articles)
  for (const [i, { matches }] of found.entries())
    matches.weights.forEach((weight, article) => {
      if (weight > 0) has[article] = (has[article] as number) + (worth[i] as number)
    })
  const best = has.reduce((most, each) => Math.max(most, each), 0)
  const result = ranked(
    articles,
    found,
    (article) => best > 0 && (has[article] as number) >= best * NEARLY_BEST,
  )
  const { positions, scores } = result
  if (positions.length === 0) return result
  const told = found.slice(0, MAX_BITS)
  const words = told.map(({ clause: { tokens, kind } }) => {
    const text = query.slice(tokens[0]?.start, tokens.at(-1)?.end)
    return kind === 'phrase' ? `“${text}”` : text
  })
  const lacking = positions.map((article) =>
    told.reduce((bits, { matches }, i) => (matches.weights[article] ? bits : bits | (1 << i)), 0),
  )
  // The words that an article has come first, and how well it has them second.
  const byWords = scores.map(
    (score, i) => 0.9 * 0xffff * ((has[positions[i] as number] as number) / best) + 0.1 * score,
  )
  return { ...result, scores: byWords, partial: { words, lacking } }
}

/** Scores articles by the sum of their weights, each multiplied by the rarity of its clause. */
function ranked(
  articles: number,
  found: readonly FoundClause[],
  isFound: (article: number) => boolean,
): SearchResult {
  const rarities = raritiesOf(articles, found)
  const maxScore = rarities.reduce((sum, one) => sum + one, 0) * MAX_WEIGHT
  const positions: number[] = []
  const scores: number[] = []
  for (let article = 0; article < articles && found.length > 0; article++) {
    if (!isFound(article)) continue
    const score = found.reduce(
      (sum, { matches }, i) => sum + (matches.weights[article] as number) * (rarities[i] as number),
      0,
    )
    positions.push(article)
    scores.push(Math.round((0xffff * score) / maxScore))
  }
  return {
    positions: Uint32Array.from(positions),
    scores: Uint16Array.from(scores),
    queryTerms: found.flatMap(({ matches }) => matches.queryTerms),
    suggestions: [],
  }
}
