import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CountryFile } from '../../format/country-file.ts'
import { countryPath } from '../../format/country-file.ts'
import { type CountryEntries, type DeltaList, readDeltaList } from '../../format/delta-list.ts'
import { archive } from './archive.ts'
import { loadJson, neverStale } from './load.ts'

/** The countries that the archive mentions, by code, in the order of the manifest. */
export const COUNTRY_CODES: readonly string[] = archive.countries.map(({ code }) => code)

/** Returns the entries that mention each country, by its code. The lists are in the order of the manifest. */
export const columnsOf = (countries: readonly DeltaList[]): Map<string, CountryEntries> =>
  new Map(countries.map((list, index) => [COUNTRY_CODES[index] as string, readDeltaList(list)]))

/** The file about one country: its articles, and the facts that its page shows. */
export const countryQuery = (code: string) =>
  queryOptions({
    queryKey: ['country', archive.countryFiles, code],
    queryFn: () => loadJson<CountryFile>(countryPath(archive.countryFiles, code)),
    ...neverStale,
  })

/** The articles that mention each country. */
export const columnsQuery = queryOptions({
  queryKey: ['columns', archive.countryFiles],
  queryFn: async () => columnsOf(await loadJson<DeltaList[]>(countryPath(archive.countryFiles, 'all'))),
  ...neverStale,
})

/** Returns the articles that mention a country, if a file that has been loaded lists them. */
export function cachedColumn(client: QueryClient, code: string): CountryEntries | undefined {
  const column = client.getQueryData(columnsQuery.queryKey)?.get(code)
  if (column) return column
  const file = client.getQueryData(countryQuery(code).queryKey)
  return file && readDeltaList(file.articles)
}
