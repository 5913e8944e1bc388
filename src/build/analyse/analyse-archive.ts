import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import { sortWithSlugs, withAliases } from '../../archive/archive.ts'
import type { ArchiveSettings } from '../../archive/article.ts'
import { byFileAndLine, type Problem } from '../../archive/problem.ts'
import type { CountryCount } from '../../format/manifest.ts'
import { removeUnused } from '../cache/cache-folder.ts'
import { collectWords, type SearchWords } from '../emit/search/search-words.ts'
import type { Progress } from '../output/progress-line.ts'
import type { Source } from '../read/read-source.ts'
import { nextTurn, type Workers } from '../workers/workers.ts'
import { type Batch, batchesOf } from './batch.ts'
import type { CachedAnalysis } from './cached-analysis.ts'
import { countCountries } from './count-countries.ts'
import type { SiteArticle } from './prepared-article.ts'
import { type ProcessedBatch, processBatch, readBatch } from './process-batch.ts'

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
  batches: readonly Batch[]
  /** The number of source files that were not in the cache. */
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
}

/**
 * Turns source files into articles. Those that are in the cache are not analysed again.
 * @returns problems in the seeds folder are part of the result
 * @throws Error if a worker fails
 */
export async function analyseArchive(
  source: Source,
  { cache, code, workers, progress, words: withWords }: AnalysisOptions,
): Promise<AnalysedArchive> {
  const batches = batchesOf(source, cache.folder, code)
  removeUnused(cache.folder, new Set(batches.map(({ cacheFile }) => path.basename(cacheFile))))
  const words = withWords ? collectWords(source.settings.language) : undefined
  const withoutSlugs: Omit<SiteArticle, 'slug'>[] = []
  const problems = [...source.problems]
  let analysed = 0
  let failure = cache.failure

  const step = progress.begin(buildMessages.reading, source.names.length)
  const add = (batch: ProcessedBatch) => {
    failure ??= batch.cacheFailure
    analysed += batch.analysed
    problems.push(...batch.problems)
    const files: string[] = []
    for (const { file, analysis, sha256, bodyBytes } of batch.records) {
      const { article, problems: ofRecord } = JSON.parse(analysis) as CachedAnalysis
      problems.push(...ofRecord)
      if (!article) continue
      withoutSlugs.push({ ...article.prepared, body: article.body, sha256, bodyBytes })
      files.push(file)
    }
    if (batch.words) words?.add(files, batch.words)
    step.add(batch.records.length + batch.problems.length)
  }

  if (withWords && source.names.length >= WORTH_EARLY_START) workers.start()
  const notCached: Batch[] = []
  for (const batch of batches) {
    const cached = readBatch({ batch, words: withWords })
    if (cached) add(cached)
    else notCached.push(batch)
    await nextTurn()
  }
  const recordsLeft = notCached.reduce((sum, { records }) => sum + records.length, 0)
  const tasks = notCached.map((batch) => ({ batch, words: withWords }))
  await workers.run(processBatch, tasks, add, recordsLeft >= WORTH_WORKERS)
  step.end()
  if (failure) progress.say(buildMessages.cacheFailed(failure))

  const { articles, problems: ofSlugs } = withAliases(sortWithSlugs(withoutSlugs), source.slugs)
  problems.push(...ofSlugs)
  return {
    settings: source.settings,
    articles,
    countries: countCountries(articles),
    problems: problems.sort(byFileAndLine),
    batches,
    analysed,
    words,
  }
}

/**
 * Collects the words of an archive whose analysis left them out.
 * @param language the archive's language
 */
export function wordsOf(batches: readonly Batch[], language: string): SearchWords {
  const words = collectWords(language)
  for (const batch of batches) {
    const { records, words: ofBatch } = processBatch.run({ batch, words: true })
    const files = records.flatMap(({ file, analysis }) =>
      (JSON.parse(analysis) as CachedAnalysis).article ? file : [],
    )
    if (ofBatch) words.add(files, ofBatch)
  }
  return words
}
