/** The date line of a record. Times are local and floating: no Date object or time zone is ever involved. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const TIME =
  '(?:(?:[ T]|, ?| at )(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)? ?(Z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)?'

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`)
const DAY_FIRST = new RegExp(`^(\\d{1,2}) ${MONTH},? (\\d{4})${TIME}$`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})${TIME}$`, 'i')
const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** A reason why a date line cannot be read. Dates are `YYYY-MM-DD`. */
export type DateFault =
  | { fault: 'not a date' | 'no such day' | 'no such day in either order' | 'no such time' }
  /** Only one order of day and month gives a date, but which comes first differs between countries. */
  | { fault: 'ambiguous format'; date: string }
  | { fault: 'ambiguous'; dayFirst: string; monthFirst: string }

/** The published time as in `SourceRecord.published`, or the reason why it cannot be read. */
export type Published = { published: string } | DateFault

const two = (n: number) => String(n).padStart(2, '0')

const daysInMonth = (year: number, month: number) =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Returns whether a day exists in the proleptic Gregorian calendar, from the year 1. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/**
 * Reads a date line, with or without a time of day.
 * @param line one line of text, such as `2020/4/11 7:28` or `April 11, 2020`
 */
export function parsePublished(line: string): Published {
  const text = line.trim().replace(/\s+/g, ' ')

  let fields: (string | undefined)[] | undefined
  let match = YEAR_FIRST.exec(text)
  if (match) fields = [match[1], match[3], match[4], ...match.slice(5)]
  match = DAY_FIRST.exec(text)
  if (match) fields = [match[3], String(monthNumber(match[2] ?? '')), match[1], ...match.slice(4)]
  match = MONTH_FIRST.exec(text)
  if (match) fields = [match[3], String(monthNumber(match[1] ?? '')), match[2], ...match.slice(4)]

  if (!fields) {
    const slashed = SLASHED.exec(text)
    if (slashed) return orderFault(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]))
    return { fault: 'not a date' }
  }
  const [year, month, day] = fields.slice(0, 3).map(Number) as [number, number, number]
  const [hour, minute, second, offset] = fields.slice(3)
  if (!isDay(year, month, day)) return { fault: 'no such day' }
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return { fault: 'no such time' }

  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (hour === undefined) return { published: date }
  const time = `T${two(Number(hour))}:${minute}${second ? `:${second}` : ''}`
  return { published: `${date}${time}${offset ?? ''}` }
}

/** Returns why a date that ends with its year, such as `04/11/2020`, is not read. */
function orderFault(first: number, second: number, year: number): DateFault {
  const readings = [
    [first, second],
    [second, first],
  ]
    .filter(([day, month]) => isDay(year, month ?? 0, day ?? 0))
    .map(([day, month]) => `${year}-${two(month ?? 0)}-${two(day ?? 0)}`)
  const [dayFirst] = readings
  const monthFirst = readings.at(-1)
  if (dayFirst === undefined || monthFirst === undefined) return { fault: 'no such day in either order' }
  return dayFirst === monthFirst
    ? { fault: 'ambiguous format', date: dayFirst }
    : { fault: 'ambiguous', dayFirst, monthFirst }
}
