import type { Body } from '../body.ts'
import type { Card } from '../cards.ts'
import type { RelatedArticle } from '../related.ts'

/** An article as a link to it shows it. `published` may be the day alone. */
export type LinkedArticle = Pick<Card, 'slug' | 'headline' | 'published'>

/** Everything that an article's page says: the one file in which the app finds an article. */
export interface ArticlePage {
  card: Card
  body: Body
  /** The article before it by date, and the one after it. Absent at the ends of the archive. */
  earlier?: LinkedArticle | undefined
  later?: LinkedArticle | undefined
  /** Most similar first. */
  related: RelatedArticle[]
}

/** The id of the element that has the data of an article, and the class of the element that has its text. */
export const DATA_ELEMENT = 'article-data'
export const TEXT_CLASS = 'prose'
