import { bodyOf } from '../../archive/article.ts'
import { dataElement } from '../../format/article/article-data.ts'
import { type ArticlePage, TEXT_CLASS } from '../../format/article/article-page.ts'
import { escapeHtml } from '../emit/pages/escape-html.ts'

/** Returns a page with the text and the data of an article and nothing else, as the app fetches it from the dev server. */
export const bareArticlePage = (page: ArticlePage): string => {
  const { slug, headline } = page.card
  const text = `<h1>${escapeHtml(headline)}</h1><div class="${TEXT_CLASS}">${escapeHtml(bodyOf(page.body))}</div>`
  return `<!doctype html><meta charset="utf-8"><div id="root" data-page="article/${slug}">${text}</div>${dataElement(page)}`
}
