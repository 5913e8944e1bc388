import { fileURLToPath } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { type ManifestOptions, type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa'
import { readSettings } from '../../archive/archive.ts'
import type { ArchiveSettings } from '../../archive/article.ts'
import { SHELL, WEB_MANIFEST, WORKER_FILE } from '../../format/offline-names.ts'
import { START } from '../../format/start-file.ts'
import { listSeeds } from '../read/folder.ts'

/** The paper of the theme “Paper”: see src/ui/theme.css. */
const PAPER = '#fbf8f1'

/** What is written at the top of the folder. */
export const WEB_APP_FILES = [WORKER_FILE, WEB_MANIFEST]

/**
 * Whether the site is to have a service worker. `DATELINE_WORKER=off` takes it back: what is written in its place
 * removes itself and all that was kept, wherever it comes, and pages start none.
 */
export const hasWorker = (): boolean => process.env.DATELINE_WORKER !== 'off'

/** The packages in the service worker: their licences are listed with the others. */
export const IN_WORKER = [
  'idb',
  'workbox-core',
  'workbox-expiration',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

/**
 * The shell: all that the app itself consists of, and none of the archive's data. Of its letters, those of Latin; the
 * browser fetches others where a text has them.
 */
const SHELL_FILES = [
  'assets/**/*.{js,css}',
  'assets/alegreya-{latin,sc-latin}-????????.woff2',
  'start.js',
  START,
  SHELL,
]

/**
 * Makes the site an app that can be installed and works offline: a web app manifest with the archive's title, and a
 * service worker (src/entry/sw.ts) that lays by the shell. `writeWorker` writes the worker.
 * @param directory the seeds folder
 */
export function webApp(directory: string): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: fileURLToPath(new URL('../../entry', import.meta.url)),
    filename: 'sw.ts',
    // The app registers it by itself, when the first view has settled.
    injectRegister: false,
    manifestFilename: WEB_MANIFEST,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: SHELL_FILES,
      maximumFileSizeToCacheInBytes: 100_000_000,
    },
    integration: {
      configureOptions({ base, command }, options) {
        if (command !== 'build') {
          options.disable = true
          return
        }
        options.selfDestroying = !hasWorker()
        const listing = listSeeds(directory)
        options.manifest = webAppManifest(readSettings(listing.settings, listing.names).settings, base)
      },
      configureCustomSWViteBuild(config) {
        config.logLevel = 'warn'
      },
    },
  }) as Plugin[]
  for (const plugin of plugins) {
    // It would come when the folder that is written to has taken the place of the output folder.
    if (plugin.name === 'vite-plugin-pwa:build') delete plugin.closeBundle
    const { configResolved } = plugin
    // What it tells at length is one line of a build.
    if (typeof configResolved === 'function')
      plugin.configResolved = function (config) {
        return configResolved.call(this, { ...config, logLevel: 'warn' })
      }
  }
  return plugins
}

/**
 * Writes the service worker, which names what is in the folder that is written to; to be called when that is all there.
 * Does nothing where a build has no `webApp`.
 */
export async function writeWorker({ plugins }: Pick<ResolvedConfig, 'plugins'>): Promise<void> {
  const api: VitePluginPWAAPI | undefined = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api
  await api?.generateSW()
}

/**
 * The web app manifest of an archive, as https://www.w3.org/TR/appmanifest/ has it.
 * @param base the path of the site, with a slash at its end
 */
export const webAppManifest = (
  { title, language }: Pick<ArchiveSettings, 'title' | 'language'>,
  base: string,
): Partial<ManifestOptions> => ({
  id: base,
  name: title,
  short_name: title,
  description: 'A reading room of news articles: by date, by country, by word.',
  lang: language,
  start_url: base,
  scope: base,
  display: 'standalone',
  theme_color: PAPER,
  background_color: PAPER,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
})
