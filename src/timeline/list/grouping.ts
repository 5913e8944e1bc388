import { lowerBound } from '../../format/lower-bound.ts'

/** The rows of a list under one heading. */
export interface Group {
  /** A year, a month, a day, or the first day of a week. Empty for rows without a date. */
  date: string
  /** The last day of a week. */
  to?: string
  /** The index of the first row, and the number of rows. */
  first: number
  size: number
}

/** A month with more rows is divided into weeks. */
export const READABLE_MONTH = 120
/** A month with more rows is divided into days. */
const READABLE_WEEKS = 300
/** In a list of at least so many years, a year with fewer rows than this has one heading. */
const MANY_YEARS = 3
const SPARSE_YEAR = 12

const [YEAR, MONTH, DAY] = [4, 7, 10] as const

/**
 * Puts rows under headings that suit their density: usually months, but years where there are few rows in a list of many
 * years, and weeks or days where a month has many. Rows whose day is not known are under their month, and those without a
 * date are the last group. The end of each group is found by binary search, so that the time depends on the number of groups, not of rows.
 * @param rows the number of rows
 * @param dateAt returns the date of a row, in ascending or descending order; empty for the last rows if they have none
 */
export function groupsOf(rows: number, dateAt: (index: number) => string): Group[] {
  const groups: Group[] = []
  const split = (from: number, end: number, keyOf: (date: string) => string, use: (group: Group) => void) => {
    for (let first = from; first < end; ) {
      const date = keyOf(dateAt(first))
      const size = lowerBound(end - first, (offset) => keyOf(dateAt(first + offset)) !== date)
      use({ date, first, size })
      first += size
    }
  }
  const add = (group: Group) => groups.push(group)
  const yearAt = (index: number) => Number(dateAt(index).slice(0, YEAR))
  const dated = lowerBound(rows, (index) => dateAt(index) === '')
  const manyYears = dated > 0 && Math.abs(yearAt(0) - yearAt(dated - 1)) >= MANY_YEARS
  split(0, dated, cut(YEAR), (year) => {
    if (manyYears && year.size < SPARSE_YEAR) add(year)
    else
      split(year.first, year.first + year.size, cut(MONTH), (month) => {
        const end = month.first + month.size
        if (month.size <= READABLE_MONTH) add(month)
        else if (month.size > READABLE_WEEKS) split(month.first, end, cut(DAY), add)
        else
          split(month.first, end, weekOf, (week) =>
            add(week.date.length === DAY ? { ...week, to: weekEnd(week.date) } : week),
          )
      })
  })
  if (dated < rows) add({ date: '', first: dated, size: rows - dated })
  return groups
}

const cut = (length: number) => (date: string) => date.slice(0, length)

/** Returns the number of days since Monday, and the date in UTC, which never shifts the day. */
function weekdayOf(day: string): [number, Date] {
  const date = new Date(`${day}T00:00:00Z`)
  return [(date.getUTCDay() + 6) % 7, date]
}

/** Returns the first day of a day's week: Monday, or the first day of the month. */
export function weekOf(day: string): string {
  if (day.length < DAY) return day
  const first = Math.max(1, Number(day.slice(8)) - weekdayOf(day)[0])
  return `${day.slice(0, 8)}${String(first).padStart(2, '0')}`
}

/** Returns the last day of a day's week: Sunday, or the last day of the month. */
export function weekEnd(day: string): string {
  const [weekday, date] = weekdayOf(day)
  const monthEnd = new Date(date)
  monthEnd.setUTCMonth(date.getUTCMonth() + 1, 0)
  date.setUTCDate(date.getUTCDate() + 6 - weekday)
  return (date < monthEnd ? date : monthEnd).toISOString().slice(0, DAY)
}
