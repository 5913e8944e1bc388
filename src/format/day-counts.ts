import { countBy } from './calendar.ts'
import type { Dated, Days, Month } from './manifest.ts'

/** How many of some days, in order, there are of each, month by month. */
export function toDays(days: readonly string[]): Days {
  const months = new Map<string, number[]>()
  for (const [day, articles] of countBy(days, 'day')) {
    const own = months.get(day.slice(0, 7)) ?? []
    months.set(day.slice(0, 7), own)
    own.push(Number(day.slice(8)), articles)
  }
  return [...months.values()]
}

/** The days that `toDays` counted in some months. */
export const datesOf = (months: readonly Month[], days: Days): Dated[] =>
  months.flatMap(([month], index) => {
    const own = days[index] ?? []
    return Array.from(
      { length: own.length / 2 },
      (_, nth): Dated => [
        `${month}-${String(own[2 * nth]).padStart(2, '0')}`,
        '',
        own[2 * nth + 1] as number,
      ],
    )
  })
