import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { formatProblem } from '../../archive/problem.ts'
import { SLUG_LOCK } from '../../archive/slugs/slug-lock.ts'
import { FEEDS, linkTo } from '../../format/site-paths.ts'
import { type AnalysedArchive, analyseArchive } from '../analyse/analyse-archive.ts'
import { codeHash } from '../cache/code-hash.ts'
import { storesDirectory } from '../cache/persistent-store.ts'
import { openReusedFiles, type ReusedFiles } from '../cache/reused-files.ts'
import { offlineSummaryPath } from '../emit/data/offline-list.ts'
import { emitSite } from '../emit/emit-site.ts'
import { type BuiltRenderer, buildRenderer } from '../emit/pages/bundle-renderer.ts'
import { escapeHtml } from '../emit/pages/template.ts'
import { writePages } from '../emit/pages/write-pages.ts'
import { type Output, outputTo } from '../output/output.ts'
import { summaryText } from '../output/progress.ts'
import { showProgress } from '../output/progress-line.ts'
import { keepSlugs } from '../output/remember-slugs.ts'
import { checkTarget, clear, exchange, recover, type Staging, stagingFor } from '../output/staging.ts'
import { seedsDirectory } from '../read/folder.ts'
import { answerNotFound, filesOf, followSeeds, leaveSlash, openMalformed, serveFiles } from './dev-server.ts'
import { hasWorker, writeWorker } from './service-worker.ts'
import { topNames } from './top-names.ts'

const MODULE = 'virtual:archive'
const MODULE_ID = `\0${MODULE}`
/** The path of what keeping the archive offline takes. Apart, since the first view does not need it. */
const OFFLINE = 'virtual:offline'
const OFFLINE_ID = `\0${OFFLINE}`

/**
 * No request leaves the site's own origin, and no script or style sheet stands in a page. Style attributes do, in pages
 * that the build has drawn: how long a bar is, how high a list.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

/**
 * Bundles the seeds: `virtual:archive` is the manifest, and everything else that the app fetches is written
 * beside it. A build fails on any problem in the seeds and lists them all; the dev server shows them over the
 * page, opens every good article, and follows changes of the folder.
 *
 * A build writes to a folder beside its output folder, which takes that one's place when all is written.
 * @param worker the source file of the service worker
 * @param directory the seeds folder
 */
