import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CountryEntries } from '../../format/delta-list.ts'
import { archive } from './archive.ts'
import { COUNTRY_CODES, cachedColumn, columnsQuery, countryQuery } from './columns.ts'
import { BUNDLED_DATES, daysQuery } from './days.ts'
import { type Entries, makeEntries } from './entries.ts'
import { eventIndexQuery } from './event-index.ts'
import type { Filters } from './filters.ts'

/** The parts of the archive that a selection needs. */
export interface Needs {
  by: Filters['by']
  /** The codes of the countries whose articles are needed. */
  countries: readonly string[] | 'all'
  /** True if articles are needed by day, even if the manifest has only months. */
  days: boolean
}

/** Returns the query for the entries of the archive, with the data that a selection needs. */
export function entriesQuery(client: QueryClient, { by, countries, days }: Needs) {
  const all = countries === 'all'
  const codes = all ? [] : countries.filter((code) => COUNTRY_CODES.includes(code))
  const byDay = (days || by === 'both') && by !== 'happened' && typeof archive.days === 'string'
  const load = async (): Promise<Entries> => {
    if (by === 'happened') return (await client.ensureQueryData(eventIndexQuery)).entries
    const [dates, columns, events] = await Promise.all([
      byDay ? client.ensureQueryData(daysQuery) : BUNDLED_DATES,
      all ? client.ensureQueryData(columnsQuery) : loadColumns(client, codes),
      by === 'both' ? client.ensureQueryData(eventIndexQuery) : undefined,
    ])
    const articles = makeEntries(dates, columns)
    if (!events) return articles
    const { mergeEntries } = await import('./merge-entries.ts')
    return mergeEntries(articles, events.entries)
  }
  /** Returns the entries if no file has to be loaded for them, so that lists do not disappear for a moment. */
  const cached = (): Entries | undefined => {
    if (by === 'happened') return client.getQueryData(eventIndexQuery.queryKey)?.entries
    if (by === 'both') return undefined
    const dates = byDay ? client.getQueryData(daysQuery.queryKey) : BUNDLED_DATES
    const columns = all ? client.getQueryData(columnsQuery.queryKey) : cachedColumns(client, codes)
    return dates && columns && makeEntries(dates, columns)
  }
  return queryOptions({
    queryKey: ['entries', by, byDay, all || codes],
    queryFn: load,
    initialData: cached,
    staleTime: Number.POSITIVE_INFINITY,
    // The query of each file does its own retries.
    retry: false,
  })
}

const loadColumns = async (
  client: QueryClient,
  codes: readonly string[],
): Promise<Map<string, CountryEntries>> => {
  await Promise.all(
    codes.map((code) => cachedColumn(client, code) ?? client.ensureQueryData(countryQuery(code))),
  )
  return cachedColumns(client, codes) as Map<string, CountryEntries>
}

/** Returns the columns of some countries, or undefined if one of them has not been loaded. */
function cachedColumns(
  client: QueryClient,
  codes: readonly string[],
): Map<string, CountryEntries> | undefined {
  const columns = new Map<string, CountryEntries>()
  for (const code of codes) {
    const column = cachedColumn(client, code)
    if (!column) return undefined
    columns.set(code, column)
  }
  return columns
}
