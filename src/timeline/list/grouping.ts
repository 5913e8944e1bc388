import { lowerBound } from '../../format/lower-bound.ts'

/** Rows of a list that stand under one heading. */
export interface Group {
  /** Its time: a year, a month, a day, or the first day of a week. */
  date: string
  /** The last day of a week. */
  to?: string
  /** The index of its first row, and how many it has. */
  first: number
  size: number
}

/** Up to how many rows a month, and its weeks, can still be read through. */
export const MANY = 120
const VERY_MANY = 300
/** A year of fewer rows than months has one heading, in a list of more than so many years. */
const FEW = 12
const LONG = 3

const [YEAR, MONTH, DAY] = [4, 7, 10] as const

/**
 * Puts rows under headings as their density asks: months as a rule, a whole year where it has few in a list of
 * many years, and the weeks or days of a month that has too many. What is known by its month alone has the month's.
 * Each group's end is found by halving, so that a long list costs no more than its groups.
 * @param dateAt the date of a row, as exact as is known; in order, whichever way
 */
export function groupsOf(rows: number, dateAt: (index: number) => string): Group[] {
  const groups: Group[] = []
  const split = (from: number, end: number, keyOf: (date: string) => string, use: (group: Group) => void) => {
    for (let first = from; first < end; ) {
      const date = keyOf(dateAt(first))
      const size = lowerBound(end - first, (at) => keyOf(dateAt(first + at)) !== date)
      use({ date, first, size })
      first += size
    }
  }
  const add = (group: Group) => groups.push(group)
  const yearAt = (index: number) => Number(dateAt(index).slice(0, YEAR))
  const long = rows > 0 && Math.abs(yearAt(0) - yearAt(rows - 1)) >= LONG
  split(0, rows, cut(YEAR), (year) => {
    if (long && year.size < FEW) add(year)
    else
      split(year.first, year.first + year.size, cut(MONTH), (month) => {
        const end = month.first + month.size
        if (month.size <= MANY) add(month)
        else if (month.size > VERY_MANY) split(month.first, end, cut(DAY), add)
        else
          split(month.first, end, weekOf, (week) =>
            add(week.date.length === DAY ? { ...week, to: weekEnd(week.date) } : week),
          )
      })
  })
  return groups
}

const cut = (length: number) => (date: string) => date.slice(0, length)

/** Days from Monday, and the date itself; `UTC` only keeps it from being shifted. */
function weekdayOf(day: string): [number, Date] {
  const date = new Date(`${day}T00:00:00Z`)
  return [(date.getUTCDay() + 6) % 7, date]
}

/** The day with which the week of a day begins: Monday, or the first of its month. */
export function weekOf(day: string): string {
  if (day.length < DAY) return day
  const first = Math.max(1, Number(day.slice(8)) - weekdayOf(day)[0])
  return `${day.slice(0, 8)}${String(first).padStart(2, '0')}`
}

/** The day with which the week of a day ends: Sunday, or the last of its month. */
export function weekEnd(day: string): string {
  const [weekday, date] = weekdayOf(day)
  const monthEnd = new Date(date)
  monthEnd.setUTCMonth(date.getUTCMonth() + 1, 0)
  date.setUTCDate(date.getUTCDate() + 6 - weekday)
  return (date < monthEnd ? date : monthEnd).toISOString().slice(0, DAY)
}
