import { locale } from '#messages/locale'
import { lastDay } from '../../app/data/archive.ts'
import { isDate } from '../../app/data/filters.ts'
import { today } from '../../ui/dates.ts'

/** Returns the last day of the archive, or else the current one, as a reader may type it: `1987`, `Oct 1987` and `20 Oct 1987`. */
export function dateExamples(): string[] {
  const [year = '', month = '', day = ''] = (lastDay || today()).split('-')
  const name = monthNames('short')[Number(month) - 1]
  return [year, `${name} ${year}`, `${Number(day)} ${name} ${year}`]
}

const FORMS = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.? (?<name>\p{L}{3,})[.,]? (?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,})[.,]? (?<year>\d{4})$/u,
]

/**
 * Parses a typed date: `1987`, `1987-10`, `1987-10-20`, `1987/10/20`, `Oct 1987`, `20 Oct 1987`, `October 20, 1987`.
 * @returns the date as in an address, an empty string for an empty text, or undefined if the text is not a date
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '' || isDate(text)) return text
  for (const form of FORMS) {
    const { year, month, name, day } = form.exec(text)?.groups ?? {}
    const parts = [year, month ?? (name && monthOf(name)), day]
    const date = parts.flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-')
    if (year && isDate(date)) return date
  }
  return undefined
}

/** Returns the number of a month by the beginning of its name; 0 if there is none. */
const monthOf = (name: string) => monthNames('long').findIndex((month) => startsWith(month, name)) + 1

const startsWith = (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase())

const monthNames = (style: 'long' | 'short') => {
  const { format } = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)))
}
