import { findDate } from '../../dates/read-date.ts'
import { oneLine } from '../../one-line.ts'

/**
 * Returns the date of a line above an article, such as `November 5, 2002 Tuesday Final Edition` or
 * `Met 2 Edition, 5 November 2002`, if the line has one.
 */
export function dateOfLine(line: string): string | undefined {
  const text = oneLine(line)
  // A headline or a notice can hold a date as well, but is longer.
  if (!text || text.length > 120 || /^https?:/i.test(text)) return undefined
  return findDate(text)?.text
}
