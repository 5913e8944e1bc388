import { findPhrase } from './find-phrase.ts'
import { findWord } from './find-word.ts'
import { type Matches, MOST_WEIGHT } from './matches.ts'
import type { OpenIndex } from './open-index.ts'
import { type Clause, clausesOf } from './query.ts'
import type { SearchResult } from './search-result.ts'
import { corrected, suggested } from './spelling.ts'

/**
 * Answers a query: articles that have all of its words.
 *
 * A word that is nowhere is taken for a typing error, and what was likely meant is searched in its place. A rare one
 * that has a far commoner neighbour is searched as it is, and the other is suggested.
 * @throws Error naming the file of the index that cannot be loaded
 */
export async function answer(index: OpenIndex, query: string): Promise<SearchResult> {
  const look = lookIn(index)
  const clauses = clausesOf(query)
  if (clauses.length === 0 || index.articles === 0) return combined(index.articles, [])
  const matches = await look(clauses)
  const found = combined(index.articles, matches)
  // What stands behind the last word finishes it.
  const ask = async (other: string) => combined(index.articles, await look(clausesOf(`${other} `)))
  const missing = [...new Set(matches.flatMap((match) => match.missing))]
  // What may have been meant is more than was asked for: where that cannot be loaded, what was found stands.
  if (missing.length > 0) return (await corrected(index, query, missing, ask).catch(() => undefined)) ?? found
  const counts = clauses.flatMap(({ kind, tokens }, i) =>
    kind === 'word' ? [{ term: tokens[0]?.term ?? '', count: matches[i]?.count ?? 0 }] : [],
  )
  return { ...found, suggestions: await suggested(index, query, counts, ask).catch(() => []) }
}

/** A way to look clauses up, each once. */
function lookIn(index: OpenIndex): (clauses: readonly Clause[]) => Promise<Matches[]> {
  const known = new Map<string, Promise<Matches>>()
  const look = ({ kind, tokens, unfinished }: Clause): Promise<Matches> => {
    const terms = tokens.map(({ term }) => term)
    const key = JSON.stringify([kind, unfinished, terms])
    const matches =
      known.get(key) ??
      (kind === 'phrase' ? findPhrase(index, terms) : findWord(index, terms[0] as string, unfinished))
    known.set(key, matches)
    return matches
  }
  return (clauses) => Promise.all(clauses.map(look))
}

/** The articles that answer every clause, each with the sum of what the clauses say, the rarer the more (BM25). */
function combined(articles: number, matches: readonly Matches[]): SearchResult {
  const rarity = matches.map(({ count }) => Math.log(1 + (articles - count + 0.5) / (count + 0.5)))
  const most = rarity.reduce((sum, one) => sum + one, 0) * MOST_WEIGHT
  const positions: number[] = []
  const scores: number[] = []
  for (let article = 0; article < articles && matches.length > 0; article++) {
    let score = 0
    let hasAll = true
    for (let i = 0; i < matches.length && hasAll; i++) {
      const weight = matches[i]?.weights[article] as number
      hasAll = weight > 0
      score += weight * (rarity[i] as number)
    }
    if (!hasAll) continue
    positions.push(article)
    scores.push(Math.round((0xffff * score) / most))
  }
  return {
    positions: Uint32Array.from(positions),
    scores: Uint16Array.from(scores),
    sought: matches.map(({ sought }) => sought),
    suggestions: [],
  }
}
