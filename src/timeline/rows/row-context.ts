import type { ComponentType, ReactNode } from 'react'
import type { Card } from '../../format/cards.ts'
import type { QueryTerm, SearchResult } from '../../search/search-result.ts'

/** The props that all rows of a list share. */
export interface RowContext {
  /** The terms of the query, which are marked in the rows. */
  queryTerms: readonly QueryTerm[]
  /** The query string of links to articles: the filters of the list. */
  linkSearch: string
}

/** The props that all articles of a list share. */
export interface ArticleContext extends RowContext {
  /** The country whose page this is. Rows show the passages that mention it. */
  countryCode: string | undefined
  /** The result of a search if no article has all its words: rows show which they lack. */
  partialResult: SearchResult | undefined
  Passages: PassagesComponent | undefined
}

/** The props that a row gets from its place in the list. */
export interface RowProps {
  /** From 0. */
  index: number
  /** The number of rows of the list. */
  total: number
  /** The date of the heading above; undefined if there is none. Under a year alone, the row shows its month. */
  heading: string | undefined
}

/** Shows the passages of an article that mention a country. */
export type PassagesComponent = ComponentType<
  RowContext & {
    code: string
    card: Card
    /** Shown if only the headline mentions the country, or if the text can't be loaded. */
    children: ReactNode
  }
>
