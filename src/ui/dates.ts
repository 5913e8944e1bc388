/** Days and times as they are read. All of them are floating: `UTC` below only keeps Intl from shifting them. */
const LOCALE = 'en-GB'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' })

const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' })
const WEEKDAY = format({ weekday: 'long' })
const SHORT_WEEKDAY = format({ weekday: 'short' })
const MONTH = format({ month: 'long', year: 'numeric' })
const MONTH_ALONE = format({ month: 'long' })

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a moment in UTC. Set by parts: Date.UTC takes 19 for 1919. */
function moment(date: string): Date {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time
}

/** `11 April 2020`, `April 2020` or `2020`, as exact as what is given. */
export function formatDate(date: string): string {
  if (date.length === 4) return String(Number(date))
  return (date.length === 7 ? MONTH : DAY).format(moment(date))
}

/** The last part of a date by itself: `11`, `April` or `2020`. */
export function formatPart(date: string): string {
  if (date.length === 4) return formatDate(date)
  return date.length === 7 ? MONTH_ALONE.format(moment(date)) : String(Number(date.slice(8)))
}

/** `Saturday` */
export const formatWeekday = (day: string): string => WEEKDAY.format(moment(day))
/** `Sat` */
export const formatShortWeekday = (day: string): string => SHORT_WEEKDAY.format(moment(day))

/** `11 April 2020, 07:28`; the offset where one is printed. Takes `Article.published`. */
export function formatPublished(published: string): string {
  const [, time, offset] = /T([\d:]+)(.*)$/.exec(published) ?? []
  const zone = offset === 'Z' ? ' UTC' : offset ? ` UTC${offset.replace('-', '−')}` : ''
  return `${formatDate(published.slice(0, 10))}${time ? `, ${time}${zone}` : ''}`
}

/** `25 March – 11 April 2020`: what the two have in common is said once. Both of the same exactness. */
export function formatRange(from: string, to: string): string {
  if (from === to) return formatDate(from)
  if (from.length === 4) return `${formatDate(from)} – ${formatDate(to)}`
  const range = (from.length === 7 ? MONTH : DAY).formatRange(moment(from), moment(to))
  // Which spaces stand there differs between the build's Node and browsers.
  return range.replace(/\s*–\s*/, ' – ')
}

/** A stretch of time that may be open: `25 March – 11 April 2020`, `from 2020`, `to April 2020`, or nothing. */
export function formatPeriod({ from, to }: { from: string; to: string }): string {
  if (!from || !to) return from ? `from ${formatDate(from)}` : to && `to ${formatDate(to)}`
  return from.length === to.length ? formatRange(from, to) : `${formatDate(from)} – ${formatDate(to)}`
}

/** The reader's own day, `YYYY-MM-DD`: the one date here that is no archive's. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
