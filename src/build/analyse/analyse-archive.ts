import path from 'node:path'
import { readSettings, sortWithSlugs, withAliases } from '../../archive/archive.ts'
import type { Problem } from '../../archive/problem.ts'
import type { Manifest } from '../../format/manifest.ts'
import type { RelatedEntry } from '../../format/related.ts'
import { openStore, packOf, tidyStore } from '../cache/persistent-store.ts'
import { publish } from '../emit/data/archive-data.ts'
import { publicationOf } from '../emit/exports/record.ts'
import { writeArticles } from '../emit/exports/write-articles.ts'
import { relatable, relatedOf, writeRelated } from '../emit/related/related.ts'
import { folderToBe, type IndexedArticle, startSearch } from '../emit/search/search-step.ts'
import type { Output } from '../output/output.ts'
import type { Progress } from '../output/progress-line.ts'
import { listSourceFiles } from '../read/folder.ts'
import { siteAddress } from '../read/site-address.ts'
import type { PreparedArticle } from './prepared-article.ts'
import { type Batch, type CachedAnalysis, type ProcessedBatch, processBatch } from './process-batch.ts'
import { type ProcessingPool, startProcessing } from './processing-pool.ts'
import { nextTurn, runTasks } from './tasks.ts'

/** From how many seeds on that have to be proofed threads are worth their start, which takes about a second. */
const WORTH_THREADS = 400
/** From how many on they are worth it to write them alone: they start while kept proofs are read. */
const WORTH_WRITING = 5000

/** An archive that is ready to be written or served. */
export interface AnalysedArchive {
  manifest: Manifest
  articles: readonly IndexedArticle[]
  /** All files but bodies, sources and the search index, by path. */
  files: Map<string, string>
  batches: readonly Batch[]
  /** Where its proofs are kept, and the edition of the code that made it. */
  store: string
  code: string
  /** What whoever builds should know of the site's address. */
  note: string | undefined
  /** How many seeds were proofed anew. */
  proofed: number
  /** Whether whoever publishes wants slugs.jsonl kept. */
  keepSlugs: boolean
  /** Gives the files of the search index, by path. */
  searchFiles: () => Promise<Map<string, Uint8Array>>
  /** The threads that proofed the seeds, where there are any; whoever asked for the edition ends them. */
  pool: ProcessingPool | undefined
  /** Its articles, where they are being written already. */
  written: Promise<void> | undefined
}

/** How an edition is made. */
export interface Making {
  /** Where proofs are kept. */
  stores: string
  /** The edition of the code. */
  code: string
  progress: Progress
  /** How many threads, where there is enough to do; none with 0. As many as the machine has cores, if not given. */
  threads?: number
  /** Vite's base; `/` if not given. */
  base?: string
  /** SITE_URL, where it is set. */
  siteUrl?: string | undefined
  /** Whether articles go into the search index as they are read, and not when it is first asked for. */
  index: boolean
  /**
   * Where articles may be written as soon as their addresses are known, beside the rest of the work; threads do, if there
   * are any, and nothing is wrong in the seeds.
   */
  output?: Output | undefined
}

/**
 * Reads a seeds folder and makes all that can be made before it is known where it goes.
 * @throws Error where the code fails, and never for what is wrong in the seeds: the manifest says that
 */
