import { emitAll, type Site } from '../emit/emitter.ts'
import { dataPackage } from '../emit/exports/data-package.ts'
import { articleSources, toArticlePage } from '../emit/pages/article-source.ts'
import { relatable, relatedFinder } from '../emit/related/related.ts'
import { makeIndex } from '../emit/search/write-index.ts'
import { feeds } from '../emit/site/feeds.ts'
import { sitemap } from '../emit/site/sitemap.ts'
import { bareArticlePage } from './bare-article-page.ts'

/** Files for other programs. The dev server has no archive.jsonl and archive.csv. */
const FOR_PROGRAMS =
  /^(?:(?:country\/[^/]+\/)?feed\.(?:xml|json)|sitemap(?:-\d+)?\.xml|robots\.txt|datapackage\.json)$/
const ARTICLE = /^article\/([^/]+)$/

type Content = string | Uint8Array | undefined

/** Returns true if a path may be a file of an archive. */
export const isArchiveFile = (file: string): boolean =>
  /^(?:data|search)\//.test(file) || ARTICLE.test(file) || FOR_PROGRAMS.test(file)

/**
 * Returns a function that returns the content of a site's file by its path, or undefined if there is none. Files are
 * made on the first request. Articles are not cached, so that a large archive needs little memory.
 */
export function archiveFiles(site: Site): (file: string) => Promise<Content> {
  const { articles, settings, data, index } = site
  const positions = new Map(articles.map(({ slug }, position) => [slug, position]))
  const sources = once(async () =>
    articleSources(site, relatedFinder(relatable(articles), settings.language)),
  )
  const forPrograms = once(async () => {
    const files = new Map<string, string | Uint8Array>()
    await emitAll([feeds, sitemap, dataPackage], site, {
      write: (file, content) => void files.set(file, content),
    })
    return files
  })
  const search = once(() => makeIndex(index))
  return async (file) => {
    const [, slug = ''] = ARTICLE.exec(file) ?? []
    const position = positions.get(slug)
    if (position !== undefined) return bareArticlePage(toArticlePage((await sources())(position)))
    if (FOR_PROGRAMS.test(file)) return (await forPrograms()).get(file)
    return data.get(file) ?? (file.startsWith('search/') ? (await search()).get(file) : undefined)
  }
}

/** Returns a function that runs once, and again only if it fails. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= run().catch((error) => {
      result = undefined
      throw error
    })
    return result
  }
}
