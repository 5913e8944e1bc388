import path from 'node:path'
import type { ResolvedConfig } from 'vite'
import { build as buildMessages } from '#messages/build'
import type { ArchiveSettings } from '../archive/article.ts'
import { formatProblem } from '../archive/problem.ts'
import { SETTINGS_FILE } from '../archive/settings/settings.ts'
import { SLUG_LOCK } from '../archive/slugs/slug-lock.ts'
import { type AnalysedArchive, analyseArchive } from './analyse/analyse-archive.ts'
import { type BundledApp, keepApp, keptApp } from './bundle/app.ts'
import { appKey } from './bundle/app-key.ts'
import { bundlePrerenderer } from './bundle/bundle-prerenderer.ts'
import { bundleWorker, hasWorker } from './bundle/bundle-worker.ts'
import { codeHash } from './cache/code-hash.ts'
import { cacheRoot, openStore } from './cache/store.ts'
import { emitAll } from './emit/emitter.ts'
import { emitFiles, listEmitters, pageEmitters } from './emit/emitters.ts'
import { makeSite } from './emit/make-site.ts'
import { languagesOf } from './emit/search/index-plan.ts'
import { openOutput } from './output/output.ts'
import { summaryText } from './output/progress.ts'
import type { Progress } from './output/progress-line.ts'
import { recordSlugs } from './output/record-slugs.ts'
import { replaceOutput } from './output/replace-output.ts'
import { removeStaging, type Staging } from './output/staging.ts'
import { readSource } from './read/read-source.ts'
import { SITE_URL } from './read/site-address.ts'
import { createWorkers } from './workers/workers.ts'

/** The options of a build. */
export interface BuildOptions {
  /** The seeds folder. */
  directory: string
  config: ResolvedConfig
  /** The modules that prerender pages, and of the service worker: paths in the project. */
  prerender: string
  serviceWorker: string
  /** The staging folder, or undefined to write into the output folder itself. */
  staging: Staging | undefined
  /** True if any problem with a source file ends the build. Otherwise, only problems with the settings do. */
  strict: boolean
  progress: Progress
}

/** The facts about an archive that its app depends on. */
export interface AppFacts {
  settings: ArchiveSettings
  /** The languages that search knows word forms of. */
  languages: readonly string[]
  /** False if the app has been bundled by an earlier build. */
  isNeeded: boolean
}

/** The bundler, which runs at the same time as the pipeline. */
export interface Bundler {
  /** Lets the bundler begin. */
  start: (facts: AppFacts) => void
  /** The app, once it is bundled. */
  app: Promise<Omit<BundledApp, 'prerenderer' | 'worker'>>
}

/**
 * Builds a site: reads the source files, turns them into articles, and emits all files that are made from them.
 * @throws Error if there is a problem with a file, or one cannot be written; the last output then stays in place
 */
export async function buildSite(
  { directory, config, prerender, serviceWorker, staging, strict, progress }: BuildOptions,
  bundler: Bundler,
): Promise<void> {
  const began = performance.now()
  const code = codeHash()
  const workers = createWorkers(code)
  const store = openStore(cacheRoot(config.cacheDir), directory, code)
  let bundled: Promise<BundledApp> | undefined
  try {
    // Read
    const source = readSource(directory, config.base, process.env.SITE_URL)

    // Analyse
    const archive = await analyseArchive(source, { store, workers, progress })
    failOnProblems(archive, directory, strict)
    if (source.note) progress.say(source.note)

    // Bundle, at the same time as the rest. Few changes of an archive change the app.
    const { settings } = source
    const languages = languagesOf(archive.articles, settings.language)
    const [cache, key] = [path.dirname(store.file), appKey(config, settings, languages)]
    const kept = keptApp(cache, key)
    bundler.start({ settings, languages, isNeeded: !kept })
    const bundleRest = async () => {
      const app = await bundler.app
      const worker = hasWorker() ? await bundleWorker(config, serviceWorker) : ''
      return keepApp(cache, key, { ...app, worker }, (folder) =>
        bundlePrerenderer(config, prerender, settings.language, folder),
      )
    }
    bundled = kept ? Promise.resolve(kept) : bundleRest()
    bundled.catch(() => undefined)

    // Emit
    const { manifest, ...rest } = await makeSite({ ...archive, code, workers, progress })
    // Readers find problems on the page about the archive.
    const site = { ...rest, manifest: { ...manifest, problems: [] } }
    // In place, files of the last output are overwritten, so everything that can fail comes first.
    if (!staging) await bundled
    const folder = staging?.folder ?? config.build.outDir
    const output = openOutput(folder, staging?.target ?? folder, store)
    const indexed = await emitFiles(site, output)
    await site.related
    // Workers that prerender need the memory of those that analysed, and new ones start at once.
    await workers.end()
    const app = await bundled
    await emitAll(pageEmitters, { ...site, app }, output)
    await emitAll(listEmitters, indexed, output)
    output.save()

    // Publish. Slugs are recorded first, so that no address is published that a later build does not know.
    if (source.keepSlugs && recordSlugs(directory, site.articles))
      progress.say(buildMessages.slugsWritten(SLUG_LOCK))
    if (staging) replaceOutput(staging, output.kept)
    listProblems(archive, progress)
    progress.say(summaryText(site.articles.length, site.analysed, performance.now() - began))
  } finally {
    await workers.end()
    // It uses the folder of the store.
    await bundled?.catch(() => undefined)
    if (staging) removeStaging(staging)
    await store.close()
  }
}

/** The files of the publisher's own: a build that ignored a mistake in one of them would publish what nobody wants. */
const OWN_FILES = new Set([SETTINGS_FILE, SLUG_LOCK, SITE_URL])

/** @throws Error if there are problems with the settings or the folder itself or, if `strict`, with any source file */
function failOnProblems({ problems }: AnalysedArchive, directory: string, strict: boolean) {
  const fatal = problems.filter(
    ({ file, warning }) => !warning && (strict || OWN_FILES.has(file) || file === directory),
  )
  if (fatal.length) throw new Error(buildMessages.problems(fatal.map(formatProblem)))
}

/** The number of problems that the terminal lists after a build. */
const LISTED = 20

/** Lists what could not be read, at the end of a build, where it is seen. */
function listProblems({ problems }: AnalysedArchive, progress: Progress) {
  const errors = problems.filter(({ warning }) => !warning)
  const warnings = problems.length - errors.length
  if (errors.length)
    progress.say(buildMessages.notRead(errors.length, errors.slice(0, LISTED).map(formatProblem)))
  if (warnings) progress.say(buildMessages.warnings(warnings))
}
