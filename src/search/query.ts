import { isSolo, type Token, tokensOf } from '../format/search/tokens.ts'

/** What an article must have: one word in any form, or words in a row, as they are. */
export interface Clause {
  kind: 'word' | 'phrase'
  /** Where they stand in the query, too. One of a `word`. */
  tokens: Token[]
  /** The word may go on: it is still being typed. */
  unfinished: boolean
}

const QUOTES = /["“”„‟«»＂]/

/** More than these are not looked at. */
const MOST_CLAUSES = 64

/**
 * A query as what is to be looked up: words in quotation marks, and words of scripts without spaces, as phrases. The
 * last word is unfinished where nothing stands behind it; so is the last of a quotation that is still open.
 */
export function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = []
  let offset = 0
  const stretches = query.split(QUOTES)
  for (const [i, stretch] of stretches.entries()) {
    const tokens = tokensOf(stretch).map(({ term, start, end }) => ({
      term,
      start: start + offset,
      end: end + offset,
    }))
    offset += stretch.length + 1
    const isQuoted = i % 2 === 1
    const last = tokens.at(-1)
    const isTyped = last?.end === query.length && !isSolo(last.term)
    const finished = isTyped ? tokens.slice(0, -1) : tokens
    if (isQuoted && finished.length > 0) clauses.push({ kind: 'phrase', tokens: finished, unfinished: false })
    if (!isQuoted) clauses.push(...inRuns(finished))
    if (isTyped) clauses.push({ kind: 'word', tokens: [last], unfinished: true })
  }
  return unique(clauses).slice(0, MOST_CLAUSES)
}

/** Words, and as one phrase each run of characters of scripts without spaces. */
function inRuns(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  for (const token of tokens) {
    const clause = clauses.at(-1)
    const last = clause?.tokens.at(-1)
    const goesOn = last?.end === token.start && isSolo(last.term) && isSolo(token.term)
    if (clause && goesOn) clause.tokens.push(token)
    else clauses.push({ kind: isSolo(token.term) ? 'phrase' : 'word', tokens: [token], unfinished: false })
  }
  return clauses
}

function unique(clauses: readonly Clause[]): Clause[] {
  const keyOf = ({ kind, tokens, unfinished }: Clause) =>
    JSON.stringify([kind, unfinished, tokens.map(({ term }) => term)])
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()]
}
