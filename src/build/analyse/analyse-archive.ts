import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import { sortWithSlugs, withAliases } from '../../archive/archive.ts'
import { type ArchiveSettings, recordKey } from '../../archive/article.ts'
import { byFile } from '../../archive/by-file.ts'
import { byFileAndLine, type Problem } from '../../archive/problem.ts'
import type { CountryCount } from '../../format/manifest.ts'
import type { FileReport } from '../../importers/import-file.ts'
import { readCache } from '../cache/cache-file.ts'
import { removeUnused } from '../cache/cache-folder.ts'
import { forwardIndexOf } from '../emit/search/forward-index.ts'
import { collectWords, type SearchWords } from '../emit/search/search-words.ts'
import type { Progress } from '../output/progress-line.ts'
import type { Source } from '../read/read-source.ts'
import { nextTurn, type Workers } from '../workers/workers.ts'
import { byCacheFile, type CachedArticle, entryOf } from './analysis-cache.ts'
import { batchesOf } from './batch.ts'
import { countCountries } from './count-countries.ts'
import { processLargeFile } from './large-file.ts'
import { mergeCopies } from './merge-copies.ts'
import type { SiteArticle } from './prepared-article.ts'
import { type BatchTask, type Processed, processBatch, readBatch } from './process-batch.ts'

/** With this many source files to analyse, workers save more time than they take to start. */
const WORTH_WORKERS = 400
/** With this many source files in all, later steps need the workers, so they start while the cache is read. */
const WORTH_EARLY_START = 5000

/** An archive whose source files have all been read and analysed. */
export interface AnalysedArchive {
  settings: ArchiveSettings
  /** From the oldest to the newest. */
  articles: readonly SiteArticle[]
  /** The countries that articles mention, the most mentioned first. */
  countries: readonly CountryCount[]
  /** The problems in the seeds folder, by file and line. */
  problems: readonly Problem[]
  /** A report about each source file, by name. */
  reports: readonly FileReport[]
  /** The number of articles that were not in the cache. */
  analysed: number
  /** The words of all articles, if they were asked for. */
  words: SearchWords | undefined
}

/** The options of an analysis. */
export interface AnalysisOptions {
  /** The folder of the cache, and the reason if it cannot be written to. */
  cache: { folder: string; failure?: string | undefined }
  /** The hash of the code. */
  code: string
  workers: Workers
  progress: Progress
  /** True if the words of the articles are needed, for a search index. */
  words: boolean
  /**
   * The analysis of the last time, which the dev server passes on: files whose size and time have not changed are not
   * even opened.
   */
  memory?: AnalysisMemory
}

/** The parts of an analysis by the name of their cache file or large source file. */
export type AnalysisMemory = Map<string, { stamp: string; parts: Part[] }>

/** Processed articles, parsed. */
interface Part extends Omit<Processed, 'articles' | 'cacheFile'> {
  articles: Omit<SiteArticle, 'slug'>[]
}

const toPart = ({ cacheFile, articles, ...rest }: Processed): Part => ({
  ...rest,
  articles: articles.map(({ article, bodyBytes }) => {
    const { prepared, body } = JSON.parse(article) as CachedArticle
    return { ...prepared, body, bodyBytes, cacheFile }
  }),
})

/**
 * Turns source files into articles. Those that are in the cache are not analysed again.
 * @returns problems in the seeds folder are part of the result
 * @throws Error if a worker fails
 */
