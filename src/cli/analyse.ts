import { type AnalysedArchive, analyseArchive } from '../build/analyse/analyse-archive.ts'
import type { SiteArticle } from '../build/analyse/prepared-article.ts'
import { cacheDirectory } from '../build/cache/cache-directory.ts'
import { codeHash } from '../build/cache/code-hash.ts'
import { cacheRoot, openStore } from '../build/cache/store.ts'
import { bodyOf } from '../build/cache/stored-sources.ts'
import { showProgress } from '../build/output/progress-line.ts'
import { readSource } from '../build/read/read-source.ts'
import { createWorkers } from '../build/workers/workers.ts'

/**
 * Reads and analyses an archive exactly as a build does, with the same cache.
 * @param use receives the archive, and a function that returns its articles with their texts
 */
export async function withArchive<T>(
  directory: string,
  use: (archive: AnalysedArchive, texts: () => Iterable<readonly [SiteArticle, string]>) => T | Promise<T>,
): Promise<T> {
  const code = codeHash()
  const workers = createWorkers(code)
  const store = openStore(cacheRoot(cacheDirectory()), directory, code)
  try {
    const source = readSource(directory, './', process.env.SITE_URL)
    const archive = await analyseArchive(source, { store, workers, progress: showProgress() })
    return await use(archive, () => textsOf(archive.articles))
  } finally {
    await workers.end()
    await store.close()
  }
}

function* textsOf(articles: readonly SiteArticle[]) {
  for (const article of articles) {
    const { source, bodyStart } = bodyOf(article)
    yield [article, source.slice(bodyStart)] as const
  }
}
