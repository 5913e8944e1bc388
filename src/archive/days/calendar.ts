/**
 * A day, month or year as one whole number, so that calculating with dates is plain arithmetic without Date objects and
 * time zones. Days count from 1970-01-01, months from January of the year 0, years from 0.
 */
export interface CalendarDate {
  unit: 'day' | 'month' | 'year'
  n: number
}

/** Returns the day with a number. */
export const day = (n: number): CalendarDate => ({ unit: 'day', n })

/** Returns the number of a day (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
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

/** Returns the year, month and day of a day's number (same source, civil_from_days). */
export function civilDate(n: number): { year: number; month: number; day: number } {
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

/** Returns true if a day exists in the proleptic Gregorian calendar, from the year 1. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && civilDate(dayNumber(year, month, day)).day === day

/** Returns the weekday of a day's number: 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7

/** Returns the last weekday of a kind on or before a day. */
export const lastWeekday = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7)

/** Returns the first weekday of a kind on or after a day. */
export const nextWeekday = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7)

/** Returns the number of a month. `month` is from 1 to 12. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

/** Returns the number of the month that a day, given by its number, is in. */
export function monthOf(n: number): number {
  const { year, month } = civilDate(n)
  return monthNumber(year, month)
}

const digits = (n: number, length: number) => String(n).padStart(length, '0')

/** Formats a date as in `TimeExpression.date`: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function formatDate({ unit, n }: CalendarDate): string {
  if (unit === 'year') return digits(n, 4)
  if (unit === 'month') return `${digits(Math.floor(n / 12), 4)}-${digits((n % 12) + 1, 2)}`
  const { year, month, day } = civilDate(n)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** Returns whether the year of a date has at most four digits. */
export function hasFourDigitYear({ unit, n }: CalendarDate): boolean {
  const year = unit === 'year' ? n : unit === 'month' ? Math.floor(n / 12) : civilDate(n).year
  return year >= 1 && year <= 9999
}
