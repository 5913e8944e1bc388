import { authorsOf, type CitedArticle } from './cited-article.ts'

/** `2020/04/11/`: year, month, day and other information, each empty if it is not known. */
const risDate = (date: string) => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${year}/${month}/${day}/`
}

/**
 * Returns an article as an RIS record. Every line, the last one included, ends in CR LF, as the format's specification
 * asks. A value is one line: line breaks in it become spaces.
 */
export function ris(article: CitedArticle): string {
  const { slug, headline, byline, published, publication, section, page, language, url, accessed } = article
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', slug],
    ['AU', byline && authorsOf(byline)],
    ['PY', published ? published.slice(0, 4) : undefined],
    ['DA', published ? risDate(published) : undefined],
    ['T2', publication],
    ['TI', headline],
    ['SE', section],
    ['SP', page],
    ['LA', language],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['ER', ''],
  ]
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('')
}
