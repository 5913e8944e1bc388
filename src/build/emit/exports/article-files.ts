import { build as buildMessages } from '#messages/build'
import { recordKey } from '../../../archive/article.ts'
import { byCacheFile, entryOf } from '../../analyse/analysis-cache.ts'
import type { Copy, SiteArticle } from '../../analyse/prepared-article.ts'
import { readCache } from '../../cache/cache-file.ts'
import { writeFiles } from '../../output/files.ts'
import { sha256Of } from '../../output/hashes.ts'
import { defineWork } from '../../workers/workers.ts'
import type { Emitter, Site } from '../emitter.ts'
import { alternateFormats, articlePaths, sourcePath } from './alternate-formats.ts'
import { type Publication, publicationOf, toRecord } from './record.ts'
import { openRecordFiles, type RecordLines } from './record-files.ts'
import { tableLine } from './table.ts'

/** An article whose files are to be written. */
interface ArticleTask {
  /** Identifies everything that its files are made from. */
  key: string
  file: string
  record: number
  body: string
  slug: string
  aliases: string[] | undefined
  copies: Copy[] | undefined
}

/** The articles in a cache file whose files are to be written. Plain data. */
interface WriteTask {
  cacheFile: string
  articles: readonly ArticleTask[]
  publication: Publication
  /** The folder that is written to. */
  folder: string
}

/** The files of each article (Body, source and alternate formats), and the two files that list all articles. */
export const articleFiles = {
  name: 'article files',
  async emit({ articles, code, settings, workers, progress }, output) {
    const publication = publicationOf(settings)
    const all = [...byCacheFile(articles)].map(([cacheFile, inFile]) => ({
      cacheFile,
      articles: inFile.map((article) => toTask(article, code, publication)),
    }))
    const keys = new Map(
      all.flatMap(({ articles }) => articles.map((article) => [recordKey(article), article.key])),
    )
    const files = output.reusable('articles')
    const records = openRecordFiles(output)
    const step = progress.begin(buildMessages.writing, articles.length)
    try {
      const known = all.flatMap(({ articles }) => articles.filter(({ key }) => records.has(key)))
      const reused = await files.reuse(
        known.map((article) => ({ key: article.key, files: articlePaths(article) })),
        workers,
      )
      step.add(reused.size)
      const tasks = all.flatMap(({ cacheFile, articles }) => {
        const left = articles.filter(({ key }) => !reused.has(key))
        return left.length ? { cacheFile, articles: left, publication, folder: output.folder } : []
      })
      await workers.run(writeArticles, tasks, (written) => {
        records.add(written)
        for (const { key, fingerprint } of written) files.add(key, fingerprint)
        step.add(written.length)
      })
      records.finish(articles.map((article) => keys.get(recordKey(article)) as string))
      files.save()
    } finally {
      step.end()
    }
  },
} satisfies Emitter<Pick<Site, 'articles' | 'code' | 'settings' | 'workers' | 'progress'>>

/**
 * Writes the files of a cache file's articles.
 * @returns for each article its lines of archive.jsonl and archive.csv, and the fingerprint of its files
 * @throws Error if the cache is gone, or a file cannot be written
 * @public
 */
export const writeArticles = defineWork(
  import.meta.url,
  'writeArticles',
  ({ cacheFile, articles, publication, folder }: WriteTask): (RecordLines & { fingerprint: string })[] => {
    const entries = readCache(cacheFile)
    return articles.map((article) => {
      const { key, body: bodyPath, slug, aliases } = article
      const { prepared, body } = entryOf(entries, article)
      const contents: Record<string, string> = {
        ...alternateFormats(prepared, body, slug, publication),
        [bodyPath]: JSON.stringify(body),
        [sourcePath(slug)]: body.source,
      }
      const fingerprint = writeFiles(
        folder,
        articlePaths(article).map((file) => [file, contents[file] as string]),
      )
      const record = toRecord({ ...prepared, slug, ...(aliases && { aliases }) }, body, publication)
      return { key, json: `${JSON.stringify(record)}\n`, table: tableLine(record), fingerprint }
    })
  },
)

function toTask(article: SiteArticle, code: string, publication: Publication): ArticleTask {
  const { file, record, body, slug, aliases, copies } = article
  // The path of the Body holds a hash of it.
  const key = sha256Of(JSON.stringify([code, file, record, body, slug, aliases, publication]))
  return { key, file, record, body, slug, aliases, copies }
}
