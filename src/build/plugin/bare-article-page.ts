import { bodyOf } from '../../archive/article.ts'
import { type ArticlePage, dataElement, TEXT_ATTRIBUTE } from '../../format/article/article-page.ts'
import { escapeHtml } from '../emit/pages/escape-html.ts'

/** Returns a page with the text and the data of an article and nothing else, as the app fetches it from the dev server. */
export const bareArticlePage = (page: ArticlePage): string =>
  `<!doctype html><meta charset="utf-8"><div ${TEXT_ATTRIBUTE}="${page.card.slug}">${escapeHtml(bodyOf(page.body))}</div>${dataElement(page)}`
