import { rmSync } from 'node:fs'
import { type AnalysedArchive, analyseArchive } from '../build/analyse/analyse-archive.ts'
import { byCacheFile, entryOf } from '../build/analyse/analysis-cache.ts'
import type { SiteArticle } from '../build/analyse/prepared-article.ts'
import { readCache } from '../build/cache/cache-file.ts'
import { cacheRoot, openCache } from '../build/cache/cache-folder.ts'
import { codeHash } from '../build/cache/code-hash.ts'
import { showProgress } from '../build/output/progress-line.ts'
import { readSource } from '../build/read/read-source.ts'
import { createWorkers } from '../build/workers/workers.ts'
import { cacheDirectory } from './cache-directory.ts'

/**
 * Reads and analyses an archive exactly as a build does, with the same cache.
 * @param use receives the archive, and a function that returns its articles with their texts, in no particular order
 */
export async function withArchive<T>(
  directory: string,
  use: (archive: AnalysedArchive, texts: () => Iterable<readonly [SiteArticle, string]>) => T | Promise<T>,
): Promise<T> {
  const code = codeHash()
  const workers = createWorkers(code)
  const cache = openCache(cacheRoot(cacheDirectory()), directory)
  try {
    const source = readSource(directory, './', process.env.SITE_URL)
    const options = { cache, code, workers, progress: showProgress(), words: false }
    const archive = await analyseArchive(source, options)
    return await use(archive, () => textsOf(archive.articles))
  } finally {
    await workers.end()
    if (cache.failure) rmSync(cache.folder, { recursive: true, force: true })
  }
}

function* textsOf(articles: readonly SiteArticle[]) {
  for (const [cacheFile, inFile] of byCacheFile(articles)) {
    const entries = readCache(cacheFile)
    for (const article of inFile) {
      const { body } = entryOf(entries, article)
      yield [article, body.source.slice(body.bodyStart)] as const
    }
  }
}
