import { type JoinedWord, joinedWords } from '../format/search/joined-words.ts'
import { isUnspaced, type Token, tokensOf } from '../format/search/tokens.ts'

/** A condition on articles: a word in any of its forms, or an exact phrase. */
export type Clause = WordClause | PhraseClause

interface WordClause {
  kind: 'word'
  /** The word; `covid19` for `covid-19`. */
  word: string
  /** Its words in the query, with their offsets: two or three if it is joined by hyphens or apostrophes. */
  tokens: Token[]
  /** True if the word may be a prefix, because it is still being typed. */
  unfinished: boolean
  /** Its parts, if it is also found as a phrase: `covid` and `19` for `covid19` and `covid-19`. */
  parts?: string[]
  /** A word that counts as this one: `covid19` for both words of `covid 19`. */
  joined?: string
}

interface PhraseClause {
  kind: 'phrase'
  tokens: Token[]
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
    const from = offset
    const inQuery = (token: Token) => ({ ...token, start: token.start + from, end: token.end + from })
    const tokens = tokensOf(part)
    offset += part.length + 1
    const isQuoted = i % 2 === 1
    const last = tokens.at(-1)
    const isTyping = last !== undefined && last.end + from === query.length && !isUnspaced(last.term)
    if (isQuoted) {
      const finished = (isTyping ? tokens.slice(0, -1) : tokens).map(inQuery)
      if (finished.length > 0) clauses.push({ kind: 'phrase', tokens: finished })
      if (isTyping) clauses.push(wordOf([inQuery(last)], true))
    } else clauses.push(...wordsAndRuns(tokens.map(inQuery), joinedWords(part, tokens), isTyping))
  }
  return unique(clauses).slice(0, MAX_CLAUSES)
}

/**
 * Makes a clause of each word, of each run of words with hyphens or apostrophes, and of each run of characters of scripts
 * without spaces; the last are phrases.
 */
function wordsAndRuns(tokens: readonly Token[], joined: readonly JoinedWord[], isTyping: boolean): Clause[] {
  const clauses: Clause[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const run = joined.find(({ first }) => first === i)
    const clause = clauses.at(-1)
    const before = clause?.tokens.at(-1)
    if (run) {
      i = run.last
      clauses.push(wordOf(tokens.slice(run.first, run.last + 1), isTyping && i === tokens.length - 1))
    } else if (!isUnspaced(token.term)) {
      const word = wordOf([token], isTyping && i === tokens.length - 1)
      if (clause?.kind === 'word' && /^\p{L}+$/u.test(clause.word) && /^\d+$/.test(word.word))
        clause.joined = word.joined = clause.word + word.word
      clauses.push(word)
    } else if (clause?.kind === 'phrase' && before?.end === token.start) clause.tokens.push(token)
    else clauses.push({ kind: 'phrase', tokens: [token] })
  }
  return clauses
}

/** Makes a clause of one word, or of words that are joined. */
function wordOf(tokens: Token[], unfinished: boolean): WordClause {
  const terms = tokens.map(({ term }) => term)
  const word = terms.join('')
  // The index has `covid19` for `COVID-19`, but not for `COVID 19`.
  const parts = terms.length > 1 ? terms : /^(\p{L}+)(\d+)$/u.exec(word)?.slice(1)
  return { kind: 'word', word, tokens, unfinished, ...(parts && { parts }) }
}

/** Returns the words of a clause one by one, for an archive that has them nowhere as one word. */
export function separateWords(clause: Clause): Clause[] {
  if (clause.kind === 'phrase') return [clause]
  const tokens = clause.tokens.length === 1 ? beforeNumber(clause.tokens[0] as Token) : clause.tokens
  if (tokens.length === 1) return [clause]
  return tokens.map((token, i) => ({
    kind: 'word',
    word: token.term,
    tokens: [token],
    unfinished: clause.unfinished && i === tokens.length - 1,
  }))
}

/** Parts a word before the number at its end: `covid` and `19` for `covid19`. */
function beforeNumber(token: Token): Token[] {
  const [, word, number] = /^(\p{L}+)(\d+)$/u.exec(token.term) ?? []
  if (!word || !number) return [token]
  const middle = token.end - number.length
  return [
    { term: word, start: token.start, end: middle },
    { term: number, start: middle, end: token.end },
  ]
}

function unique(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()]
}

/** Returns a text that is the same for clauses that articles meet alike. */
export const keyOf = (clause: Clause): string =>
  clause.kind === 'phrase'
    ? JSON.stringify(clause.tokens.map(({ term }) => term))
    : JSON.stringify([clause.word, clause.unfinished, clause.parts, clause.joined])
