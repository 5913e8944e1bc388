import { dates as datesMessages } from '#messages/dates'
import { locale } from '#messages/locale'
import { dateFormatters } from '../messages/date-formatters.ts'

const inLanguage = () => dateFormatters(locale)

/** Returns `11 April 2020`, `April 2020` or `2020`, as precise as the given date, and `Undated` if it is empty. */
export const formatDate = (date: string): string => (date ? inLanguage().date(date) : datesMessages.undated)

/** Returns the day, month or year of a date alone: `11`, `April` or `2020`. */
export const formatPart = (date: string): string => inLanguage().lastPart(date)

/** Returns `30 Mar`, `Mar` or `2020`, as precise as the given date; with the year `30 Mar 2020` or `Mar 2020`. */
export const formatTick = (date: string, withYear: boolean): string => inLanguage().tick(date, withYear)

/** Returns `Saturday 11 April 2020` for a day, `April 2020` for a month, and `2020` for a year. */
export const formatDateWithWeekday = (date: string): string =>
  date.length === 10 ? datesMessages.withWeekday(formatWeekday(date), formatDate(date)) : formatDate(date)

/** Returns `Saturday`. */
export const formatWeekday = (day: string): string => inLanguage().weekday(day)
/** Returns `Sat`. */
export const formatShortWeekday = (day: string): string => inLanguage().shortWeekday(day)

/** Returns `25 March – 11 April 2020`, without repeating what both dates share. Both are equally precise. */
export const formatRange = (from: string, to: string): string => inLanguage().range(from, to)

/**
 * Returns `11 April 2020, 07:28`, with the UTC offset if the source prints one, as precise as the date is, and
 * `Undated` if there is none.
 * @param published the value of `Article.published`
 */
export function formatPublished(published: string): string {
  const date = formatDate(published.slice(0, 10))
  const time = formatTime(published)
  return time ? datesMessages.atTime(date, time) : date
}

/**
 * Returns `07:28`, with the UTC offset if the source prints one. Without a time it is empty.
 * @param published the value of `Article.published`
 */
export function formatTime(published: string): string {
  const [, time = '', offset] = /T([\d:]+)(.*)$/.exec(published) ?? []
  return offset ? datesMessages.inZone(time, offset === 'Z' ? '' : offset.replace('-', '−')) : time
}

/**
 * Returns a period that may be open at one end: `25 March – 11 April 2020`, `From 2020` or `Until April 2020`. Without
 * dates it is empty.
 */
export function formatPeriod({ from, to }: { from: string; to: string }): string {
  if (from && to)
    return from.length === to.length
      ? formatRange(from, to)
      : datesMessages.between(formatDate(from), formatDate(to))
  if (from) return datesMessages.from(formatDate(from))
  return to && datesMessages.until(formatDate(to))
}

/** Returns the current day where the reader is, as `YYYY-MM-DD`. Every other date on the page comes from the archive. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
