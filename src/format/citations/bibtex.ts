import { authorsOf, type CitedArticle, dateParts, MONTHS } from './cited-article.ts'

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX's oldest font encoding prints other characters for these two.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}
const escapeCharacter = (character: string) => LATEX[character] ?? `\\${character}`

/** Returns a text with LaTeX's special characters escaped. Other characters stay: BibTeX reads UTF-8. */
const latex = (text: string) => text.replace(/[\\~^<>&%$#_{}]/g, escapeCharacter)

/**
 * Returns a title for LaTeX. Many styles set titles in lower case, except for their first letter: words with other
 * capital letters stand in braces, which preserve them.
 */
const latexTitle = (title: string) =>
  title.replace(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu, (part, index: number) => {
    const lowered = index === 0 ? part.replace(/^./u, '') : part
    return /[\p{Lu}\p{Lt}]/u.test(lowered) ? `{${part}}` : latex(part)
  })

/** Encodes what would end or unbalance a field. Addresses are otherwise read verbatim. */
const verbatimUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent)

/**
 * Returns an article as a BibTeX entry, without a line break at its end. Its key is its slug with `_` for `-`, so no
 * two articles of an archive share a key.
 *
 * The month is a macro joined with the day, as BibTeX's manual recommends ("BibTeXing", section 4), so that styles can
 * abbreviate or translate it. `date` and the day in it are for biblatex and reference managers; BibTeX ignores the
 * field.
 */
export function bibtex(article: CitedArticle): string {
  const { slug, headline, byline, published, publication, page, url, accessed } = article
  const { year, month, day } = dateParts(published)
  const fields = [
    accessed && `note = {[Online; accessed ${accessed}]}`,
    publication && `journal = {${latex(publication)}}`,
    // In braces of their own, so that BibTeX does not look for given names.
    byline && `author = {{${latex(authorsOf(byline))}}}`,
    year && `year = {${year}}`,
    month && `month = ${MONTHS[month - 1]?.slice(0, 3).toLowerCase()}${day ? ` # {~${day}}` : ''}`,
    published && `date = {${published.slice(0, 10)}}`,
    `title = {${latexTitle(headline)}}`,
    page && `pages = {${latex(page)}}`,
    url && `url = {${verbatimUrl(url)}}`,
  ]
  const lines = fields.filter(Boolean).map((field) => `\t${field},\n`)
  return `@${publication ? 'article' : 'misc'}{${slug.replaceAll('-', '_')},\n${lines.join('')}}`
}
