import { type CitedArticle, dateParts, MONTHS } from './cited-article.ts'
import { type FormattedText, italic, join, plain } from './formatted-text.ts'
import { curlyQuotes, nestedQuotes, withFullStop } from './quotation-marks.ts'

/**
 * Returns a bibliography entry after The Chicago Manual of Style, 17th edition: an unsigned newspaper article, for
 * which "the title of the newspaper stands in place of the author" (section 14.199).
 */
export function chicago({ headline, published, publication, url }: CitedArticle): FormattedText {
  const { year, month, day } = dateParts(published)
  const parts = [
    plain(`“${withFullStop(nestedQuotes(curlyQuotes(headline)))}”`),
    plain(`${MONTHS[month - 1]} ${day}, ${year}.`),
  ]
  if (publication) parts.unshift(join([italic(curlyQuotes(publication)), plain('.')]))
  if (url) parts.push(plain(`${url}.`))
  return join(parts, ' ')
}
