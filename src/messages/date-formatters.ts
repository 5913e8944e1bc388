import { perLocale } from './per-locale.ts'

/**
 * Returns a day, month or year as a moment in UTC.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
function momentOf(date: string): Date {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  // Date.UTC would read the year 19 as 1919.
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  return moment
}

/**
 * Returns the functions that format dates in a language. They take dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Dates
 * have no time zone: every reader sees the same day.
 * @param locale a BCP 47 tag, such as `en-GB`
 */
export const dateFormatters = perLocale((locale: string) => {
  // Moments are in UTC, so formatting in UTC never shifts the day.
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const days = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekdays = format({ weekday: 'long' })
  const shortWeekdays = format({ weekday: 'short' })
  const months = format({ month: 'long', year: 'numeric' })
  const monthNames = format({ month: 'long' })

  // CLDR has no ordinal: `1er avril`.
  const withOrdinal = (text: string) =>
    locale.startsWith('fr') ? text.replace(/\b1(?= \p{L})/gu, '1er') : text

  const date = (date: string): string =>
    date.length === 4
      ? String(Number(date))
      : withOrdinal((date.length === 7 ? months : days).format(momentOf(date)))

  return {
    /** `11 April 2020`, `April 2020` or `2020`, as precise as the given date. */
    date,
    /** The day, month or year alone: `11`, `April` or `2020`. */
    lastPart: (value: string): string => {
      if (value.length === 4) return date(value)
      return value.length === 7 ? monthNames.format(momentOf(value)) : String(Number(value.slice(8)))
    },
    /** `30 Mar`, `Mar` or `2020`; with the year `30 Mar 2020` or `Mar 2020`. Portuguese has no room for `de`. */
    tick: (value: string, withYear: boolean): string =>
      value.length === 4
        ? date(value)
        : format({
            ...(value.length === 10 && { day: 'numeric' }),
            month: 'short',
            ...(withYear && { year: 'numeric' }),
          })
            .format(momentOf(value))
            .replaceAll(' de ', ' '),
    /** `Saturday` */
    weekday: (day: string): string => weekdays.format(momentOf(day)),
    /** `Sat` */
    shortWeekday: (day: string): string => shortWeekdays.format(momentOf(day)),
    /** `25 March – 11 April 2020`. Both dates are equally precise. */
    range: (from: string, to: string): string => {
      if (from === to) return date(from)
      if (from.length === 4) return `${date(from)} – ${date(to)}`
      const range = (from.length === 7 ? months : days).formatRange(momentOf(from), momentOf(to))
      // Node and browsers put different spaces around the dash.
      return withOrdinal(range.replace(/\s*–\s*/, ' – '))
    },
  }
})
