import { clauseFinder, type FoundClause } from './find-clauses.ts'
import type { OpenIndex } from './open-index.ts'
import { mostWords } from './partial.ts'
import { clausesOf } from './query.ts'
import { rank, rankPartly } from './rank.ts'
import type { SearchResult } from './search-result.ts'
import { correct, type QueryWord, suggest } from './spelling.ts'

/**
 * Answers a query: finds the articles that have all of its words.
 *
 * If no article has, words count as typing errors: the search uses the correction that makes most sense, or, if none has
 * results, finds the articles that have most of the words, corrected if that finds more of them. If a word is rare and a
 * similar one is far more common, the search uses the word as typed and suggests the other.
 * @param asTyped true if no word may be corrected
 * @throws Error that names the file of the index that cannot be loaded
 */
export async function answer(index: OpenIndex, query: string, asTyped = false): Promise<SearchResult> {
  const { articles } = index
  const find = clauseFinder(index)
  const found = await find(clausesOf(query))
  const result = rank(articles, found)
  if (found.length === 0 || articles === 0) return result
  // A space after the last word makes it a finished word.
  const findOther = (other: string) => find(clausesOf(`${other} `))
  const ask = async (other: string) => rank(articles, await findOther(other))
  const words = wordsOf(found)
  // Spelling corrections are optional: if their files cannot be loaded, the result has none.
  if (result.positions.length > 0) {
    const suggestions = asTyped ? [] : await suggest(index, query, words, ask).catch(() => [])
    return { ...result, suggestions }
  }
  const correction = asTyped ? undefined : await correct(index, query, words, ask).catch(() => undefined)
  if (correction?.result) return correction.result
  const partly = rankPartly(articles, query, found)
  if (!correction) return partly
  const { corrected } = correction
  const otherwise = rankPartly(articles, corrected, await findOther(corrected))
  return mostWords(otherwise) > mostWords(partly) ? { ...otherwise, corrected } : partly
}

/** Returns the words that may be misspelt: all but those of phrases that are found, each once. */
function wordsOf(found: readonly FoundClause[]): QueryWord[] {
  const counts = new Map<string, number>()
  for (const { clause, matches } of found) {
    if (clause.kind === 'word') counts.set(clause.word, matches.count)
    else for (const term of matches.missing) counts.set(term, 0)
  }
  return [...counts].map(([term, count]) => ({ term, count }))
}
