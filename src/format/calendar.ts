/** The unit in which a histogram counts. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** The length of a unit's key: a prefix of `YYYY-MM-DD`. The key of a week is its Monday. */
const KEY_LENGTH: Record<TimeUnit, number> = { day: 10, week: 10, month: 7, year: 4 }
/**
 * The spans from which a histogram uses the next larger unit: half a year of days, two years of weeks and twenty of
 * months. A bar is then never narrower than two pixels of a phone, and a span never has fewer than two dozen of them
 * unless it has few days.
 */
const [MAX_DAYS, MAX_DAYS_OF_WEEKS, MAX_MONTHS] = [184, 731, 240]

const DAY_MS = 86_400_000

/** Returns milliseconds at midnight UTC. Only for counting days. */
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Returns the day that is some days later. */
export const addDays = (day: string, days: number): string =>
  new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Returns the number of days from one day to another. */
export const daysBetween = (first: string, last: string): number => (utc(last) - utc(first)) / DAY_MS

/** Returns the Monday of a day's week. */
const mondayOf = (day: string) => addDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7))

/** Returns the day, week, month or year that a day is in; empty for no day. Keys sort by time. */
export const keyOf = (day: string, unit: TimeUnit): string =>
  unit === 'week' && day ? mondayOf(day) : day.slice(0, KEY_LENGTH[unit])

/** Returns the first and the last date of a unit by its key: of a week its days, otherwise the key itself. */
export const periodOf = (key: string, unit: TimeUnit): { from: string; to: string } => ({
  from: key,
  to: unit === 'week' ? addDays(key, 6) : key,
})

/** Returns the number of months from one day or month to another. */
export const monthsBetween = (first: string, last: string): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7))

/** Returns the unit in which a histogram from one day to another has a readable number of bars; days without days. */
export function unitFor(first: string, last: string): TimeUnit {
  if (!first) return 'day'
  const days = daysBetween(first, last)
  if (days < MAX_DAYS) return 'day'
  if (days < MAX_DAYS_OF_WEEKS) return 'week'
  return monthsBetween(first, last) < MAX_MONTHS ? 'month' : 'year'
}

/** Counts days by unit. Returns only units that have any, oldest first; before them the empty key, for no date. */
export function countBy(days: Iterable<string>, unit: TimeUnit): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(keyOf(day, unit), (counts.get(keyOf(day, unit)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Returns every key from the first day's to the last day's, empty units included. */
export function keysBetween(first: string, last: string, unit: TimeUnit): string[] {
  const keys: string[] = []
  if (unit === 'day' || unit === 'week') {
    for (let day = keyOf(first, unit); day <= last; day = addDays(day, unit === 'day' ? 1 : 7)) keys.push(day)
    return keys
  }
  const end = keyOf(last, unit)
  let year = Number(first.slice(0, 4))
  let month = unit === 'month' ? Number(first.slice(5, 7)) : 1
  for (;;) {
    const padded = String(year).padStart(4, '0')
    const key = unit === 'month' ? `${padded}-${String(month).padStart(2, '0')}` : padded
    keys.push(key)
    if (key >= end) return keys
    if (unit === 'year' || month === 12) year++
    month = unit === 'month' ? (month % 12) + 1 : 1
  }
}