export function dateline(worker: string, directory = seedsDirectory()): Plugin {
  const code = codeHash()
  const progress = showProgress()
  let config: ResolvedConfig
  let staging: Staging | undefined
  let replace = false
  let edition: Promise<AnalysedArchive> | undefined
  let output: Output | undefined
  let others: ReusedFiles
  let written: Promise<void> | undefined
  let renderer: Promise<BuiltRenderer> | undefined
  let served: Promise<ReturnType<typeof filesOf>> | undefined
  let began = 0
  const current = () => {
    edition ??= analyseArchive(directory, {
      stores: storesDirectory(config.cacheDir),
      code,
      progress,
      base: config.base,
      siteUrl: process.env.SITE_URL,
      index: config.command === 'build',
      output,
    }).then(async (made) => {
      if (config.command !== 'build') await made.pool?.end()
      return made
    })
    edition.catch(forget)
    return edition
  }
  const forget = () => {
    edition = undefined
    served = undefined
  }
  // Work that is waited for later fails then, and not before.
  const begin = <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined)
    return work
  }
  const write = (made: AnalysedArchive, output: Output) => {
    others = openReusedFiles(path.join(made.store, 'files.pack'), output)
    return begin(emitSite(made, output, others, progress))
  }
  const fileOf = async (file: string) => {
    served ??= current().then(filesOf)
    return (await served)(file)
  }

  return {
    name: 'dateline',
    config({ root = '.', build = {} }, { command, isPreview }) {
      const outDir = path.resolve(root, build.outDir ?? 'dist')
      if (isPreview) {
        recover(outDir)
        return { appType: 'mpa' }
      }
      const inPlace = build.watch || build.ssr || build.emptyOutDir === false || build.write === false
      if (command !== 'build' || inPlace) return undefined
      replace = build.emptyOutDir === true
      staging = stagingFor(outDir)
      if (!staging)
        progress.say(
          `${outDir} cannot be exchanged as a whole, since it is a mount point or its folder cannot be written to: it is written in place`,
        )
      return {
        build: {
          ...(staging && { outDir: staging.folder, emptyOutDir: false }),
          // That most of the time goes into reading seeds is no news.
          rolldownOptions: { checks: { pluginTimings: false } },
        },
      }
    },
    configResolved(resolved) {
      config = resolved
      if (!staging) return
      // What Vite says of its files names the folder that they will be in.
      const { logger } = config
      const { info } = logger
      const [from, to] = [path.basename(staging.folder), path.basename(staging.target)]
      logger.info = (message, options) => info(message.replaceAll(from, to), options)
    },
    async buildStart() {
      if (this.environment?.mode === 'dev') return
      began = performance.now()
      forget()
      if (this.meta.watchMode) return
      if (staging) {
        recover(staging.target)
        checkTarget(staging.target, topNames(config), replace, [config.root, directory])
        mkdirSync(staging.folder, { recursive: true })
        output = outputTo(staging.folder, staging.target)
        // It does not depend on the archive.
        renderer = begin(buildRenderer(config))
      }
      const made = await current()
      const { problems } = made.manifest
      if (problems.length)
        this.error(
          `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the seeds:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
        )
      if (made.note) progress.say(made.note)
      // Beside the bundler. Elsewhere what is there is written over, which has to wait until nothing can be wrong.
      if (output) written = write(made, output)
    },
    resolveId(id) {
      return id === MODULE ? MODULE_ID : id === OFFLINE ? OFFLINE_ID : undefined
    },
    async load(id) {
      if (id === OFFLINE_ID)
        return `export const hasWorker = ${hasWorker()}; export const summary = ${JSON.stringify(offlineSummaryPath((await current()).manifest))}`
      if (id !== MODULE_ID) return undefined
      return `export const archive = ${JSON.stringify((await current()).manifest)}`
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (!dir) return
        const made = await current()
        renderer ??= begin(buildRenderer(config))
        output ??= outputTo(dir, dir)
        written ??= write(made, output)
        const to = { config, output, others, data: written, progress }
        // The shell, which the worker lays by, is written before any page is drawn.
        await Promise.all([writePages(made, bundle, await renderer, to), writeWorker(config, worker)])
        others.save()
        // Before the addresses are out, so that none is ever published that is not remembered.
        if (made.keepSlugs && keepSlugs(directory, made.articles))
          progress.say(`${SLUG_LOCK} in the seeds folder has new addresses; keep it with the seeds`)
        if (staging) exchange(staging, output.kept)
        progress.say(summaryText(made.manifest.articles, made.proofed, performance.now() - began))
      },
    },
    // Also where the build failed.
    async closeBundle() {
      await Promise.allSettled([
        edition?.then(({ pool }) => pool?.end()),
        renderer?.then(({ remove }) => remove()),
        written,
      ])
      written = renderer = output = undefined
      if (staging) clear(staging)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, bundle }) {
        const { settings } = (await current()).manifest
        const page = html
          .replace('<html lang="en">', () => `<html lang="${escapeHtml(settings.language)}">`)
          .replace('<title>Dateline</title>', () => `<title data-drawn>${escapeHtml(settings.title)}</title>`)
        // The dev server's own client needs inline scripts; what is published does not.
        if (server) return page
        return {
          html: page,
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
              injectTo: 'head-prepend',
            },
            // Only scripts load the style sheet that has the print styles. Without scripts, pages link to it.
            ...Object.values(bundle ?? {})
              .filter(
                (file) =>
                  file.type === 'asset' && /\.css$/.test(file.fileName) && `${file.source}`.includes('@page'),
              )
              .map(({ fileName }) => ({
                tag: 'noscript',
                children: [
                  {
                    tag: 'link',
                    attrs: { rel: 'stylesheet', href: `${config.base}${fileName}`, media: 'print' },
                  },
                ],
              })),
            ...Object.entries(FEEDS).map(([file, type]) => ({
              tag: 'link',
              attrs: {
                rel: 'alternate',
                type,
                title: settings.title,
                href: linkTo(file, config.base, settings.address),
              },
            })),
          ],
        }
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use(openMalformed(config.base))
      server.middlewares.use(leaveSlash(config.base))
      // As static hosts do, and not with the timeline.
      return () => server.middlewares.use(answerNotFound(config))
    },
    configureServer(server) {
      server.middlewares.use(openMalformed(config.base))
      followSeeds(server, directory, MODULE_ID, forget)
      server.middlewares.use(serveFiles(config.base, fileOf))
    },
  }
}
