import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import type { Batch } from '../../analyse/batch.ts'
import { analyseFile, analysisKey, readAnalysis } from '../../analyse/cached-analysis.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { readCache } from '../../cache/cache-file.ts'
import { writeFiles } from '../../output/files.ts'
import { sha256Of } from '../../output/hashes.ts'
import { readSourceFile } from '../../read/folder.ts'
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
  /** SHA-256 of the source file when it was analysed. */
  sha256: string
  body: string
  slug: string
  aliases: string[] | undefined
}

/** The articles of a batch whose files are to be written. Plain data. */
interface WriteTask {
  batch: Batch
  articles: readonly ArticleTask[]
  publication: Publication
  /** The folder that is written to. */
  folder: string
}

/** The files of each article (Body, source and alternate formats), and the two files that list all articles. */
export const articleFiles = {
  name: 'article files',
  async emit({ articles, batches, settings, workers, progress }, output) {
    const publication = publicationOf(settings)
    const all = tasksOf(articles, batches, publication)
    const keys = new Map(all.flatMap(({ articles }) => articles.map(({ file, key }) => [file, key])))
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
      const tasks = all.flatMap(({ batch, articles }) => {
        const left = articles.filter(({ key }) => !reused.has(key))
        return left.length ? { batch, articles: left, publication, folder: output.folder } : []
      })
      await workers.run(writeArticles, tasks, (written) => {
        records.add(written)
        for (const { key, fingerprint } of written) files.add(key, fingerprint)
        step.add(written.length)
      })
      records.finish(articles.map(({ file }) => keys.get(file) as string))
      files.save()
    } finally {
      step.end()
    }
  },
} satisfies Emitter<Pick<Site, 'articles' | 'batches' | 'settings' | 'workers' | 'progress'>>

/**
 * Writes the files of a batch's articles.
 * @returns for each article its lines of archive.jsonl and archive.csv, and the fingerprint of its files
 * @throws Error if a source file has changed since it was analysed, or a file cannot be written
 * @public
 */
export const writeArticles = defineWork(
  import.meta.url,
  'writeArticles',
  ({ batch, articles, publication, folder }: WriteTask): (RecordLines & { fingerprint: string })[] => {
    const cached = readCache(batch.cacheFile)
    const corrections = new Map(batch.records.map((record) => [record.file, record.corrections]))
    return articles.map((article) => {
      const { key, file, sha256, body: bodyPath, slug, aliases } = article
      const source = readSourceFile(batch.directory, file)
      if ('problem' in source || source.sha256 !== sha256)
        throw new Error(buildMessages.changed(path.join(batch.directory, file)))
      const own = corrections.get(file) ?? {}
      const analysis = analysisKey(batch.code, file, own, sha256)
      const entry = cached.get(analysis) ?? analyseFile(source, own, analysis)
      const { prepared, body } = readAnalysis(entry)
      const contents: Record<string, string | Uint8Array> = {
        ...alternateFormats(prepared, body, slug, publication),
        [bodyPath]: entry.body,
        [sourcePath(slug)]: source.bytes,
      }
      const fingerprint = writeFiles(
        folder,
        articlePaths(article).map((file) => [file, contents[file] as string | Uint8Array]),
      )
      const record = toRecord({ ...prepared, slug, ...(aliases && { aliases }) }, body, publication)
      return { key, json: `${JSON.stringify(record)}\n`, table: tableLine(record), fingerprint }
    })
  },
)

function tasksOf(
  articles: readonly SiteArticle[],
  batches: readonly Batch[],
  publication: Publication,
): { batch: Batch; articles: ArticleTask[] }[] {
  const known = new Map(articles.map((article) => [article.file, article]))
  return batches.map((batch) => ({
    batch,
    articles: batch.records.flatMap(({ file, corrections }) => {
      const article = known.get(file)
      if (!article) return []
      const { sha256, body, slug, aliases } = article
      const key = sha256Of(
        JSON.stringify([batch.code, file, corrections, sha256, slug, aliases, publication]),
      )
      return { key, file, sha256, body, slug, aliases }
    }),
  }))
}
