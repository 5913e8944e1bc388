import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, ResolvedConfig, UserConfig } from 'vite'
import { build as buildMessages } from '#messages/build'
import { type BuildOptions, buildSite } from '../build-site.ts'
import type { BundledApp } from '../emit/emitter.ts'
import { showProgress } from '../output/progress-line.ts'
import { recover } from '../output/replace-output.ts'
import { checkTarget, removeStaging, type Staging, stagingFor } from '../output/staging.ts'
import { archiveModules } from './archive-modules.ts'
import { type BuildSession, startBuild } from './build-session.ts'
import { headTags, withTitle } from './page-head.ts'
import { topNames } from './top-names.ts'

/** The modules of the app that the build uses, as paths in the project. Only vite.config.ts names them. */
export type AppModules = Pick<BuildOptions, 'prerender'> & Pick<BundledApp, 'serviceWorker' | 'pageModules'>

/**
 * The plugin for `vite build`. It starts the pipeline when the build starts, passes its manifest to the bundler, and
 * notifies it when the app is bundled. Problems with the settings fail the build, and with DATELINE_STRICT=1 problems
 * with source files do, too.
 * @param directory the seeds folder
 * @returns the plugin, and the plugin for `worker.plugins`
 */
export function buildPlugin(
  { prerender, serviceWorker, pageModules }: AppModules,
  directory: string,
): { plugin: Plugin; ofWorkers: Plugin } {
  const progress = showProgress()
  let config: ResolvedConfig
  let staging: Staging | undefined
  let mayReplaceAnything = false
  let session: BuildSession
  const modules = archiveModules(() => session.manifest)
  const plugin: Plugin = {
    name: 'dateline:build',
    apply: (_config, { command, isPreview }) => command === 'build' && !isPreview,
    config({ root = '.', build = {} }) {
      if (isWrittenInPlace(build)) return undefined
      const outDir = path.resolve(root, build.outDir ?? 'dist')
      mayReplaceAnything = build.emptyOutDir === true
      staging = stagingFor(outDir)
      if (!staging) progress.say(buildMessages.inPlace(outDir))
      return {
        build: {
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
    async buildStart() {
      if (staging) {
        recover(staging.target)
        checkTarget(staging.target, topNames(config), mayReplaceAnything, [config.root, directory])
        mkdirSync(staging.folder, { recursive: true })
      }
      const strict = process.env.DATELINE_STRICT === '1' && !this.meta.watchMode
      session = startBuild((bundler) =>
        buildSite({ directory, config, prerender, staging, strict, progress }, bundler),
      )
      await session.manifest.catch((error) => this.error(error))
    },
    ...modules,
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { settings } = await session.manifest
        return { html: withTitle(html, settings), tags: headTags(settings, config.base, bundle) }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, files) {
        const { root, base, mode, build } = config
        session.bundled({ root, base, mode, build, files, serviceWorker, pageModules })
        await session.done
      },
    },
    // Vite calls this after failed builds, too. It may have written to the staging folder after the pipeline failed.
    async closeBundle() {
      await session?.close()
      if (staging) removeStaging(staging)
    },
  }
  return { plugin, ofWorkers: { name: 'dateline:archive-in-workers', ...modules } }
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
