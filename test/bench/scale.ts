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
import { buildHugo, hugoVersion, writeHugoSite } from './hugo.ts'
import { machine } from './machine.ts'
import type { Measured } from './measured.ts'
import { measurePeer } from './peer-search.ts'
import { buildMiniSearch, buildPagefind, MAX_FOR_MINISEARCH } from './peers.ts'
import { type Samples, sampleWords } from './sample-words.ts'
import { DENSE_PARTS, parseScaleOptions, type ScaleOptions, USAGE } from './scale-options.ts'
import { report, withResults } from './scale-report.ts'
import { measureScrolling } from './scrolling.ts'
import { measureSharedArticle, sharedAddress } from './shared-article.ts'
import { build, clear, type Folders, measureBuilds } from './site-build.ts'
import { type SiteServer, serveFolder } from './static-server.ts'
import { weigh } from './weight.ts'
import { writeNews } from './write-news.ts'

const RESULTS = 'docs/performance.md'
/** Builds of larger archives are compared only if nothing but builds is measured. */
const MAX_COMPARED = 19_000

/** Larger archives are built without pages: no host takes that many files. */
const MAX_WITH_PAGES = 100_000
/** Larger archives are not built with Hugo. */
const MAX_FOR_HUGO = 100_000
/** Builds that alternate with those of Hugo and Pagefind. */
const ROUNDS = 2
/** The parts that need a built site. */
const NEED_SITE = ['weight', 'article', 'view', 'search', 'scroll'] as const

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

/** Measures one archive. Failures are noted, and the rest continues. */
async function measure(
  { articles, shape }: Pick<Measured, 'articles' | 'shape'>,
  { only }: Pick<ScaleOptions, 'only'>,
  folder: string,
  browser: Browser | undefined,
): Promise<Measured> {
  const measured: Measured = { articles, shape, peers: [], notes: [] }
  const attempt = async (what: string, run: () => Promise<void>) => {
    log(`${articles} articles, ${shape}: ${what} …`)
    try {
      await run()
    } catch (error) {
      measured.notes.push(`${what}: ${(error as Error).message}`)
      log((error as Error).stack ?? String(error))
    }
  }
  const within = (name: string) => path.join(folder, folderOf({ articles, shape }), name)
  const folders: Folders = { seeds: within('seeds'), cache: within('cache'), out: within('dist') }
  await attempt('writing the articles', async () => {
    if (articles === 2) await cp('seeds', folders.seeds, { recursive: true })
    else
      await writeNews(folders.seeds, articles, {
        shape,
        ...(articles > MAX_WITH_PAGES && { settings: 'pages: none\n' }),
      })
  })

  if (only.has('hugo') && articles > 2 && articles <= MAX_FOR_HUGO && hugoVersion())
    await attempt('Hugo', async () => {
      const site = within('hugo')
      await writeHugoSite(site, articles, shape)
      measured.alternating = []
      for (let round = 0; round < ROUNDS; round++) {
        await clear(folders)
        const { time } = await build(folders)
        measured.alternating.push({ dateline: time, hugo: await buildHugo(site) })
      }
      await rm(site, { recursive: true, force: true })
    })
  if (only.has('build'))
    await attempt('building', async () => {
      const isHuge = articles > MAX_WITH_PAGES
      const compare = !isHuge && (only.size === 1 || articles <= MAX_COMPARED)
      measured.builds = await measureBuilds(folders, compare, !isHuge)
    })
  else if (!measured.alternating && NEED_SITE.some((part) => only.has(part)))
    await attempt('building', async () => void (await build(folders)))
  if (only.has('weight'))
    await attempt('weight', async () => {
      measured.weight = await weigh(folders.out)
    })
  if (!browser) return measured

  const samples: Samples | undefined =
    articles > 2 && (only.has('search') || only.has('peers')) ? sampleWords(articles) : undefined
  await withServer(folders.out, async (server) => {
    if (only.has('view'))
      await attempt('first view', async () => {
        measured.view = await measureFirstView(browser, server)
      })
    if (only.has('article'))
      await attempt('one shared article', async () => {
        const address = await sharedAddress(folders.out)
        if (address) measured.sharedArticle = await measureSharedArticle(browser, server, address)
      })
    if (samples && only.has('search')) {
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
    if (articles > 2 && only.has('scroll'))
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

/** Returns the archives to measure: each size evenly spread, then dense. That of two articles is neither. */
function archivesOf({ sizes, shapes }: ScaleOptions): Pick<Measured, 'articles' | 'shape'>[] {
  return sizes.flatMap((articles) =>
    shapes
      .filter((shape) => shape === 'even' || (articles > 2 && articles <= MAX_WITH_PAGES))
      .map((shape) => ({ articles, shape })),
  )
}

const folderOf = ({ articles, shape }: Pick<Measured, 'articles' | 'shape'>) =>
  shape === 'dense' ? `${articles}-dense` : String(articles)

async function main(args: string[]): Promise<number> {
  const options = parseScaleOptions(args)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const needsBrowser = [...options.only].some((part) => !['build', 'hugo', 'weight'].includes(part))
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
    for (const archive of archivesOf({ ...options, sizes })) {
      const only =
        archive.shape === 'dense'
          ? new Set(DENSE_PARTS.filter((part) => options.only.has(part)))
          : options.only
      if (only.size === 0) continue
      all.push(await measure(archive, { only }, folder, browser))
      if (!options.keep) await rm(path.join(folder, folderOf(archive)), { recursive: true, force: true })
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
