import { queryOptions } from '@tanstack/react-query'
import { datesOf } from '../../format/day-counts.ts'
import type { Dated, Days } from '../../format/manifest.ts'
import { archive } from './archive.ts'
import { loadJson, neverStale } from './load.ts'

const { days } = archive

/** The days that have articles, with their numbers. Large archives keep them in a file of their own. */
export const daysQuery = queryOptions({
  queryKey: ['days', days],
  queryFn: async () => datesOf(archive.months, typeof days === 'string' ? await loadJson<Days>(days) : days),
  ...neverStale,
})

/** The days that have articles where the manifest holds them, otherwise the months. */
export const BUNDLED_DATES: readonly Dated[] =
  typeof days === 'string'
    ? archive.months.map(([month, articles]) => [month, '', articles])
    : datesOf(archive.months, days)