export async function analyseArchive(
  directory: string,
  { stores, code, progress, threads, index, base = '/', siteUrl, output }: Making,
): Promise<AnalysedArchive> {
  const listing = listSourceFiles(directory)
  const { settings, corrections, keepSlugs, problems } = readSettings(listing.settings, listing.names)
  problems.unshift(...listing.problems)
  const { site, note, problem } = siteAddress(settings.address, siteUrl, base)
  if (site) settings.address = site
  if (problem) problems.push(problem)
  const store = openStore(stores, directory)
  let unkept = store.unkept
  const batches = batchesOf(listing.names, (pack, files) => ({
    directory,
    pack: path.join(store.directory, pack),
    edition: code,
    seeds: files.map((file) => ({ file, corrections: corrections(file) })),
  }))
  tidyStore(store.directory, new Set(batches.map(({ pack }) => path.basename(pack))))

  const search = startSearch(settings.language)
  const galleys: (PreparedArticle & { body: string; sha256: string; bodyBytes: number })[] = []
  let proofed = 0
  const take = (set: ProcessedBatch) => {
    unkept ??= set.unkept
    problems.push(...set.problems)
    proofed += set.proofed
    progress.add(set.seeds.length + set.problems.length)
    const files: string[] = []
    for (const { file, proof, sha256, bodyBytes } of set.seeds) {
      const { set: own, problems: found } = JSON.parse(proof) as CachedAnalysis
      problems.push(...found)
      if (!own) continue
      galleys.push({ ...own.galley, body: own.body, sha256, bodyBytes })
      files.push(file)
    }
    if (set.words) search.add(files, set.words)
  }

  let pool: ProcessingPool | undefined
  const start = () => {
    if (threads !== 0) pool ??= startProcessing(code, threads)
    return pool
  }
  if (index && listing.names.length >= WORTH_WRITING) start()

  progress.begin('Reading seeds', listing.names.length)
  // Threads take some of these, if there are any yet.
  const queue = batches.values()
  const left: Batch[] = []
  const takeKept = async () => {
    for (const batch of queue) {
      const set = processBatch(batch, index, false)
      if (set) take(set)
      else left.push(batch)
      await nextTurn()
    }
  }
  const readBy = (press: ProcessingPool | undefined, batches: Iterable<Batch>) =>
    runTasks(
      press,
      tasksOf(batches, index),
      ({ batch, words }) => processBatch(batch, words),
      (set) => set && take(set),
    )
  await Promise.all([takeKept(), pool && readBy(pool, queue)])
  const seedsLeft = left.reduce((sum, { seeds }) => sum + seeds.length, 0)
  await readBy(seedsLeft >= WORTH_THREADS ? start() : undefined, left)
  progress.end()
  if (unkept)
    progress.say(
      `What is found in the seeds could not be kept for the next build (${unkept}); name a folder for it in DATELINE_CACHE_DIR`,
    )

  const { articles, problems: ofSlugs } = withAliases(sortWithSlugs(galleys), listing.slugs)
  problems.push(...ofSlugs)
  const related = relatedTo(articles, settings.language, pool)
  const written =
    output && pool && problems.length === 0
      ? writeArticles(
          { articles, batches, publication_: publicationOf(settings), store: store.directory, pool },
          output,
          progress,
        )
      : undefined
  // Whoever waits for it is told.
  written?.catch(() => undefined)
  const made = index ? await search.index(articles) : undefined
  const folder = made?.folder ?? folderToBe(articles)
  const files = new Map<string, string>()
  const write = (file: string, content: string) => void files.set(file, content)
  const rest = publish(articles, { settings, search: folder, problems: inOrder(problems) }, write)
  const manifest: Manifest = { ...rest, related: writeRelated(await related, write) }
  const searchFiles = async () => {
    if (made) return made.files
    for (const batch of batches) {
      const { seeds = [], words } = processBatch(batch, true) ?? {}
      const files = seeds.flatMap(({ file, proof }) =>
        (JSON.parse(proof) as CachedAnalysis).set ? file : [],
      )
      if (words) search.add(files, words)
    }
    const late = await search.index(articles)
    return new Map([...(await late.files)].map(([file, bytes]) => [file.replace(late.folder, folder), bytes]))
  }
  return {
    manifest,
    articles,
    files,
    batches,
    store: store.directory,
    code,
    note,
    proofed,
    keepSlugs,
    searchFiles,
    pool,
    written,
  }
}

function* tasksOf(batches: Iterable<Batch>, words: boolean) {
  for (const batch of batches) yield { batch, words }
}

/** The articles that are related to each; by a thread, where there are any. */
async function relatedTo(
  articles: readonly IndexedArticle[],
  language: string,
  pool: ProcessingPool | undefined,
) {
  if (!pool) return relatedOf(articles, language)
  let found: RelatedEntry[][] = []
  await pool.run([{ relate: relatable(articles), language }], (related) => {
    found = related
  })
  return found
}

/** Problems in one order, by file and line, whatever the order in which they were found. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))

/** Seeds by the pack that they are kept in, in order. */
function batchesOf(names: readonly string[], toBatch: (pack: string, files: string[]) => Batch): Batch[] {
  const packs = new Map<string, string[]>()
  for (const name of names) {
    const pack = packOf(name)
    const files = packs.get(pack) ?? []
    packs.set(pack, files)
    files.push(name)
  }
  return [...packs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pack, files]) => toBatch(pack, files))
}
