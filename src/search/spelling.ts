import { lowerBound } from '../format/lower-bound.ts'
import { indexPath } from '../format/search/root.ts'
import { tokensOf } from '../format/search/tokens.ts'
import { readWords, type Words } from '../format/search/word-list.ts'
import type { OpenIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'
import { type Candidate, candidatesFor, isCorrectable, maxErrors } from './typing-errors.ts'

/** Answers a query without correcting it. */
type Ask = (query: string) => Promise<SearchResult>

/** A word of a query, and the number of articles that have it. */
export interface QueryWord {
  term: string
  count: number
}

/** The maximum number of candidates per word, of combinations tried, and of suggestions. */
const MAX_CANDIDATES = 5
const MAX_TRIED = 8
const MAX_SUGGESTIONS = 3

/** A word counts as rare in at most this number of articles, or in this share of all articles. */
const RARE_ARTICLES = 10
const RARE_SHARE = 1 / 500
/** A rare word may be an error if a similar word is in this number of times as many articles. */
const FAR_MORE = 10
/** If no article has all words, one error more is as likely as a correction with this number of times the articles. */
const MORE_PER_ERROR = 5

/** A correction of a query. `result` is absent if no article has all words of it. */
interface Correction {
  corrected: string
  result?: SearchResult
}

/**
 * Corrects a query that no article has all words of, by what makes sense together: of the words as typed and the words
 * like them, the combination that most articles have wins. Each error counts against it.
 * @returns the query with its words corrected one by one if no combination has results; undefined if that changes nothing
 */
export async function correct(
  index: OpenIndex,
  query: string,
  words: readonly QueryWord[],
  ask: Ask,
): Promise<Correction | undefined> {
  const choices = await Promise.all(words.map((word) => choicesFor(index, word)))
  const replace = (chosen: readonly Candidate[]) =>
    replaceTerms(query, new Map(chosen.map(({ term }, i) => [words[i]?.term ?? '', term])))
  const tried = await Promise.all(
    combinations(choices).map(async (chosen) => {
      const corrected = replace(chosen)
      const result = await ask(corrected)
      return { corrected, result, likelihood: result.positions.length / costOf(chosen) }
    }),
  )
  const possible = tried
    .filter(({ likelihood }) => likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood)
  const [best, ...others] = possible
  if (best) {
    const suggestions = others.slice(0, MAX_SUGGESTIONS).map(({ corrected }) => corrected)
    return { corrected: best.corrected, result: { ...best.result, corrected: best.corrected, suggestions } }
  }
  const corrected = replace(
    choices.map(([first], i) => first ?? { term: words[i]?.term ?? '', errors: 0, count: 0 }),
  )
  return corrected === query ? undefined : { corrected }
}

/**
 * Returns the words that one word of a query may stand for, the most likely first: itself, if there is such a word, and,
 * if it is rare, similar words that are more common.
 */
async function choicesFor(index: OpenIndex, { term, count }: QueryWord): Promise<Candidate[]> {
  const asTyped = count > 0 ? [{ term, errors: 0, count }] : []
  if (!isCorrectable(term) || !isRare(index, count)) return asTyped
  const similar = candidatesFor(term, await wordsLike(index, term), MAX_CANDIDATES)
  return [...asTyped, ...similar]
    .filter((choice) => choice.count >= count)
    .sort((a, b) => likelihoodOf(b) - likelihoodOf(a))
}

const isRare = ({ articles }: OpenIndex, count: number) =>
  count <= Math.max(RARE_ARTICLES, articles * RARE_SHARE)

const likelihoodOf = ({ count, errors }: Candidate) => count / MORE_PER_ERROR ** errors

const costOf = (chosen: readonly Candidate[]) =>
  MORE_PER_ERROR ** chosen.reduce((sum, { errors }) => sum + errors, 0)

/** Combines one choice of each word. The most likely combinations come first. Without errors, there is nothing to try. */
function combinations(choices: readonly Candidate[][]): Candidate[][] {
  let chosen: { words: Candidate[]; likelihood: number }[] = [{ words: [], likelihood: 1 }]
  for (const ofWord of choices) {
    chosen = chosen
      .flatMap(({ words, likelihood }) =>
        ofWord.map((word) => ({ words: [...words, word], likelihood: likelihood * likelihoodOf(word) })),
      )
      .sort((a, b) => b.likelihood - a.likelihood)
      .slice(0, MAX_TRIED + 1)
  }
  return chosen
    .map(({ words }) => words)
    .filter((words) => words.some(({ errors }) => errors > 0))
    .slice(0, MAX_TRIED)
}

/**
 * Returns spelling suggestions for words that are so much rarer than a similar word that they may be errors.
 */
export async function suggest(
  index: OpenIndex,
  query: string,
  words: readonly QueryWord[],
  ask: Ask,
): Promise<string[]> {
  const rare = words.filter(
    ({ term, count }) => isRare(index, count) && count * FAR_MORE <= index.articles && isCorrectable(term),
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

/** Returns the first queries that have results. */
async function withResults(queries: readonly string[], ask: Ask): Promise<string[]> {
  const found: string[] = []
  for (const query of queries) {
    if (found.length === MAX_SUGGESTIONS) break
    if ((await ask(query)).positions.length > 0) found.push(query)
  }
  return found
}

/** Replaces words of a query. A capital stays one. */
const replaceTerms = (query: string, replacements: ReadonlyMap<string, string>): string =>
  tokensOf(query).reduceRight((text, { term, start, end }) => {
    const other = replacements.get(term)
    if (other === undefined || other === term) return text
    const isCapital = /^\p{Lu}/u.test(text.slice(start))
    const [first = '', ...rest] = other
    return text.slice(0, start) + (isCapital ? first.toUpperCase() : first) + rest.join('') + text.slice(end)
  }, query)
