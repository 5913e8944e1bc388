import { type CitedArticle, dateParts, MONTHS } from './cited-article.ts'
import { type FormattedText, italic, join, plain } from './formatted-text.ts'
import { curlyQuotes, withFullStop } from './quotation-marks.ts'

/**
 * Returns a reference in APA style, 7th edition: a newspaper article without an author. The headline moves to the
 * author's position (section 9.12), and the reference ends in the address without a full stop (9.35).
 */
export function apa({ headline, published, publication, url }: CitedArticle): FormattedText {
  const { year, month, day } = dateParts(published)
  const parts = [plain(withFullStop(curlyQuotes(headline))), plain(`(${year}, ${MONTHS[month - 1]} ${day}).`)]
  if (publication) parts.push(join([italic(curlyQuotes(publication)), plain('.')]))
  if (url) parts.push(plain(url))
  return join(parts, ' ')
}
