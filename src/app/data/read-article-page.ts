import { frame as frameMessages } from '#messages/frame'
import { fromArticleData } from '../../format/article/article-data.ts'
import { type ArticlePage, DATA_ELEMENT, TEXT_CLASS } from '../../format/article/article-page.ts'

/** The error for a page whose data is damaged. */
class DamagedPage extends Error {
  constructor(slug: string, cause: unknown) {
    super(frameMessages.damagedPage(`article/${slug}`), { cause })
    this.name = 'DamagedPage'
  }
}

/**
 * Reads the article on a page.
 * @returns null if it is the page of something else: hosts of single-page apps answer unknown addresses with one
 * @throws DamagedPage if a part of the article is missing
 */
export function readArticlePage(page: Document, slug: string): ArticlePage | null {
  // It may also be the page of another article, or a name of this one's: `….html`.
  if (page.getElementById('root')?.dataset.page !== `article/${slug}`) return null
  const textOf = (selector: string) => page.querySelector(selector)?.textContent ?? ''
  try {
    return fromArticleData(textOf(`#${DATA_ELEMENT}`), {
      slug,
      headline: textOf('h1'),
      text: textOf(`.${TEXT_CLASS}`),
    })
  } catch (error) {
    throw new DamagedPage(slug, error)
  }
}
