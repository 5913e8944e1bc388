import { build as buildMessages } from '#messages/build'
import { analyseRecord } from '../../archive/archive.ts'
import type { CountryCorrections, SourceRecord } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { Body } from '../../format/body.ts'
import type { FileReport } from '../../importers/import-file.ts'
import { type CacheEntry, readCache, writeCache } from '../cache/cache-file.ts'
import { pathOf } from '../output/hashes.ts'
import { type Copy, type PreparedArticle, prepareArticle } from './prepared-article.ts'

/*
 * A cache file holds the analyses of some records: an entry that describes their files, then an entry for each record,
 * with its CachedArticle as the head and its Body as the body.
 */

/** The head of a record's cache entry. */
export interface CachedArticle {
  prepared: PreparedArticle
  /** The path of its Body. */
  body: string
}

/** A file, or a part of a large file, whose records are in a cache file. */
export interface CachedFile {
  /** Identifies everything that the analyses depend on. */
  key: string
  /** The number of its records in the cache file. */
  records: number
  problems: readonly Problem[]
  /** Missing in all parts of a large file but the last. */
  report?: FileReport
}

/** The contents of a cache file. */
export interface CachedFiles {
  files: CachedFile[]
  /** The records of all files, in order. */
  records: CacheEntry[]
}

const FILES = 'files'

/** Reads a cache file. One that is missing or damaged is empty. */
export function readAnalyses(cacheFile: string): CachedFiles {
  const [first, ...records] = readCache(cacheFile).values()
  if (first?.key !== FILES) return { files: [], records: [] }
  return { files: JSON.parse(textOf(first.head)) as CachedFile[], records }
}

/**
 * Writes a cache file.
 * @throws Error if it cannot be written
 */
export function writeAnalyses(cacheFile: string, { files, records }: CachedFiles): void {
  const head = Buffer.from(JSON.stringify(files))
  writeCache(cacheFile, [{ key: FILES, head, body: new Uint8Array() }, ...records])
}

/** Analyses a record. Returns its cache entry. */
export function analyseToEntry(record: SourceRecord, corrections: CountryCorrections): CacheEntry {
  const { prepared, body } = prepareArticle(analyseRecord(record, corrections))
  const article: CachedArticle = { prepared, body: pathOf('body', body) }
  return {
    key: entryKey(record),
    head: Buffer.from(JSON.stringify(article)),
    body: Buffer.from(body),
  }
}

/** Returns the key of a record's cache entry. */
const entryKey = ({ file, record }: Pick<SourceRecord, 'file' | 'record'>): string =>
  JSON.stringify([file, record])

/** Groups articles by the cache file that has their Bodies. */
export function byCacheFile<T extends { cacheFile: string }>(articles: readonly T[]): Map<string, T[]> {
  const files = new Map<string, T[]>()
  for (const article of articles) {
    const inFile = files.get(article.cacheFile) ?? []
    files.set(article.cacheFile, inFile)
    inFile.push(article)
  }
  return files
}

/**
 * Returns an article and its Body from the entries of its cache file. If it has copies, its Body says where.
 * @throws Error if they are gone
 */
export function entryOf(
  entries: ReadonlyMap<string, CacheEntry>,
  { file, record, copies }: Pick<SourceRecord, 'file' | 'record'> & { copies?: Copy[] | undefined },
): { prepared: PreparedArticle; body: Body } {
  const entry = entries.get(entryKey({ file, record }))
  if (!entry) throw new Error(buildMessages.cacheLost)
  const { prepared, body } = readEntry(entry)
  return { prepared, body: copies ? { ...body, copies } : body }
}

/** Returns the article of a cache entry, with its Body. */
export const readEntry = ({ head, body }: CacheEntry): { prepared: PreparedArticle; body: Body } => ({
  prepared: (JSON.parse(textOf(head)) as CachedArticle).prepared,
  body: JSON.parse(textOf(body)) as Body,
})

/** Decodes UTF-8 without copying the bytes first. */
export const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString()
