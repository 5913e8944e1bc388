import { findPhrase } from './find-phrase.ts'
import { findWord } from './find-word.ts'
import { eitherOf, type Matches } from './matches.ts'
import type { OpenIndex } from './open-index.ts'
import { type Clause, keyOf, separateWords } from './query.ts'

/** A clause of a query with the articles that meet it. */
export interface FoundClause {
  clause: Clause
  matches: Matches
}

/** Finds the articles that meet each clause. */
export type FindClauses = (clauses: readonly Clause[]) => Promise<FoundClause[]>

/**
 * Returns a function that finds the matches of clauses, each clause once. Words with hyphens or apostrophes that no
 * article has as one word, and none next to each other, count as separate words.
 */
export function clauseFinder(index: OpenIndex): FindClauses {
  const cache = new Map<string, Promise<Matches>>()
  const find = async (clause: Clause): Promise<FoundClause> => {
    const key = keyOf(clause)
    const matches = cache.get(key) ?? findClause(index, clause)
    cache.set(key, matches)
    return { clause, matches: await matches }
  }
  return async (clauses) => {
    const found = await Promise.all(clauses.map(find))
    const separate = await Promise.all(
      found.map((one) => (one.matches.count > 0 ? [one] : Promise.all(separateWords(one.clause).map(find)))),
    )
    return separate.flat()
  }
}

async function findClause(index: OpenIndex, clause: Clause): Promise<Matches> {
  if (clause.kind === 'phrase')
    return findPhrase(
      index,
      clause.tokens.map(({ term }) => term),
    )
  const { word, unfinished, joined, parts } = clause
  const asWord = findWord(index, word, unfinished, joined)
  return parts ? eitherOf(await asWord, await findPhrase(index, parts)) : asWord
}
