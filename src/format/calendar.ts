/** The unit in which a histogram counts. */
export type TimeUnit = 'day' | 'month' | 'year'

/** The length of a unit's key: a prefix of `YYYY-MM-DD`. */
const KEY_LENGTH: Record<TimeUnit, number> = { day: 10, month: 7, year: 4 }
/** The numbers of bars from which a histogram uses the next larger unit. */
const MAX_DAYS = 62
const MAX_MONTHS = 240

const DAY_MS = 86_400_000

/** Returns the day, month or year that a day is in. Keys sort by time. */
export const keyOf = (day: string, unit: TimeUnit): string => day.slice(0, KEY_LENGTH[unit])

/** Returns milliseconds at midnight UTC. Only for counting days. */
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Returns the unit in which a histogram from one day to another has a readable number of bars; days without days. */
export function unitFor(first: string, last: string): TimeUnit {
  if (!first) return 'day'
  if ((utc(last) - utc(first)) / DAY_MS < MAX_DAYS) return 'day'
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12
  return months + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) < MAX_MONTHS ? 'month' : 'year'
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
  if (unit === 'day') {
    for (let time = utc(first); time <= utc(last); time += DAY_MS)
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
