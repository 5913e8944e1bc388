import { useEffect, useState } from 'react'
import { isDate } from '../../app/data/filters.ts'
import { type DateMatch, findDate, type LoadDays } from './find-date.ts'
import type { Lines } from './lines.ts'

/** Returns the closest match for a date if there is nothing on the date itself, otherwise undefined. */
export function useMissedDate(
  date: string,
  lines: Lines,
  loadDays: LoadDays | undefined,
): DateMatch | undefined {
  const [closest, setClosest] = useState<DateMatch>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: loadDays is a new function each time, with the same result
  useEffect(() => {
    setClosest(undefined)
    if (!isDate(date)) return
    let cancelled = false
    void findDate(date, lines, loadDays).then((match) => {
      const exact = !match || match.date.startsWith(date) || date.startsWith(match.date)
      if (!cancelled && !exact) setClosest(match)
    })
    return () => {
      cancelled = true
    }
  }, [date, lines])
  return closest
}
