/**
 * A word or phrase of a query, to mark in texts: consecutive words, each of which is one of `forms` or starts with
 * `prefix`. Forms are in the form of the index, as `tokensOf` returns them.
 */
export type QueryTerm = { forms: string[]; prefix?: string }[]

/** The result of a search. */
export interface SearchResult {
  /** The positions in the archive of the articles found, ascending. */
  positions: Uint32Array
  /** The relevance of each article. Larger is better; comparable within one search. */
  scores: Uint16Array
  /** The words and phrases to mark in the articles. */
  queryTerms: QueryTerm[]
  /** The query that was searched for instead, if a word of the original query occurs nowhere. */
  corrected?: string
  /** Spelling suggestions: up to three other queries, best first. */
  suggestions: string[]
}
