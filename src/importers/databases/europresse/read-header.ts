import { findDate } from '../../dates/read-date.ts'

/** The languages of Europresse’s interface and of most of its sources. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']
/** 1 January 2024 was a Monday. */
const WEEKDAYS = new Set(
  LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)).toLowerCase())
  }),
)

/** Reads the line below the publication: `Section, Thursday 5 October 2013, p. 3`. Only the date is always there. */
export function readHeader(text: string): { section: string; date: string; page: string } {
  const header = text.replace(/\s+/g, ' ').trim()
  const date = findDate(header)
  if (!date) return { section: '', date: header, page: '' }
  const isWeekday = (part: string) => WEEKDAYS.has(part.trim().toLowerCase())
  const section = header
    .slice(0, date.start)
    .split(',')
    .filter((part) => part.trim() && !isWeekday(part))
    .map((part) => part.trim())
    .join(', ')
  const page = /(?:^|[\s,])(?:pp?|s|pág)\.\s*((?:[A-Z]{1,3}-?)?\d[\w-]*(?:\s*,\s*\d+)*)/i.exec(
    header.slice(date.start + date.text.length),
  )?.[1]
  return { section, date: date.text, page: page ?? '' }
}
