import { countBy } from './calendar.ts'
import type { DateRun } from './event-index.ts'
import type { DayCounts, Month } from './manifest.ts'

/** Counts articles by day. Undated ones are a month of their own with a single day, 0. @param days in order */
export function toDayCounts(days: readonly string[]): DayCounts {
  const months = new Map<string, number[]>()
  for (const [day, articles] of countBy(days, 'day')) {
    const own = months.get(day.slice(0, 7)) ?? []
    months.set(day.slice(0, 7), own)
    own.push(Number(day.slice(8)), articles)
  }
  return [...months.values()]
}

/** Returns the days that `toDayCounts` counted. @param months those of the manifest */
export const readDayCounts = (months: readonly Month[], days: DayCounts): DateRun[] =>
  months.flatMap(([month], index) => {
    const own = days[index] ?? []
    return Array.from(
      { length: own.length / 2 },
      (_, nth): DateRun => [
        month && `${month}-${String(own[2 * nth]).padStart(2, '0')}`,
        '',
        own[2 * nth + 1] as number,
      ],
    )
  })
