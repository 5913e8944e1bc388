import { locale } from '#messages/locale'
import { lastDay } from '../../app/data/archive.ts'
import { isDate } from '../../app/data/filters.ts'
import { dayOf } from '../../archive/article.ts'
import { parsePublished } from '../../archive/published.ts'

/** Returns the last day of the archive as a reader may type it: `1987`, `Oct 1987` and `20 Oct 1987`. */
export function dateExamples(): string[] {
  const [year = '', month = '', day = ''] = lastDay.split('-')
  const name = monthNames('short')[Number(month) - 1]
  return [year, `${name} ${year}`, `${Number(day)} ${name} ${year}`]
}

/**
 * Parses a typed date: `1987`, `1987-10`, `1987-10-20`, `Oct 1987`, or any form that an article file may have.
 * @returns the date as in an address, an empty string for an empty text, or undefined if the text is not a date
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || isDate(text)) return text
  const result = parsePublished(text)
  return 'published' in result ? dayOf(result.published) : parseMonth(text)
}

/** Reads `Oct 1987`, `Oct. 1987`, `october 1987` and `October, 1987`. */
function parseMonth(text: string): string | undefined {
  const [, name = '', year] = /^(\p{L}{3,})[.,]? (\d{4})$/u.exec(text) ?? []
  const month = monthNames('long').findIndex((month) => startsWith(month, name)) + 1
  const date = `${year}-${String(month).padStart(2, '0')}`
  return month > 0 && isDate(date) ? date : undefined
}

const startsWith = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

const monthNames = (style: 'long' | 'short') => {
  const { format } = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)))
}