export async function analyseArchive(
  source: Source,
  { cache, code, workers, progress, words: withWords, memory }: AnalysisOptions,
): Promise<AnalysedArchive> {
  const { batches, large } = batchesOf(source, cache.folder, code)
  const words = withWords ? collectWords() : undefined
  const withoutSlugs: Omit<SiteArticle, 'slug'>[] = []
  const problems = [...source.problems]
  const reports: FileReport[] = []
  let analysed = 0

  if (cache.failure) progress.say(buildMessages.cacheFailed(cache.failure))
  const step = progress.begin(buildMessages.reading, source.files.length)
  const add = ({ articles, words: ofPart, ...part }: Part) => {
    analysed += part.analysed
    problems.push(...part.problems)
    reports.push(...part.reports)
    for (const article of articles) withoutSlugs.push(article)
    if (ofPart) words?.add(articles.map(recordKey), ofPart)
  }
  const stampOf = stamps(source, code)
  /** Adds what is remembered of some files, if they have not changed. */
  const addRemembered = (key: string, names: readonly string[]) => {
    const known = memory?.get(key)
    if (!known || known.stamp !== stampOf(names)) return false
    for (const part of known.parts) add(part)
    step.add(names.length)
    return true
  }
  const remember = (key: string, names: readonly string[], parts: Part[]) =>
    memory?.set(key, { stamp: stampOf(names), parts: parts.map((part) => ({ ...part, analysed: 0 })) })

  if (withWords && source.files.length >= WORTH_EARLY_START) workers.start()
  const addBatch = (processed: Processed, { batch }: BatchTask) => {
    const names = batch.files.map(({ name }) => name)
    const part = toPart(processed)
    add(part)
    remember(batch.cacheFile, names, [part])
    step.add(names.length)
  }
  const notCached: BatchTask[] = []
  for (const batch of batches) {
    const names = batch.files.map(({ name }) => name)
    if (addRemembered(batch.cacheFile, names)) continue
    const task = { batch, words: withWords }
    const cached = await readBatch(task)
    if (cached) addBatch(cached, task)
    else notCached.push(task)
    await nextTurn()
  }
  const filesLeft = notCached.reduce((sum, { batch }) => sum + batch.files.length, 0)
  await workers.run(processBatch, notCached, addBatch, filesLeft >= WORTH_WORKERS)
  const used = batches.map(({ cacheFile }) => path.basename(cacheFile))
  for (const { name } of large) {
    if (addRemembered(name, [name])) {
      used.push(...cacheFilesIn(memory?.get(name)?.parts ?? []))
      continue
    }
    const { directory, importing, corrections } = source
    const inputs = { directory, code, importing, name, corrections: corrections(name), cache: cache.folder }
    const parts: Part[] = []
    const cacheFiles = await processLargeFile(inputs, { workers, words: withWords }, (processed) => {
      const part = toPart(processed)
      parts.push(part)
      add(part)
    })
    used.push(...cacheFiles)
    remember(name, [name], parts)
    step.add(1)
  }
  step.end()
  removeUnused(cache.folder, new Set(used))

  const merged = mergeCopies(withoutSlugs)
  const { articles, problems: ofSlugs } = withAliases(sortWithSlugs(merged), source.slugs)
  problems.push(...ofSlugs)
  return {
    settings: source.settings,
    articles,
    countries: countCountries(articles),
    problems: problems.sort(byFileAndLine),
    reports: reports.sort(byFile),
    analysed,
    words,
  }
}

/** Returns a function that returns a text for some files, which changes whenever one of them or its settings do. */
function stamps({ files, importing, corrections }: Source, code: string) {
  const known = new Map(files.map((file) => [file.name, file]))
  return (names: readonly string[]) =>
    JSON.stringify([code, importing, names.map((name) => [known.get(name), corrections(name)])])
}

const cacheFilesIn = (parts: readonly Part[]) => [
  ...new Set(parts.flatMap(({ articles }) => articles.map(({ cacheFile }) => path.basename(cacheFile)))),
]

/** Collects the words of an archive whose analysis left them out. */
export function wordsOf(articles: readonly SiteArticle[]): SearchWords {
  const words = collectWords()
  for (const [cacheFile, inFile] of byCacheFile(articles)) {
    const entries = readCache(cacheFile)
    const texts = inFile.map((article) => {
      const { headline } = article
      const { body } = entryOf(entries, article)
      return { headline, body: body.source.slice(body.bodyStart) }
    })
    words.add(inFile.map(recordKey), forwardIndexOf(texts))
  }
  return words
}
