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
  /** The query that was searched for instead, if no article has all words of the original query. */
  corrected?: string
  /** Spelling suggestions: up to three other queries, best first. */
  suggestions: string[]
  /** The words that articles lack. Absent if they have all. */
  partial?: PartialMatches
}

/** The words of a query that no article has together. */
export interface PartialMatches {
  /** The words and phrases of the query, in order. */
  words: string[]
  /** For each article found, a bit set of the words that it lacks. */
  lacking: Uint32Array
}
