/**
 * A day, a month or a year as one whole number, so that reckoning with dates is plain arithmetic: no Date
 * object and no time zone. Days count from 1970-01-01, months from January of the year 0, years from 0.
 */
export interface When {
  unit: 'day' | 'month' | 'year'
  n: number
}

/** A day by its number. */
export const day = (n: number): When => ({ unit: 'day', n })

/** The number of a day (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** Year, month and day of a day's number (the same source, civil_from_days). */
export function civil(n: number): { year: number; month: number; day: number } {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 for a Sunday to 6 for a Saturday. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7

/** The number of a month, from 1 to 12, of a year. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

/** The month that a day is in, as a month's number. */
export function monthOf(n: number): number {
  const { year, month } = civil(n)
  return monthNumber(year, month)
}

const digits = (n: number, length: number) => String(n).padStart(length, '0')

/** As in `TimeExpression.date`: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function format({ unit, n }: When): string {
  if (unit === 'year') return digits(n, 4)
  if (unit === 'month') return `${digits(Math.floor(n / 12), 4)}-${digits((n % 12) + 1, 2)}`
  const { year, month, day } = civil(n)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** Whether a date can be written with a year of four figures. */
export function isWritable({ unit, n }: When): boolean {
  const year = unit === 'year' ? n : unit === 'month' ? Math.floor(n / 12) : civil(n).year
  return year >= 1 && year <= 9999
}
