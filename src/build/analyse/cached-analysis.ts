import type { CountryCorrections, SourceFile } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { Body } from '../../format/body.ts'
import { type CacheEntry, readCache } from '../cache/cache-file.ts'
import { pathOf, sha256Of } from '../output/hashes.ts'
import { readSourceFile } from '../read/folder.ts'
import type { Batch } from './batch.ts'
import { type PreparedArticle, processRecord } from './prepared-article.ts'

/** The head of a source file's cache entry. The body of the entry is the article's Body. */
export interface CachedAnalysis {
  /** Missing if the file cannot be read as an article. */
  article?: { prepared: PreparedArticle; body: string }
  problems: readonly Problem[]
}

/** Identifies everything that an analysis depends on. */
export const analysisKey = (
  code: string,
  file: string,
  corrections: CountryCorrections,
  sha256: string,
): string => sha256Of(JSON.stringify([code, file, corrections, sha256]))

/** Analyses a source file. */
export function analyseFile(file: SourceFile, corrections: CountryCorrections, key: string): CacheEntry {
  const { article, problems } = processRecord(file, corrections)
  const analysis: CachedAnalysis = article
    ? { article: { prepared: article.prepared, body: pathOf('body', article.body) }, problems }
    : { problems }
  return { key, head: Buffer.from(JSON.stringify(analysis)), body: Buffer.from(article?.body ?? '') }
}

/** Returns the article of an analysis that has one, with its Body. */
export function readAnalysis({ head, body }: CacheEntry): { prepared: PreparedArticle; body: Body } {
  const { article } = JSON.parse(textOf(head)) as CachedAnalysis
  if (!article) throw new Error('there is no article in this analysis')
  return { prepared: article.prepared, body: JSON.parse(textOf(body)) as Body }
}

/**
 * Returns the analysis of one source file, from the cache if it is there.
 * @returns undefined if the file cannot be read
 */
export function analysisOf(batch: Batch, file: string): CacheEntry | undefined {
  const corrections = batch.records.find((record) => record.file === file)?.corrections ?? {}
  const source = readSourceFile(batch.directory, file)
  if ('problem' in source) return undefined
  const key = analysisKey(batch.code, file, corrections, source.sha256)
  return readCache(batch.cacheFile).get(key) ?? analyseFile(source, corrections, key)
}

/** Decodes UTF-8 without copying the bytes first. */
export const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString()
