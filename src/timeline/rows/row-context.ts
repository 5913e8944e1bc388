import type { ComponentType, ReactNode } from 'react'
import type { Card } from '../../format/cards.ts'
import type { QueryTerm } from '../../search/search-result.ts'

/** What all rows of a list have in common. */
export interface RowContext {
  /** The terms of the query, which are marked in the rows. */
  queryTerms: readonly QueryTerm[]
  /** The query string that links to articles keep: the filters of the list. */
  linkSearch: string
}

/** What all articles of a list have in common. */
export interface ArticleContext extends RowContext {
  /** The country whose page this is. Rows show the passages that mention it. */
  countryCode: string | undefined
  Passages: PassagesComponent | undefined
}

/** Where a row is in its list. */
export interface RowPlace {
  /** From 0. */
  index: number
  /** The number of rows of the list. */
  total: number
  /** True if the heading above names a year only, so that the row has to show its month. */
  underYear: boolean
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
