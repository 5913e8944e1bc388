import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, ResolvedConfig, UserConfig } from 'vite'
import { build as buildMessages } from '#messages/build'
import { type BuildOptions, buildSite } from '../build-site.ts'
import { messagesOfAnyLanguage } from '../bundle/message-files.ts'
import type { PageModules } from '../bundle/page-parts.ts'
import { takeBundle } from '../bundle/take-bundle.ts'
import { showProgress } from '../output/progress-line.ts'
import { recover } from '../output/replace-output.ts'
import { checkTarget, removeStaging, type Staging, stagingFor } from '../output/staging.ts'
import { archiveModules } from './archive-modules.ts'
import { type BuildSession, startBuild } from './build-session.ts'
import { headTags, withMinifiedScript, withPolicy, withTexts } from './page-head.ts'
import { topNames } from './top-names.ts'

/** The modules of the app that the build uses, as paths in the project. Only vite.config.ts names them. */
export interface AppModules extends Pick<BuildOptions, 'prerender' | 'serviceWorker'> {
  pageModules: PageModules
}

/** A module without content: the bundler's input if the app is bundled already. */
const NOTHING = '\0dateline:nothing'

/**
 * The plugins for `vite build`. They start the pipeline when the build starts, and hand it the app when that is bundled;
 * the pipeline then writes all files. Problems with the settings fail the build, and with DATELINE_STRICT=1 problems
 * with source files do, too.
 * @param directory the seeds folder
 * @returns the plugins, and the one for `worker.plugins`
 */
export function buildPlugins(
  { pageModules, ...modules }: AppModules,
  directory: string,
): { plugins: Plugin[]; ofWorkers: Plugin } {
  const progress = showProgress()
  let config: ResolvedConfig
  let staging: Staging | undefined
  let mayReplaceAnything = false
  let session: BuildSession
  const apply: Plugin['apply'] = (_config, { command, isPreview }) => command === 'build' && !isPreview
  const { resolveId, load } = archiveModules(async () => (await session.started).languages)
  const start = () => {
    if (staging) {
      recover(staging.target)
      checkTarget(staging.target, topNames(config), mayReplaceAnything, [config.root, directory])
      mkdirSync(staging.folder, { recursive: true })
    }
    const strict = process.env.DATELINE_STRICT === '1' && !config.build.watch
    session = startBuild((bundler) =>
      buildSite({ directory, config, ...modules, staging, strict, progress }, bundler),
    )
  }
  const plugin: Plugin = {
    name: 'dateline:build',
    apply,
    config({ root = '.', build = {} }) {
      // The pipeline writes all files.
      const always = { copyPublicDir: false }
      if (isWrittenInPlace(build)) return { build: always }
      const outDir = path.resolve(root, build.outDir ?? 'dist')
      mayReplaceAnything = build.emptyOutDir === true
      staging = stagingFor(outDir)
      if (!staging) progress.say(buildMessages.inPlace(outDir))
      return {
        build: {
          ...always,
          ...(staging && { outDir: staging.folder, emptyOutDir: false }),
          // Reading articles takes most of the time, so Vite would always warn.
          rolldownOptions: { checks: { pluginTimings: false } },
        },
      }
    },
    configResolved(resolved) {
      config = resolved
      if (staging) nameTarget(config, staging)
    },
    async options(options) {
      // A bundler that watches begins more than once.
      if (config.build.watch) return undefined
      start()
      const { isNeeded } = await session.started
      return isNeeded ? undefined : { ...options, input: NOTHING }
    },
    async buildStart() {
      if (config.build.watch) start()
      await session.started.catch((error) => this.error(error))
    },
    resolveId: (id) => (id === NOTHING ? id : resolveId(id)),
    load: (id) => (id === NOTHING ? '' : load(id)),
    transformIndexHtml: {
      order: 'post',
      async handler(template, { bundle }) {
        const { settings } = await session.started
        return {
          html: withPolicy(withTexts(withMinifiedScript(template), settings, config.base)),
          tags: headTags(settings, config.base, bundle),
        }
      },
    },
    // Vite calls this after failed builds, too. It may have written to the staging folder after the pipeline failed.
    async closeBundle() {
      await session?.close()
      if (staging) removeStaging(staging)
    },
  }
  /** After all plugins that add files to the bundle. */
  const last: Plugin = {
    name: 'dateline:take-bundle',
    apply,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { isNeeded } = await session.started
        const app = isNeeded ? await takeBundle(bundle, config, pageModules) : undefined
        for (const file of Object.keys(bundle)) delete bundle[file]
        if (app) session.bundled(app)
      },
    },
    writeBundle: { order: 'post', sequential: true, handler: () => session.done },
  }
  const ofWorkers = { name: 'dateline:archive-in-workers', resolveId, load }
  return { plugins: [messagesOfAnyLanguage(), plugin, last], ofWorkers }
}

/** Returns true if files are added to the output folder, instead of replacing it. */
const isWrittenInPlace = ({ watch, ssr, emptyOutDir, write }: NonNullable<UserConfig['build']>): boolean =>
  Boolean(watch || ssr || emptyOutDir === false || write === false)

/** Makes Vite's messages name the output folder instead of the staging folder. */
function nameTarget({ logger }: ResolvedConfig, { folder, target }: Staging) {
  const { info } = logger
  const [from, to] = [path.basename(folder), path.basename(target)]
  logger.info = (message, options) => info(message.replaceAll(from, to), options)
}
