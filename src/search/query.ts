import { isUnspaced, type Token, tokensOf } from '../format/search/tokens.ts'

/** A condition on articles: a word in any of its forms, or an exact phrase. */
export interface Clause {
  kind: 'word' | 'phrase'
  /** The words, with their offsets in the query. A `word` has one. */
  tokens: Token[]
  /** True if the word may be a prefix, because it is still being typed. */
  unfinished: boolean
}

const QUOTES = /["“”„‟«»＂]/

/** Further clauses are ignored. */
const MAX_CLAUSES = 64

/**
 * Parses a query. Quoted words form phrases, and so do words of scripts without spaces. The last word is unfinished if
 * nothing follows it, and so is the last word of an open quotation.
 */
export function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = []
  let offset = 0
  const parts = query.split(QUOTES)
  for (const [i, part] of parts.entries()) {
    const tokens = tokensOf(part).map(({ term, start, end }) => ({
      term,
      start: start + offset,
      end: end + offset,
    }))
    offset += part.length + 1
    const isQuoted = i % 2 === 1
    const last = tokens.at(-1)
    const isTyping = last?.end === query.length && !isUnspaced(last.term)
    const finished = isTyping ? tokens.slice(0, -1) : tokens
    if (isQuoted && finished.length > 0) clauses.push({ kind: 'phrase', tokens: finished, unfinished: false })
    if (!isQuoted) clauses.push(...wordsAndRuns(finished))
    if (isTyping) clauses.push({ kind: 'word', tokens: [last], unfinished: true })
  }
  return unique(clauses).slice(0, MAX_CLAUSES)
}

/** Makes a clause of each word, and a phrase of each run of characters of scripts without spaces. */
function wordsAndRuns(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  for (const token of tokens) {
    const clause = clauses.at(-1)
    const last = clause?.tokens.at(-1)
    const continues = last?.end === token.start && isUnspaced(last.term) && isUnspaced(token.term)
    if (clause && continues) clause.tokens.push(token)
    else
      clauses.push({ kind: isUnspaced(token.term) ? 'phrase' : 'word', tokens: [token], unfinished: false })
  }
  return clauses
}

function unique(clauses: readonly Clause[]): Clause[] {
  const keyOf = ({ kind, tokens, unfinished }: Clause) =>
    JSON.stringify([kind, unfinished, tokens.map(({ term }) => term)])
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()]
}
