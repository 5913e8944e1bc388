import type { Problem } from '../../archive/problem.ts'
import { type CacheEntry, readCache, writeCache } from '../cache/cache-file.ts'
import { wordsFileOf } from '../cache/cache-folder.ts'
import { type ForwardIndex, forwardIndexOf } from '../emit/search/forward-index.ts'
import { sha256Of } from '../output/hashes.ts'
import { readSourceFile } from '../read/folder.ts'
import { defineWork } from '../workers/workers.ts'
import type { Batch } from './batch.ts'
import { analyseFile, analysisKey, type CachedAnalysis, textOf } from './cached-analysis.ts'

/** A source file that was processed. */
interface ProcessedRecord {
  file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** A `CachedAnalysis` as JSON. */
  analysis: string
  /** The length of its Body as JSON, in bytes. */
  bodyBytes: number
}

/** The result of a batch. Plain data. */
export interface ProcessedBatch {
  records: ProcessedRecord[]
  /** Source files that could not be read. */
  problems: Problem[]
  /** The number of files that were not in the cache. */
  analysed: number
  /** The words of the articles, in order, if they were asked for. */
  words?: ForwardIndex
  /** The reason if the cache could not be written. */
  cacheFailure?: string
}

/** A batch, and whether the words of its articles are needed too. */
export interface BatchTask {
  batch: Batch
  words: boolean
}

/**
 * Reads the source files of a batch and analyses those whose analysis is not in the cache. The cache file then
 * holds exactly the analyses of these files.
 */
export const processBatch = defineWork(
  import.meta.url,
  'processBatch',
  ({ batch, words }: BatchTask): ProcessedBatch => process(batch, words, false) as ProcessedBatch,
)

/** Reads a batch whose analyses are all in the cache. Returns undefined if one is missing. */
export const readBatch = ({ batch, words }: BatchTask): ProcessedBatch | undefined =>
  process(batch, words, true)

function process(batch: Batch, words: boolean, cachedOnly: boolean): ProcessedBatch | undefined {
  const { directory, code, cacheFile } = batch
  const cached = readCache(cacheFile)
  if (cachedOnly && cached.size === 0 && batch.records.length) return undefined
  const entries: CacheEntry[] = []
  const sources: Uint8Array[] = []
  const result: ProcessedBatch = { records: [], problems: [], analysed: 0 }
  for (const { file, corrections } of batch.records) {
    const source = readSourceFile(directory, file)
    if ('problem' in source) {
      result.problems.push(source.problem)
      continue
    }
    const { sha256 } = source
    const key = analysisKey(code, file, corrections, sha256)
    let entry = cached.get(key)
    if (!entry) {
      if (cachedOnly) return undefined
      result.analysed++
      entry = analyseFile(source, corrections, key)
    }
    entries.push(entry)
    sources.push(source.bytes)
    result.records.push({ file, sha256, analysis: textOf(entry.head), bodyBytes: entry.body.length })
  }
  if (words) result.words = wordsOfBatch(cacheFile, entries, sources)
  if (result.analysed || entries.length !== cached.size) {
    try {
      writeCache(cacheFile, entries)
    } catch (error) {
      result.cacheFailure = (error as Error).message
    }
  }
  return result
}

/** Returns the words of a batch's articles, from the cache if all of them are the same. */
function wordsOfBatch(
  cacheFile: string,
  entries: readonly CacheEntry[],
  sources: readonly Uint8Array[],
): ForwardIndex {
  const file = wordsFileOf(cacheFile)
  const key = sha256Of(entries.map(({ key }) => key).join())
  const cached = readCache(file).get(key)
  if (cached) return { terms: textOf(cached.head), numbers: new Uint8Array(cached.body) }
  const decoder = new TextDecoder()
  const words = forwardIndexOf(
    entries.flatMap(({ head }, i) => {
      const { article } = JSON.parse(textOf(head)) as CachedAnalysis
      if (!article) return []
      const { headline, bodyStart } = article.prepared
      return { headline, body: decoder.decode(sources[i]).slice(bodyStart) }
    }),
  )
  try {
    writeCache(file, [{ key, head: Buffer.from(words.terms), body: words.numbers }])
  } catch {
    // A cache that cannot be written has been reported already.
  }
  return words
}
