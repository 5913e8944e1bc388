import { authorsOf, type CitedArticle, dateParts, MONTHS } from './cited-article.ts'
import { type FormattedText, italic, join, plain } from './formatted-text.ts'
import { curlyQuotes, nestedQuotes, withFullStop } from './quotation-marks.ts'

/**
 * Returns a bibliography entry after The Chicago Manual of Style, 17th edition: a newspaper article. If it is unsigned,
 * "the title of the newspaper stands in place of the author" (section 14.199). Without a date, `n.d.` stands for it
 * (14.145).
 */
export function chicago({ headline, byline, published, publication, url }: CitedArticle): FormattedText {
  const title = plain(`“${withFullStop(nestedQuotes(curlyQuotes(headline)))}”`)
  const date = plain(`${dateOf(published)}.`)
  const newspaper = publication && italic(curlyQuotes(publication))
  const parts = byline
    ? [
        plain(withFullStop(curlyQuotes(authorsOf(byline)))),
        title,
        ...(newspaper ? [join([newspaper, plain(','), plain(' '), date])] : [date]),
      ]
    : [...(newspaper ? [join([newspaper, plain('.')])] : []), title, date]
  if (url) parts.push(plain(`${url}.`))
  return join(parts, ' ')
}

function dateOf(published: string): string {
  const { year, month, day } = dateParts(published)
  if (!year) return 'n.d'
  if (!month) return String(year)
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`
}
