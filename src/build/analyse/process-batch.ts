import type { Problem } from '../../archive/problem.ts'
import { type FileReport, importFile } from '../../importers/import-file.ts'
import { type CacheEntry, readCache, writeCache } from '../cache/cache-file.ts'
import { wordsFileOf } from '../cache/cache-folder.ts'
import { type ForwardIndex, forwardIndexOf } from '../emit/search/forward-index.ts'
import { sha256Of } from '../output/hashes.ts'
import { openSourceFile } from '../read/source-file.ts'
import { defineWork } from '../workers/workers.ts'
import {
  analyseToEntry,
  type CachedFile,
  type CachedFiles,
  readAnalyses,
  readEntry,
  textOf,
  writeAnalyses,
} from './analysis-cache.ts'
import { analysisKey, type Batch } from './batch.ts'

/** The articles in a cache file. Plain data. */
export interface Processed {
  cacheFile: string
  /** For each article, a `CachedArticle` as JSON, and the length of its Body in bytes. */
  articles: { article: string; bodyBytes: number }[]
  problems: Problem[]
  reports: FileReport[]
  /** The number of articles that were not in the cache. */
  analysed: number
  /** The words of the articles, in order, if they were asked for. */
  words?: ForwardIndex
}

/** A batch. `words` is true if the words of its articles are needed too. */
export interface BatchTask {
  batch: Batch
  words: boolean
}

/**
 * Imports the source files of a batch and analyses their records, except for files whose records are in the cache. The
 * cache file then holds exactly the records of these files.
 * @throws Error if the cache file cannot be written
 */
export const processBatch = defineWork(
  import.meta.url,
  'processBatch',
  async (task: BatchTask): Promise<Processed> => (await process(task, false)) as Processed,
)

/** Reads a batch whose records are all in the cache. Returns undefined if one is missing. */
export const readBatch = (task: BatchTask): Promise<Processed | undefined> => process(task, true)

async function process({ batch, words }: BatchTask, cachedOnly: boolean): Promise<Processed | undefined> {
  const cached = readAnalyses(batch.cacheFile)
  const known = recordsByFile(cached)
  const files: CachedFile[] = []
  const records: CacheEntry[] = []
  const unreadable: Problem[] = []
  let analysed = 0
  for (const { name, corrections } of batch.files) {
    const opened = await openSourceFile(batch.directory, name)
    if ('problem' in opened) {
      unreadable.push(opened.problem)
      continue
    }
    const key = analysisKey(batch, name, corrections, opened.sha256)
    const before = known.get(key)
    if (before) {
      files.push(before.file)
      records.push(...before.records)
      continue
    }
    if (cachedOnly) return undefined
    const file: CachedFile = { key, records: 0, problems: [] }
    const problems: Problem[] = []
    for await (const item of importFile(opened.file, opened.sha256, batch.importing)) {
      if ('record' in item) {
        records.push(analyseToEntry(item.record, corrections))
        file.records++
      } else if ('problem' in item) problems.push(item.problem)
      else file.report = item.report
    }
    analysed += file.records
    files.push({ ...file, problems })
  }
  const current = { files, records }
  if (files.some(({ key }) => !known.has(key)) || files.length !== cached.files.length)
    writeAnalyses(batch.cacheFile, current)
  const processed = toProcessed(batch.cacheFile, current, words)
  return { ...processed, analysed, problems: [...processed.problems, ...unreadable] }
}

function recordsByFile({ files, records }: CachedFiles) {
  const known = new Map<string, { file: CachedFile; records: CacheEntry[] }>()
  let at = 0
  for (const file of files) {
    known.set(file.key, { file, records: records.slice(at, at + file.records) })
    at += file.records
  }
  return known
}

/** Returns the contents of a cache file as plain data. */
export function toProcessed(cacheFile: string, { files, records }: CachedFiles, words: boolean): Processed {
  return {
    cacheFile,
    articles: records.map(({ head, body }) => ({ article: textOf(head), bodyBytes: body.length })),
    problems: files.flatMap(({ problems }) => problems),
    reports: files.flatMap(({ report }) => report ?? []),
    analysed: 0,
    ...(words && { words: wordsOfRecords(cacheFile, files, records) }),
  }
}

/** Returns the words of the articles in a cache file. They have a cache file of their own. */
function wordsOfRecords(
  cacheFile: string,
  files: readonly CachedFile[],
  records: readonly CacheEntry[],
): ForwardIndex {
  const file = wordsFileOf(cacheFile)
  const key = sha256Of(files.map(({ key }) => key).join())
  const cached = readCache(file).get(key)
  if (cached) return { terms: textOf(cached.head), numbers: new Uint8Array(cached.body) }
  const words = forwardIndexOf(
    records.map((entry) => {
      const { prepared, body } = readEntry(entry)
      return { headline: prepared.headline, body: body.source.slice(body.bodyStart) }
    }),
  )
  writeCache(file, [{ key, head: Buffer.from(words.terms), body: words.numbers }])
  return words
}
