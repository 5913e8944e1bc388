/** The date line of a seed. Times are local and floating: no Date object and no time zone is ever involved. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const TIME =
  '(?:(?:[ T]|, ?| at )(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)? ?(Z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)?'

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`)
const DAY_FIRST = new RegExp(`^(\\d{1,2}) ${MONTH},? (\\d{4})${TIME}$`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})${TIME}$`, 'i')
const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** The published time as in `Seed.published`, or why it could not be read and how to write it. */
export type Published = { published: string } | { found: string; remedy: string }

const FORMS = 'write it as 2020-04-11 07:28, 2020/4/11 7:28, 11 April 2020 or April 11, 2020'
const two = (n: number) => String(n).padStart(2, '0')

const daysInMonth = (year: number, month: number) =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Whether year, month and day name a day of the calendar (proleptic Gregorian, from the year 1). */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Reads a date line, with or without a time of day. Takes one line of text; throws nothing. */
export function parsePublished(line: string): Published {
  const text = line.trim().replace(/\s+/g, ' ')
  const found = `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`

  let fields: (string | undefined)[] | undefined
  let match = YEAR_FIRST.exec(text)
  if (match) fields = [match[1], match[3], match[4], ...match.slice(5)]
  match = DAY_FIRST.exec(text)
  if (match) fields = [match[3], String(monthNumber(match[2] ?? '')), match[1], ...match.slice(4)]
  match = MONTH_FIRST.exec(text)
  if (match) fields = [match[3], String(monthNumber(match[1] ?? '')), match[2], ...match.slice(4)]

  if (!fields) {
    const slashed = SLASHED.exec(text)
    if (slashed) return explainOrder(found, Number(slashed[1]), Number(slashed[3]), Number(slashed[4]))
    return { found: `${found} is not a date`, remedy: `the second line is the date: ${FORMS}` }
  }
  const [year, month, day] = fields.slice(0, 3).map(Number) as [number, number, number]
  const [hour, minute, second, offset] = fields.slice(3)
  if (!isDay(year, month, day)) return { found: `${found} is a day that does not exist`, remedy: FORMS }
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return { found: `${found} has a time that does not exist`, remedy: 'write the time from 00:00 to 23:59' }

  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (hour === undefined) return { published: date }
  const time = `T${two(Number(hour))}:${minute}${second ? `:${second}` : ''}`
  return { published: `${date}${time}${offset ?? ''}` }
}

function explainOrder(found: string, first: number, second: number, year: number): Published {
  const readings = [
    [first, second],
    [second, first],
  ]
    .filter(([day, month]) => isDay(year, month ?? 0, day ?? 0))
    .map(([day, month]) => `${year}-${two(month ?? 0)}-${two(day ?? 0)}`)
  if (readings.length === 0)
    return { found: `${found} is a day that does not exist in either order`, remedy: FORMS }
  const [one, other] = [readings[0], readings.at(-1)]
  if (one === other)
    return {
      found: `${found} puts day, month and year in an order that differs between countries`,
      remedy: `write ${one}`,
    }
  return {
    found: `${found} is ambiguous: day first it is ${one}, month first it is ${other}`,
    remedy: `write ${one} or ${other}`,
  }
}
