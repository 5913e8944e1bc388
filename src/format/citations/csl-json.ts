import { type CitedArticle, dateParts } from './cited-article.ts'

const cslDate = (date: string) => {
  const { year, month, day } = dateParts(date)
  return { 'date-parts': [[year, month, day]] }
}

/** Returns an article as CSL-JSON: a list with one item, indented. */
export function cslJson({ slug, headline, published, publication, url, accessed }: CitedArticle): string {
  const item = {
    type: 'article-newspaper',
    id: slug,
    title: headline,
    'container-title': publication,
    issued: cslDate(published),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    URL: url,
  }
  // Absent properties are left out.
  return JSON.stringify([item], null, 2)
}
