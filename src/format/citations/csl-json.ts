import { authorsOf, type CitedArticle, dateParts } from './cited-article.ts'

const cslDate = (date: string) => {
  const parts = Object.values(dateParts(date))
  return parts.length ? { 'date-parts': [parts] } : undefined
}

/** Returns an article as CSL-JSON: a list with one item, indented. */
export function cslJson(article: CitedArticle): string {
  const { slug, headline, byline, published, publication, section, page, language, url, accessed } = article
  const item = {
    type: 'article-newspaper',
    id: slug,
    title: headline,
    author: byline ? [{ literal: authorsOf(byline) }] : undefined,
    'container-title': publication,
    section,
    page,
    language,
    issued: cslDate(published),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    URL: url,
  }
  // Absent properties are left out.
  return JSON.stringify([item], null, 2)
}
