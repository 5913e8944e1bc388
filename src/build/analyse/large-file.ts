import path from 'node:path'
import type { CountryCorrections, SourceRecord } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import { type FileReport, importFile } from '../../importers/import-file.ts'
import { partFileOf } from '../cache/cache-folder.ts'
import { openSourceFile } from '../read/source-file.ts'
import { defineWork, type Workers } from '../workers/workers.ts'
import { analyseToEntry, type CachedFile, readAnalyses, writeAnalyses } from './analysis-cache.ts'
import { type AnalysisInputs, analysisKey } from './batch.ts'
import { type Processed, toProcessed } from './process-batch.ts'

/** The records of a part of a large file: at most so many, and at most so many characters and a record. */
const PART_RECORDS = 500
const PART_LENGTH = 1024 * 1024

/** The number of parts that workers analyse while the next ones are read. */
const PARTS_AT_ONCE = 8

/** A part of a large file whose records are to be analysed. Plain data. */
interface PartTask {
  cacheFile: string
  file: Omit<CachedFile, 'records'>
  records: SourceRecord[]
  corrections: CountryCorrections
  words: boolean
}

/** Analyses the records of a part, and writes its cache file. @public */
export const analysePart = defineWork(
  import.meta.url,
  'analysePart',
  ({ cacheFile, file, records, corrections, words }: PartTask): Processed => {
    const entries = records.map((record) => analyseToEntry(record, corrections))
    const cached = { files: [{ ...file, records: entries.length }], records: entries }
    writeAnalyses(cacheFile, cached)
    return { ...toProcessed(cacheFile, cached, words), analysed: entries.length }
  },
)

/**
 * Imports a large file part by part, so that memory holds only a few parts, and workers analyse them meanwhile. Each part
 * has a cache file of its own.
 * @param add receives each part, in any order
 * @returns the names of its cache files
 * @throws Error if a cache file cannot be written
 */
export async function processLargeFile(
  inputs: AnalysisInputs & { name: string; corrections: CountryCorrections; cache: string },
  { workers, words }: { workers: Workers; words: boolean },
  add: (part: Processed) => void,
): Promise<string[]> {
  const { directory, importing, name, corrections, cache } = inputs
  const opened = await openSourceFile(directory, name)
  if ('problem' in opened) {
    add({ cacheFile: '', articles: [], problems: [opened.problem], reports: [], analysed: 0 })
    return []
  }
  const key = analysisKey(inputs, name, corrections, opened.sha256)
  const cacheFile = (part: number) => path.join(cache, partFileOf(name, part))
  const fromCache = cachedParts(key, cacheFile, words)
  if (fromCache) {
    fromCache.forEach(add)
    return fromCache.map(({ cacheFile }) => path.basename(cacheFile))
  }

  let parts = 0
  let records: SourceRecord[] = []
  let length = 0
  let problems: Problem[] = []
  let tasks: PartTask[] = []
  let running: Promise<void> = Promise.resolve()
  const endPart = (report?: FileReport) => {
    const file = { key, problems, ...(report && { report }) }
    tasks.push({ cacheFile: cacheFile(parts++), file, records, corrections, words })
    records = []
    problems = []
    length = 0
  }
  const run = async () => {
    await running
    running = workers.run(analysePart, tasks, add, true)
    // An error is thrown by the next `await`.
    running.catch(() => undefined)
    tasks = []
  }
  for await (const item of importFile(opened.file, opened.sha256, importing)) {
    if ('problem' in item) problems.push(item.problem)
    else if ('report' in item) endPart(item.report)
    else {
      records.push(item.record)
      length += item.record.source.length
      if (records.length >= PART_RECORDS || length >= PART_LENGTH) endPart()
      if (tasks.length >= PARTS_AT_ONCE) await run()
    }
  }
  await run()
  await running
  return Array.from({ length: parts }, (_, part) => path.basename(cacheFile(part)))
}

/** Reads all parts of a file from the cache. Returns undefined if one is missing. The last one has the report. */
function cachedParts(
  key: string,
  cacheFile: (part: number) => string,
  words: boolean,
): Processed[] | undefined {
  const parts: Processed[] = []
  for (;;) {
    const file = cacheFile(parts.length)
    const cached = readAnalyses(file)
    if (cached.files[0]?.key !== key) return undefined
    parts.push(toProcessed(file, cached, words))
    if (cached.files[0].report) return parts
  }
}
