import type { Unit } from './manifest.ts'

/** How much of a `YYYY-MM-DD` day each unit keeps. */
const LENGTH: Record<Unit, number> = { day: 10, month: 7, year: 4 }
/** How many bars a strip holds before it takes the next larger unit. */
const MAX_DAYS = 62
const MAX_MONTHS = 240

/** The day, month or year that a day is in, as a key that sorts by time. */
export const keyOf = (day: string, unit: Unit): string => day.slice(0, LENGTH[unit])

/** Milliseconds at UTC midnight: for counting days only, never shown. */
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The unit in which the time from one day to another makes a strip that can still be read. */
export function unitFor(first: string, last: string): Unit {
  if ((utc(last) - utc(first)) / 86_400_000 < MAX_DAYS) return 'day'
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12
  return months + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) < MAX_MONTHS ? 'month' : 'year'
}

/** How many days there are in each unit of time that has any, oldest first. */
export function countBy(days: Iterable<string>, unit: Unit): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(keyOf(day, unit), (counts.get(keyOf(day, unit)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Every key from the first to the last, so that empty time is seen as such. */
export function keysBetween(first: string, last: string, unit: Unit): string[] {
  const keys: string[] = []
  if (unit === 'day') {
    for (let time = utc(first); time <= utc(last); time += 86_400_000)
      keys.push(new Date(time).toISOString().slice(0, 10))
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
