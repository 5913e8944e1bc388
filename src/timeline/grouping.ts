import { keyOf } from '../publish/calendar.ts'
import type { Unit } from '../publish/manifest.ts'

/** How finely rows are put under headings. */
export type Grouping = Unit | 'week'

/** Up to how many rows a month has, on the whole, months and weeks can still be read through. */
const MANY = 100
const VERY_MANY = 250
/** From how many months on years will do, where these are fewer rows than months. */
const LONG = 36
/** The share of rows at either end that do not count: one that speaks of 1776 has no say in how 2020 is shown. */
const OUTSIDE = 0.05

const monthsTo = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)

/**
 * The headings that some rows ask for: years where there are few in many, days or weeks where months are too full.
 * @param dateAt the year, month or day of a row; in order, whichever way
 */
export function groupingFor(rows: number, dateAt: (index: number) => string): Grouping {
  if (rows === 0) return 'month'
  const out = Math.floor(rows * OUTSIDE)
  const months = Math.abs(monthsTo(dateAt(out)) - monthsTo(dateAt(rows - 1 - out))) + 1
  const each = (rows - 2 * out) / months
  if (each < 1 && months > LONG) return 'year'
  if (each <= MANY) return 'month'
  return each <= VERY_MANY ? 'week' : 'day'
}

/**
 * The heading that a date stands under: its year, its month, itself, or the day with which its week begins. Weeks
 * begin on Monday and end with their month.
 */
export function groupOf(date: string, grouping: Grouping): string {
  if (grouping !== 'week') return keyOf(date, grouping)
  if (date.length < 10) return date
  // Monday is 0.
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return `${date.slice(0, 8)}${String(Math.max(1, Number(date.slice(8)) - weekday)).padStart(2, '0')}`
}

/** The last day of a week that begins on a day. */
export function weekEnd(first: string): string {
  const monday = new Date(`${first}T00:00:00Z`)
  const weekday = (monday.getUTCDay() + 6) % 7
  const last = new Date(monday)
  last.setUTCDate(monday.getUTCDate() + 6 - weekday)
  const month = new Date(monday)
  month.setUTCMonth(month.getUTCMonth() + 1, 0)
  return (last < month ? last : month).toISOString().slice(0, 10)
}
