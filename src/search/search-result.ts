/**
 * What to mark in a text: words in a row. Each is one of `forms`, or begins with `prefix`; all as tokensOf has
 * terms. A row of one is a word by itself, a longer one is a phrase.
 */
export type QueryTerm = { forms: string[]; prefix?: string }[]

/** What a search has found. */
export interface SearchResult {
  /** Positions in the archive of the articles that have the words, ascending. */
  positions: Uint32Array
  /** Larger is better; one for each of `positions`, comparable within one search. */
  scores: Uint16Array
  /** What was looked for, to mark it in texts. */
  sought: QueryTerm[]
  /** The query that was answered in place of the given one, where nothing has a word of that. */
  corrected?: string
  /** Other queries that may have been meant, best first, at most three. */
  suggestions: string[]
}
