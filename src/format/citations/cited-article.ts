/** A news article as citations describe it. */
export interface CitedArticle {
  slug: string
  headline: string
  /** The authors as printed. They are not split into names, which cannot be done reliably. */
  byline?: string | undefined
  /** As in `Article.published`: a day, a month, a year, or empty. */
  published: string
  /** The newspaper, if it is known. */
  publication?: string | undefined
  section?: string | undefined
  /** As printed. */
  page?: string | undefined
  /** A BCP 47 language tag. */
  language?: string | undefined
  /** The address of the article, if it is known. */
  url?: string | undefined
  /** The day on which the reader opened the article, `YYYY-MM-DD`. Absent in files that the build writes. */
  accessed?: string | undefined
}

/** The parts of a date that are known. */
export interface DateParts {
  year?: number
  /** 1 to 12 */
  month?: number
  day?: number
}

/** Splits a date into numbers, so that no time zone can shift the day. Ignores a time after it. */
export function dateParts(date: string): DateParts {
  const [year, month, day] = date.slice(0, 10).split('-').filter(Boolean).map(Number)
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) }
}

/** Words before a name. Other cases are parts of names: `von Braun`, `Di Maria`, `De Vries`. */
const INTRODUCTION = /^(?:[Bb]y|BY|Von|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|DOOR|di)\s*:?\s+(?=\p{Lu})/u

/** Returns the authors of a byline, without the word that introduces them. */
export const authorsOf = (byline: string): string => byline.replace(INTRODUCTION, '').trim()

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
