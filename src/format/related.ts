/** An article that is related to another one, and what the two have in common. */
export interface RelatedArticle {
  slug: string
  headline: string
  /** As in `SourceRecord`. */
  published: string
  /** The codes of countries that both mention or, if `about` is set, that are main subjects of both. */
  countries: string[]
  about?: true
  /** A day that both mention, or the month in which both were published. Empty if there is neither. */
  date: string
  /** Keywords of both. Never empty. */
  words: string[]
}
