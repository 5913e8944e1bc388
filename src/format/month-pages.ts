/** Stands in addresses and paths for the month of articles without a date, which is empty. */
export const UNDATED = 'undated'

/** The maximum number of articles on a page of a month. A month with more has several pages. */
const MONTH_PAGE_SIZE = 200

/** Returns the address of a page of a month, or of undated articles, relative to the base. Pages count from 1. */
export const monthAddress = (month: string, page = 1): string =>
  `month/${month || UNDATED}${page > 1 ? `/${page}` : ''}`

/** Returns the number of pages of a month. @param articles its number of articles */
export const monthPages = (articles: number): number => Math.ceil(articles / MONTH_PAGE_SIZE)

/** Returns the articles on a page of a month. @param articles those of the month */
export const monthPage = <T>(articles: readonly T[], page: number): T[] =>
  articles.slice((page - 1) * MONTH_PAGE_SIZE, page * MONTH_PAGE_SIZE)
