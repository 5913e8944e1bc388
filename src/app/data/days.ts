import { queryOptions } from '@tanstack/react-query'
import { readDayCounts } from '../../format/day-counts.ts'
import type { DateRun } from '../../format/event-index.ts'
import type { DayCounts } from '../../format/manifest.ts'
import { archive } from './archive.ts'
import { loadJson, neverStale } from './load.ts'

const { days } = archive

/** The days that have articles, with their numbers. In large archives, they are in a separate file. */
export const daysQuery = queryOptions({
  queryKey: ['days', days],
  queryFn: async () =>
    readDayCounts(archive.months, typeof days === 'string' ? await loadJson<DayCounts>(days) : days),
  ...neverStale,
})

/** The dates in the manifest: the days that have articles, or in large archives the months. */
export const BUNDLED_DATES: readonly DateRun[] =
  typeof days === 'string'
    ? archive.months.map(([month, articles]) => [month, '', articles])
    : readDayCounts(archive.months, days)
