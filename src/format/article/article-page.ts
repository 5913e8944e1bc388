import { bodyOf } from '../../archive/article.ts'
import type { Body } from '../body.ts'
import type { Card } from '../cards.ts'
import type { RelatedArticle } from '../related.ts'

/** An article as a link to it shows it. */
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

/** The id of the element that has the data of an article, and the attribute of the element that has its text. */
export const DATA_ELEMENT = 'article-data'
export const TEXT_ATTRIBUTE = 'data-slug'

/** An article page without the text of its body, which the page shows. */
interface ArticleData extends Omit<ArticlePage, 'body'> {
  body: Omit<Body, 'source'> & {
    /** The source before the body. */
    before: string
    /** The length of the body, by which a damaged page is recognised. */
    length: number
    /** The body, if HTML cannot carry it unchanged. */
    text?: string
  }
}

/** HTML parsers change these: line breaks are unified, and NUL and lone surrogates are replaced. */
const NOT_IN_HTML = /[\r\0]|\p{Cs}/u

/** Returns an article's data as JSON that may stand in a `script` element. */
export function toArticleData({ body, ...page }: ArticlePage): string {
  const text = bodyOf(body)
  const { source, ...rest } = body
  const data: ArticleData = {
    ...page,
    body: {
      ...rest,
      before: source.slice(0, body.bodyStart),
      length: text.length,
      ...(NOT_IN_HTML.test(text) && { text }),
    },
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/**
 * Returns an article from the data on its page.
 * @param shown the text of its body, as the page shows it
 * @throws Error if data or text are incomplete
 */
export function fromArticleData(json: string, shown: string): ArticlePage {
  const { body, ...page } = JSON.parse(json) as ArticleData
  const { before, length, text = shown, ...rest } = body
  if (text.length !== length) throw new Error(`${text.length} of ${length} characters`)
  return { ...page, body: { ...rest, source: before + text } }
}

/** Returns the element that has the data of an article. */
export const dataElement = (page: ArticlePage): string =>
  `<script type="application/json" id="${DATA_ELEMENT}">${toArticleData(page)}</script>`
