import { authorsOf, type CitedArticle, dateParts, MONTHS } from './cited-article.ts'
import { type FormattedText, italic, join, plain } from './formatted-text.ts'
import { curlyQuotes, withFullStop } from './quotation-marks.ts'

/**
 * Returns a reference in APA style, 7th edition: a newspaper article. Without an author, the headline moves to the
 * author's position (section 9.12), and without a date, `n.d.` stands for it (9.17). The reference ends in the address
 * without a full stop (9.35).
 */
export function apa({ headline, byline, published, publication, url }: CitedArticle): FormattedText {
  const title = plain(withFullStop(curlyQuotes(headline)))
  const date = plain(`(${dateOf(published)}).`)
  const parts = byline ? [plain(withFullStop(curlyQuotes(authorsOf(byline)))), date, title] : [title, date]
  if (publication) parts.push(join([italic(curlyQuotes(publication)), plain('.')]))
  if (url) parts.push(plain(url))
  return join(parts, ' ')
}

function dateOf(published: string): string {
  const { year, month, day } = dateParts(published)
  if (!year) return 'n.d.'
  return month ? `${year}, ${MONTHS[month - 1]}${day ? ` ${day}` : ''}` : String(year)
}
