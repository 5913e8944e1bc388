/** The maximum number of articles on a page of a month. A month with more has several pages. */
export const MONTH_PAGE_SIZE = 200

/** Returns the address of a page of a month, relative to the base. Pages count from 1. */
export const monthAddress = (month: string, page: number): string =>
  page > 1 ? `month/${month}/${page}` : `month/${month}`

/** Returns the number of pages of a month. @param articles its number of articles */
export const monthPages = (articles: number): number => Math.ceil(articles / MONTH_PAGE_SIZE)
