import type { CitedArticle } from './cited-article.ts'

/** `2020/04/11/`: year, month, day and, left empty, other information. */
const risDate = (date: string) => `${date.slice(0, 10).replaceAll('-', '/')}/`

/**
 * Returns an article as an RIS record. Every line, the last one included, ends in CR LF, as the format's specification
 * asks. A value is one line: line breaks in it become spaces.
 */
export function ris({ slug, headline, published, publication, url, accessed }: CitedArticle): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', slug],
    ['PY', published.slice(0, 4)],
    ['DA', risDate(published)],
    ['T2', publication],
    ['TI', headline],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['ER', ''],
  ]
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('')
}
