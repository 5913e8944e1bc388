import { queryOptions, useQuery } from '@tanstack/react-query'
import {
  FACETS,
  type Facet,
  type FacetFile,
  type FacetName,
  type Facets,
  readFacet,
} from '../../format/facets.ts'
import { languageName } from '../../ui/language-name.ts'
import { archive, isTranslated } from './archive.ts'
import type { Filters, IgnoredParameter } from './filters.ts'
import { loadJson, neverStale } from './load.ts'

/** The parameters of facets in addresses. */
const PARAMETERS: Record<FacetName, string> = { publications: 'pub', languages: 'lang' }

/** A facet of an archive whose articles all have the same value, or none. It has no file, and no filter. */
const NO_FACET: Facet = { values: [], valueAt: new Int32Array() }

/** Returns true if the archive has several values of a facet, so that it can be filtered by them. */
export const hasFacet = (name: FacetName): boolean => archive.facets[name].values > 1

/** The values of a facet, and the value of each article. */
const facetQuery = (name: FacetName) => {
  const { path } = archive.facets[name]
  return queryOptions({
    queryKey: ['facet', name, path],
    queryFn: async (): Promise<Facet> => {
      const facet = readFacet(await loadJson<FacetFile>(path), archive.articles)
      if (!isTranslated || name !== 'languages') return facet
      return { ...facet, values: facet.values.map(({ value }) => ({ value, name: languageName(value) })) }
    },
    initialData: path ? undefined : NO_FACET,
    ...neverStale,
  })
}

/** Loads a facet if it is needed. */
export const useFacet = (name: FacetName, needed: boolean) =>
  useQuery({ ...facetQuery(name), enabled: needed })

/** Returns the name of a facet's value; the value itself until the facet is loaded. */
export const facetValueName = (facet: Facet | undefined, value: string): string =>
  facet?.values.find((known) => known.value === value)?.name ?? value

/** Removes the values of facets that the archive does not have, as far as the facets are loaded. */
export function withKnownValues(
  parsed: { filters: Filters; ignored: IgnoredParameter[] },
  facets: Facets,
): { filters: Filters; ignored: IgnoredParameter[] } {
  let { filters, ignored } = parsed
  for (const name of FACETS) {
    const known = facets[name]?.values.map(({ value }) => value)
    const unknown = known ? filters[name].filter((value) => !known.includes(value)) : []
    if (unknown.length === 0) continue
    filters = { ...filters, [name]: filters[name].filter((value) => !unknown.includes(value)) }
    ignored = [
      ...ignored,
      ...unknown.map(
        (value): IgnoredParameter => ({ name: PARAMETERS[name], value, reason: 'notInArchive' }),
      ),
    ]
  }
  return filters === parsed.filters ? parsed : { filters, ignored }
}
