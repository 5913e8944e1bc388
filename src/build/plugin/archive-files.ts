import { alternateFormatPath } from '../../format/site-paths.ts'
import { wordsOf } from '../analyse/analyse-archive.ts'
import { analysisOf, readAnalysis } from '../analyse/cached-analysis.ts'
import { searchIndex } from '../emit/data/search-index.ts'
import { emitAll, type Site } from '../emit/emitter.ts'
import { alternateFormats, sourcePath } from '../emit/exports/alternate-formats.ts'
import { dataPackage } from '../emit/exports/data-package.ts'
import { publicationOf } from '../emit/exports/record.ts'
import { feeds } from '../emit/site/feeds.ts'
import { sitemap } from '../emit/site/sitemap.ts'
import { readSourceFile } from '../read/folder.ts'

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
  const { articles, batches, settings, data, manifest } = site
  const batchOf = new Map(batches.flatMap((batch) => batch.records.map(({ file }) => [file, batch])))
  const articleOf = new Map(
    articles.flatMap((article) => [
      [article.body, article],
      ...(['txt', 'md', 'bib'] as const).map(
        (extension) => [alternateFormatPath(article.slug, extension), article] as const,
      ),
    ]),
  )
  const ofArticle = (article: (typeof articles)[number], file: string): Content => {
    const batch = batchOf.get(article.file)
    if (!batch) return undefined
    if (file === sourcePath(article.slug)) {
      const source = readSourceFile(batch.directory, article.file)
      return 'bytes' in source ? source.bytes : undefined
    }
    const analysis = analysisOf(batch, article.file)
    if (!analysis) return undefined
    if (file === article.body) return analysis.body
    const { prepared, body } = readAnalysis(analysis)
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
    const words = wordsOf(batches, settings.language)
    const { search } = await searchIndex.emit(
      { words, articles },
      { write: (file, content) => void files.set(file, content) },
    )
    // The manifest names a folder that was chosen before the index was made.
    return new Map([...files].map(([file, content]) => [file.replace(search, manifest.search), content]))
  })
  return async (file) => {
    const article = articleOf.get(file)
    if (article) return ofArticle(article, file)
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
