import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { datesOf } from '../../format/day-counts.ts'
import { type DeltaList, readDeltaList } from '../../format/delta-list.ts'
import type { CountryFile, Dated, Days, Happened } from '../../format/manifest.ts'
import { countryPath } from '../../format/shards.ts'
import { archive, forever, load } from './archive.ts'
import { type Entries, entriesOf } from './entries.ts'
import type { Filters } from './filters.ts'

const codes = archive.countries.map(({ code }) => code)

const columnsOf = (countries: readonly DeltaList[]) =>
  new Map(countries.map((steps, index) => [codes[index] as string, readDeltaList(steps)]))

/** What is known of all dated events, as what can be selected and as groups of cards. */
export const happenedQuery = queryOptions({
  queryKey: ['happened', archive.happened],
  queryFn: async () => {
    const { dates, articles, countries, groups, window } = await load<Happened>(archive.happened)
    let position = 0
    const positions = Uint32Array.from(articles, (step) => {
      position += step
      return position
    })
    return { entries: entriesOf(dates, columnsOf(countries), positions), groups, window }
  },
  ...forever,
})

const columnKey = (code: string) => ['column', archive.countryFiles, code]

const columnQuery = (code: string) =>
  queryOptions({
    queryKey: columnKey(code),
    queryFn: async ({ client }) => readDeltaList((await client.ensureQueryData(countryQuery(code))).articles),
    ...forever,
    // The file is asked for again by itself.
    retry: false,
  })

/** What is known of one country of the archive. Its column is known from then on. */
export const countryQuery = (code: string) =>
  queryOptions({
    queryKey: ['country', archive.countryFiles, code],
    queryFn: async ({ client }): Promise<CountryFile> => {
      const file = await load<CountryFile>(countryPath(archive.countryFiles, code))
      client.setQueryData(columnKey(code), readDeltaList(file.articles))
      return file
    },
    ...forever,
  })

/** All columns, each of which is known from then on. */
const columnsQuery = queryOptions({
  queryKey: ['columns', archive.countryFiles],
  queryFn: async ({ client }) => {
    const columns = columnsOf(await load<DeltaList[]>(countryPath(archive.countryFiles, 'all')))
    for (const [code, column] of columns) client.setQueryData(columnQuery(code).queryKey, column)
    return columns
  },
  ...forever,
})

const { days } = archive
/** The archive's days that have articles. */
export const daysQuery = queryOptions({
  queryKey: ['days', days],
  queryFn: async () => datesOf(archive.months, typeof days === 'string' ? await load<Days>(days) : days),
  ...forever,
})

/** Days where the manifest has them, else months: as exact as the strip at least. */
export const KNOWN_DATES: readonly Dated[] =
  typeof days === 'string'
    ? archive.months.map(([month, articles]) => [month, '', articles])
    : datesOf(archive.months, days)

/** What of the archive is asked for. */
export interface Needs {
  by: Filters['by']
  /** The countries that are needed. */
  countries: readonly string[] | 'all'
  /** Whether articles are needed by their days, where months are what is known. */
  days: boolean
}

/** What can be selected, with what is needed of it. Where all of that is there already, so is this. */
export function entriesQuery(client: QueryClient, { by, countries, days: exact }: Needs) {
  const happened = by === 'happened'
  const both = by === 'both'
  const all = countries === 'all'
  const columns = happened || all ? [] : countries.filter((code) => codes.includes(code))
  const byDay = (exact || both) && !happened && typeof days === 'string'
  const known = (): Entries | undefined => {
    if (happened) return client.getQueryData(happenedQuery.queryKey)?.entries
    const dates = byDay ? client.getQueryData(daysQuery.queryKey) : KNOWN_DATES
    const every = all
      ? client.getQueryData(columnsQuery.queryKey)
      : new Map(
          columns.flatMap((code) => {
            const column = client.getQueryData(columnQuery(code).queryKey)
            return column ? [[code, column] as const] : []
          }),
        )
    return dates && every && (all || every.size === columns.length) ? entriesOf(dates, every) : undefined
  }
  return queryOptions({
    queryKey: ['entries', by, byDay, all || columns],
    queryFn: async () => {
      await Promise.all([
        by !== 'published' && client.ensureQueryData(happenedQuery),
        byDay && client.ensureQueryData(daysQuery),
        all && !happened && client.ensureQueryData(columnsQuery),
        ...columns.map((code) => client.ensureQueryData(columnQuery(code))),
      ])
      const entries = known() as Entries
      if (!both) return entries
      const { entries: events } = await client.ensureQueryData(happenedQuery)
      return (await import('./merge-lanes.ts')).together(entries, events)
    },
    initialData: () => (both ? undefined : known()),
    staleTime: Number.POSITIVE_INFINITY,
    // Each file is asked for again by itself.
    retry: false,
  })
}
