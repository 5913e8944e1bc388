import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArticlePage } from '../../format/article/article-page.ts'
import { hasPages } from '../../format/site-paths.ts'
import { siteUrl } from './addresses.ts'
import { archive, packAt } from './archive.ts'
import { LoadError, loadJson, neverStale } from './load.ts'

/** The articles of a pack. */
const packQuery = (path: string) =>
  queryOptions({
    queryKey: ['pack', path],
    queryFn: () => loadJson<ArticlePage[]>(path),
    ...neverStale,
  })

/** The characters of slugs, and of the extensions of files. Nothing is requested for others. */
const SLUG = /^[\p{L}\p{M}\p{N}._-]+$/u

/** Fetches the page of an article. @returns null if there is no such article */
async function loadPage(slug: string): Promise<ArticlePage | null> {
  if (!SLUG.test(slug)) return null
  const path = `article/${encodeURIComponent(slug)}`
  const [response, { readArticlePage }] = await Promise.all([
    fetch(siteUrl(path)),
    // It is a part of the reader, which the first view does not need.
    import('./read-article-page.ts'),
  ])
  if (response.status === 404) return null
  if (!response.ok) throw new LoadError(path, response.status)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return readArticlePage(page, slug)
}

/** Fetches an article of a site without article pages. @returns null if there is no such article */
async function loadFromPack(client: QueryClient, slug: string): Promise<ArticlePage | null> {
  const { positionQuery } = await import('./find-article.ts')
  const found = await client.ensureQueryData(positionQuery(slug))
  const pack = found && packAt(found.position)
  if (!pack) return null
  const articles = await client.ensureQueryData(packQuery(pack.path))
  return articles[found.position - pack.start] ?? null
}

/** An article with its text, or null if no article has the slug. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ client }) => (hasPages(archive.settings) ? loadPage(slug) : loadFromPack(client, slug)),
    staleTime: Number.POSITIVE_INFINITY,
  })
