import { build as buildMessages } from '#messages/build'
import { sortWithSlugs, withAliases } from '../../archive/archive.ts'
import type { ArchiveSettings } from '../../archive/article.ts'
import { byFile } from '../../archive/by-file.ts'
import { byFileAndLine, type Problem } from '../../archive/problem.ts'
import type { CountryCount } from '../../format/manifest.ts'
import type { FileReport } from '../../importers/import-file.ts'
import type { Store } from '../cache/store.ts'
import {
  articlesOf,
  putRecords,
  putSource,
  removeOthers,
  removeSource,
  type StoredSource,
  sourceIn,
} from '../cache/stored-sources.ts'
import { hashOf } from '../output/hashes.ts'
import type { Progress } from '../output/progress-line.ts'
import type { ListedFile } from '../read/folder.ts'
import type { Source } from '../read/read-source.ts'
import { LARGE_FILE, openSourceFile } from '../read/source-file.ts'
import { inParts, nextTurn, type Workers } from '../workers/workers.ts'
import { analyseFiles, type ReadFile } from './analyse-files.ts'
import { countCountries } from './count-countries.ts'
import { analyseLargeFile } from './large-file.ts'
import { mergeCopies } from './merge-copies.ts'
import type { SiteArticle, StoredArticle } from './prepared-article.ts'

/** With this many source files to read, workers save more time than they take to start. */
const WORTH_WORKERS = 400
/** Source files of one task. */
const PART = 32
/** Source files are taken from the store in turns of so many. */
const FILES_PER_TURN = 256
/** A file that was changed less than this many milliseconds ago may change again without another time. */
const RECENT = 2000

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
  /** The number of articles that were not in the store. */
  analysed: number
}

/** The services that an analysis needs. */
export interface AnalysisServices {
  store: Store
  workers: Workers
  progress: Progress
}

/**
 * Turns source files into articles. Files that have not changed since they were last analysed are not even opened.
 * @returns problems in the seeds folder are part of the result
 * @throws Error if a worker fails, or the store cannot be written
 */
export async function analyseArchive(
  source: Source,
  { store, workers, progress }: AnalysisServices,
): Promise<AnalysedArchive> {
  const { directory, files, importing, corrections } = source
  const began = Date.now()
  const found: Omit<SiteArticle, 'slug'>[] = []
  const problems = [...source.problems]
  const reports: FileReport[] = []
  let analysed = 0

  const addArticle = (article: string) =>
    found.push({ ...(JSON.parse(article) as StoredArticle), store: store.file })
  const addSource = ({ problems: own, report }: Pick<StoredSource, 'problems' | 'report'>) => {
    problems.push(...own)
    if (report) reports.push(report)
  }
  const addStored = (stored: StoredSource) => {
    addSource(stored)
    for (const article of articlesOf(store, stored.name)) addArticle(article)
  }
  const inputsOf = (name: string) => hashOf(JSON.stringify([importing, corrections(name)]))
  const listed = new Map(files.map((file) => [file.name, file]))
  /** Returns the facts by which a later build finds out whether a file has changed. */
  const factsOf = (name: string, sha256: string) => {
    const { size, written } = listed.get(name) as ListedFile
    return { name, size, written: written < began - RECENT ? written : 0, inputs: inputsOf(name), sha256 }
  }

  if (store.note) progress.say(store.note)
  const step = progress.begin(buildMessages.reading, files.length)
  const left: (ListedFile & { known: StoredSource | undefined })[] = []
  for (const [i, file] of files.entries()) {
    const stored = sourceIn(store, file.name)
    const known = stored?.inputs === inputsOf(file.name) ? stored : undefined
    if (known && known.size === file.size && known.written === file.written) {
      addStored(known)
      step.add(1)
    } else left.push({ ...file, known })
    if (i % FILES_PER_TURN === 0) await nextTurn()
  }

  const addRead = (file: ReadFile) => {
    if ('unreadable' in file) {
      problems.push(file.unreadable)
      removeSource(store, file.name)
      return
    }
    const { name, sha256 } = file
    if (file.unchanged) {
      const stored = { ...(sourceIn(store, name) as StoredSource), ...factsOf(name, sha256) }
      putSource(store, stored)
      addStored(stored)
      return
    }
    const { problems: own, report, records } = file
    const stored = { ...factsOf(name, sha256), problems: own, ...(report && { report }) }
    removeSource(store, name)
    putRecords(store, name, records)
    putSource(store, stored)
    addSource(stored)
    for (const { article } of records) addArticle(article)
    analysed += records.length
  }
  const [small, large] = [
    left.filter(({ size }) => size <= LARGE_FILE),
    left.filter(({ size }) => size > LARGE_FILE),
  ]
  const tasks = inParts(small, PART).map((part) => ({
    directory,
    importing,
    files: part.map(({ name, known }) => ({ name, corrections: corrections(name), known: known?.sha256 })),
  }))
  const addPart = (read: ReadFile[]) => {
    read.forEach(addRead)
    step.add(read.length)
  }
  await workers.run(analyseFiles, tasks, addPart, small.length >= WORTH_WORKERS)

  for (const { name, known } of large) {
    const opened = await openSourceFile(directory, name)
    if ('problem' in opened) addRead({ name, unreadable: opened.problem })
    else if (opened.sha256 === known?.sha256) addRead({ name, sha256: opened.sha256, unchanged: true })
    else {
      // Without it, a build that is killed leaves records that no source file counts as its own.
      removeSource(store, name)
      const settings = { importing, corrections: corrections(name) }
      const rest = await analyseLargeFile(opened, settings, workers, (records) => {
        putRecords(store, name, records)
        for (const { article } of records) addArticle(article)
        analysed += records.length
      })
      const stored = { ...factsOf(name, opened.sha256), ...rest }
      putSource(store, stored)
      addSource(stored)
    }
    step.add(1)
  }
  step.end()
  removeOthers(store, listed.keys())
  await store.written()

  const { articles, problems: ofSlugs } = withAliases(sortWithSlugs(mergeCopies(found)), source.slugs)
  problems.push(...ofSlugs)
  return {
    settings: source.settings,
    articles,
    countries: countCountries(articles, source.settings.language),
    problems: problems.sort(byFileAndLine),
    reports: reports.sort(byFile),
    analysed,
  }
}
