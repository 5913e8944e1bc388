import { relatedPath } from '../../format/related.ts'
import { alternateFormatPath } from '../../format/site-paths.ts'
import { wordsOf } from '../analyse/analyse-archive.ts'
import { entryOf } from '../analyse/analysis-cache.ts'
import { readCache } from '../cache/cache-file.ts'
import { searchIndex } from '../emit/data/search-index.ts'
import { emitAll, type Site } from '../emit/emitter.ts'
import { alternateFormats, sourcePath } from '../emit/exports/alternate-formats.ts'
import { dataPackage } from '../emit/exports/data-package.ts'
import { publicationOf } from '../emit/exports/record.ts'
import { relatable, relatedOf, writeRelated } from '../emit/related/related.ts'
import { feeds } from '../emit/site/feeds.ts'
import { sitemap } from '../emit/site/sitemap.ts'

/** Files for other programs. The dev server has no archive.jsonl and archive.csv. */
const FOR_PROGRAMS =
  /^(?:(?:country\/[^/]+\/)?feed\.(?:xml|json)|sitemap(?:-\d+)?\.xml|robots\.txt|datapackage\.json)$/

type Content = string | Uint8Array | undefined

/** Returns true if a path may be a file of an archive. */
export const isArchiveFile = (file: string): boolean =>
  /^(?:data|search|article)\//.test(file) || FOR_PROGRAMS.test(file)

/**
 * Returns a function that returns the content of a site's file by its path, or undefined if there is none. Files are
 * made on the first request. Those of articles are not cached, so that a large archive needs little memory.
 */
export function archiveFiles(site: Site): (file: string) => Promise<Content> {
  const { articles, settings, data, manifest } = site
  const articleOf = new Map(
    articles.flatMap((article) => [
      [article.body, article],
      ...(['txt', 'md', 'bib'] as const).map(
        (extension) => [alternateFormatPath(article.slug, extension), article] as const,
      ),
    ]),
  )
  const ofArticle = (article: (typeof articles)[number], file: string): Content => {
    const { prepared, body } = entryOf(readCache(article.cacheFile), article)
    if (file === sourcePath(article.slug)) return body.source
    if (file === article.body) return JSON.stringify(body)
    return alternateFormats(prepared, body, article.slug, publicationOf(settings))[file]
  }
  const forPrograms = once(async () => {
    const files = new Map<string, string | Uint8Array>()
    await emitAll([feeds, sitemap, dataPackage], site, {
      write: (file, content) => void files.set(file, content),
    })
    return files
  })
  const search = once(async () => {
    const files = new Map<string, string | Uint8Array>()
    const words = wordsOf(articles)
    const { search } = await searchIndex.emit(
      { words, articles, settings },
      { write: (file, content) => void files.set(file, content) },
    )
    // The manifest names a folder that was chosen before the index was made.
    return new Map([...files].map(([file, content]) => [file.replace(search, manifest.search), content]))
  })
  const related = once(async () => {
    const files = new Map<string, string>()
    const hash = writeRelated(relatedOf(relatable(articles), settings.language), (file, content) => {
      files.set(file, content)
    })
    return new Map([...files].map(([file, content]) => [file.replace(hash, manifest.related), content]))
  })
  const relatedFolder = relatedPath(manifest.related, 0).replace(/[^/]+$/, '')
  return async (file) => {
    const article = articleOf.get(file)
    if (article) return ofArticle(article, file)
    if (FOR_PROGRAMS.test(file)) return (await forPrograms()).get(file)
    if (file.startsWith(relatedFolder)) return (await related()).get(file)
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
