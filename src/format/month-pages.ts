/** Articles that a month's page lists at most: those of a fuller month go on on further pages. */
export const MONTH_PAGE = 200

/** The address of a page of a month, below the base; pages count from 1. */
export const monthAddress = (month: string, page: number): string =>
  page > 1 ? `month/${month}/${page}` : `month/${month}`

/** How many pages so many articles of a month have. */
export const monthPages = (articles: number): number => Math.ceil(articles / MONTH_PAGE)
