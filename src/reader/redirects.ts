import { queryOptions, useQuery } from '@tanstack/react-query'
import { archive } from '../app/data/archive.ts'
import { loadJson, neverStale } from '../app/data/load.ts'

/** The query for the current slugs of articles, by their former slugs. */
const redirectsQuery = queryOptions({
  queryKey: ['redirects', archive.redirects],
  queryFn: () => loadJson<Record<string, string>>(archive.redirects),
  ...neverStale,
})

/** Returns the current slug of an article that had another one before, or `undefined` if there is none. */
export function useRedirect(formerSlug: string) {
  const { data, isLoading } = useQuery({ ...redirectsQuery, enabled: archive.redirects !== '' })
  return { slug: data && Object.hasOwn(data, formerSlug) ? data[formerSlug] : undefined, isLoading }
}
