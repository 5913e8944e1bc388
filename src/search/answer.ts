import { findPhrase } from './find-phrase.ts'
import { findWord } from './find-word.ts'
import { MAX_WEIGHT, type Matches } from './matches.ts'
import type { OpenIndex } from './open-index.ts'
import { type Clause, clausesOf } from './query.ts'
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
  const matches = await find(clauses)
  const result = combine(index.articles, matches)
  // A space after the last word makes it a finished word.
  const ask = async (other: string) => combine(index.articles, await find(clausesOf(`${other} `)))
  const missing = [...new Set(matches.flatMap((match) => match.missing))]
  // Spelling suggestions are optional: if their files cannot be loaded, the result has none.
  if (missing.length > 0) return (await correct(index, query, missing, ask).catch(() => undefined)) ?? result
  const counts = clauses.flatMap(({ kind, tokens }, i) =>
    kind === 'word' ? [{ term: tokens[0]?.term ?? '', count: matches[i]?.count ?? 0 }] : [],
  )
  return { ...result, suggestions: await suggest(index, query, counts, ask).catch(() => []) }
}

/** Returns a function that finds the matches of clauses, each clause once. */
function clauseFinder(index: OpenIndex): (clauses: readonly Clause[]) => Promise<Matches[]> {
  const cache = new Map<string, Promise<Matches>>()
  const find = ({ kind, tokens, unfinished }: Clause): Promise<Matches> => {
    const terms = tokens.map(({ term }) => term)
    const key = JSON.stringify([kind, unfinished, terms])
    const matches =
      cache.get(key) ??
      (kind === 'phrase' ? findPhrase(index, terms) : findWord(index, terms[0] as string, unfinished))
    cache.set(key, matches)
    return matches
  }
  return (clauses) => Promise.all(clauses.map(find))
}

/**
 * Returns the articles that match every clause. The score is the sum of their weights, each multiplied by the inverse
 * document frequency of BM25.
 */
function combine(articles: number, matches: readonly Matches[]): SearchResult {
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
    queryTerms: matches.map(({ queryTerm }) => queryTerm),
    suggestions: [],
  }
}
