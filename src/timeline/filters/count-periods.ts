import type { countByTime } from '../../app/data/select.ts'
import { countOverlapping } from '../../format/periods.ts'

/** The lengths of `2020`, `2020-04` and `2020-04-11`. */
export const [YEAR, MONTH, DAY] = [4, 7, 10] as const

/** A year, month or day, and the number of entries that overlap it. */
export interface CountedPeriod {
  date: string
  count: number
}

/**
 * Returns the years, months or days in which an entry begins or ends, oldest first.
 * @param counts the times of the entries, and the number of entries at each
 * @param length the length of the dates to return: YEAR, MONTH or DAY
 * @param within the year or month whose parts to return
 */
export function periodsOf(
  { times, sizes }: ReturnType<typeof countByTime>,
  length: number,
  within = '',
): CountedPeriod[] {
  const found = new Set<string>()
  times.forEach((ends, run) => {
    if (sizes[run] === 0) return
    for (const date of ends)
      if (date.length >= length && date.startsWith(within)) found.add(date.slice(0, length))
  })
  const dates = [...found].sort()
  const counts = countOverlapping(
    dates.map((date) => ({ from: date, to: date })),
    times,
    sizes,
  )
  return dates.map((date, index) => ({ date, count: counts[index] ?? 0 }))
}
