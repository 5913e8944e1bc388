/**
 * Measures Dateline with archives of several sizes, and MiniSearch and Pagefind with the same articles.
 * docs/performance.md explains what is measured.
 */
import { rmSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { findBrowser, launch } from '../e2e/browser.ts'
import { measureMisspelt } from './app-misspelt.ts'
import { measureKeys, measureSearches } from './app-search.ts'
import { measureFirstView } from './first-view.ts'
import { machine } from './machine.ts'
import type { Measured } from './measured.ts'
import { measurePeer } from './peer-search.ts'
import { buildMiniSearch, buildPagefind, MAX_FOR_MINISEARCH } from './peers.ts'
import { type Samples, sampleWords } from './sample-words.ts'
import { parseScaleOptions, type ScaleOptions, USAGE } from './scale-options.ts'
import { report, withResults } from './scale-report.ts'
import { measureScrolling } from './scrolling.ts'
import { build, type Folders, measureBuilds } from './site-build.ts'
import { type SiteServer, serveFolder } from './static-server.ts'
import { writeNews } from './write-news.ts'

const RESULTS = 'docs/performance.md'
/** Builds of larger archives are compared only if nothing but builds is measured. */
const MAX_COMPARED = 19_000

const log = (text: string) => process.stderr.write(`${text}\n`)

/** Serves a folder while `run` uses it. */
async function withServer(folder: string, run: (server: SiteServer) => Promise<void>) {
  const server = await serveFolder(folder)
  try {
    await run(server)
  } finally {
    await server.close()
  }
}

/** Measures an archive of one size. Failures are noted, and the rest continues. */
async function measure(
  articles: number,
  { only }: ScaleOptions,
  folder: string,
  browser: Browser | undefined,
): Promise<Measured> {
  const measured: Measured = { articles, peers: [], notes: [] }
  const attempt = async (what: string, run: () => Promise<void>) => {
    log(`${articles} articles: ${what} …`)
    try {
      await run()
    } catch (error) {
      measured.notes.push(`${what}: ${(error as Error).message}`)
      log((error as Error).stack ?? String(error))
    }
  }
  const within = (name: string) => path.join(folder, String(articles), name)
  const folders: Folders = { seeds: within('seeds'), cache: within('cache'), out: within('dist') }
  if (articles === 2) await cp('seeds', folders.seeds, { recursive: true })
  else await writeNews(folders.seeds, articles)

  if (only.has('build'))
    await attempt('building', async () => {
      measured.builds = await measureBuilds(folders, only.size === 1 || articles <= MAX_COMPARED)
    })
  else if (['view', 'search', 'scroll'].some((part) => only.has(part as 'view')))
    await attempt('building', async () => void (await build(folders)))
  if (!browser) return measured

  const samples: Samples | undefined = articles > 2 ? sampleWords(articles) : undefined
  await withServer(folders.out, async (server) => {
    if (only.has('view'))
      await attempt('first view', async () => {
        measured.view = await measureFirstView(browser, server)
      })
    if (!samples) return
    if (only.has('search')) {
      await attempt('searches', async () => {
        measured.searches = await measureSearches(browser, server, samples.first)
      })
      await attempt('key by key', async () => {
        measured.keys = await measureKeys(browser, server, samples.typed)
      })
      await attempt('misspelt words', async () => {
        measured.misspelt = await measureMisspelt(browser, server, samples.misspelt)
      })
    }
    if (only.has('scroll'))
      await attempt('scrolling', async () => {
        measured.scrolling = await measureScrolling(browser, server)
      })
  })
  if (!samples || !only.has('peers')) return measured

  for (const [name, make] of [
    ['MiniSearch', buildMiniSearch],
    ['Pagefind', buildPagefind],
  ] as const) {
    const peer: Measured['peers'][number] = { name }
    measured.peers.push(peer)
    if (name === 'MiniSearch' && articles > MAX_FOR_MINISEARCH) {
      measured.notes.push(`${name} is not tried with more than ${MAX_FOR_MINISEARCH} articles`)
      continue
    }
    await attempt(name, async () => {
      peer.index = await make(within(name), articles)
      await withServer(within(name), async (server) => {
        peer.search = await measurePeer(browser, server, samples)
      })
    })
  }
  return measured
}

async function main(args: string[]): Promise<number> {
  const options = parseScaleOptions(args)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const needsBrowser = [...options.only].some((part) => part !== 'build')
  // The first view is compared with that of two articles.
  const sizes = options.only.has('view') ? [...new Set([2, ...options.sizes])] : options.sizes
  const folder = options.keep
    ? path.resolve(options.keep)
    : await mkdtemp(path.join(os.tmpdir(), 'dateline-scale-'))
  const cleanUp = () => {
    if (!options.keep) rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', cleanUp)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const browser = needsBrowser ? await launch(await findBrowser()) : undefined
  try {
    const all: Measured[] = []
    for (const articles of sizes) {
      all.push(await measure(articles, options, folder, browser))
      if (!options.keep) await rm(path.join(folder, String(articles)), { recursive: true, force: true })
    }
    const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    const results = report(all, `Measured on ${date}: ${machine(browser?.version())}.`)
    console.log(results)
    if (options.write) await writeFile(RESULTS, withResults(await readFile(RESULTS, 'utf8'), results))
    return 0
  } finally {
    await browser?.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
