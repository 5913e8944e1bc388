/**
 * A news article as citations describe it. It has no author: bylines cannot be identified reliably.
 */
export interface CitedArticle {
  slug: string
  headline: string
  /** `YYYY-MM-DD`, with or without a time after it, as in `Article.published`. */
  published: string
  /** The newspaper, if it is known. */
  publication?: string | undefined
  /** The address of the article, if it is known. */
  url?: string | undefined
  /** The day on which the reader opened the article, `YYYY-MM-DD`. Absent in files that the build writes. */
  accessed?: string | undefined
}

export interface DateParts {
  year: number
  /** 1 to 12 */
  month: number
  day: number
}

/** Splits a date into numbers, so that no time zone can shift the day. Ignores a time after it. */
export function dateParts(date: string): DateParts {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}

/** The months as English citation styles write them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
