import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { SHELL, START_FILE, WEB_MANIFEST, WORKER_FILE } from '../../../format/app-files.ts'
import { sha256Of } from '../../output/hashes.ts'
import type { BundledApp, BundledSite, Emitter } from '../emitter.ts'

/** A file that the service worker caches when it is installed. If its name contains a hash, it needs no revision. */
interface PrecachedFile {
  url: string
  revision: string | null
}

/** The packages in the service worker. Their licences are published with the others. */
export const IN_WORKER = [
  'idb',
  'workbox-core',
  'workbox-expiration',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

/** Files of the app in the assets folder. Of the fonts, only those for Latin: the browser fetches others on use. */
const SHELL_ASSETS = /(?:\.(?:js|css)|^alegreya-(?:sc-)?latin-.{8}\.woff2)$/
/** Files of the app at the top of the site. */
const SHELL_FILES = [
  'start.js',
  START_FILE,
  SHELL,
  WEB_MANIFEST,
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable.png',
]

/**
 * A worker for sites that no longer want one: it empties all caches of its origin, unregisters itself, and reloads
 * open pages.
 */
const SELF_REMOVING_WORKER = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const remove = async () => {
    await self.registration.unregister()
    for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url)
    for (const name of await self.caches.keys()) self.caches.delete(name)
  }
  event.waitUntil(remove())
})
`

/** True unless `DATELINE_WORKER=off` asks for a site without a service worker. */
export const hasWorker = (): boolean => process.env.DATELINE_WORKER !== 'off'

/** The service worker. It lists the files of the app by name and hash, so it has to come after them. */
export const serviceWorker = {
  name: 'service worker',
  emit: ({ app }, { folder }) => writeWorker(app, folder),
} satisfies Emitter<Pick<BundledSite, 'app'>>

async function writeWorker(
  { root, base, mode, build: { assetsDir, target }, serviceWorker: entry }: BundledApp,
  folder: string,
): Promise<void> {
  if (!hasWorker()) {
    writeFileSync(path.join(folder, WORKER_FILE), SELF_REMOVING_WORKER)
    return
  }
  await build({
    configFile: false,
    root,
    base,
    mode,
    publicDir: false,
    logLevel: 'warn',
    define: {
      PRECACHED_FILES: JSON.stringify(precachedFiles(folder, assetsDir)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'worker', fileName: () => WORKER_FILE },
    },
  })
}

/** Lists the files of the app in the folder of a site. Data of the archive is not among them. */
export function precachedFiles(folder: string, assetsDir: string): PrecachedFile[] {
  const assets = readdirSync(path.join(folder, assetsDir)).filter((name) => SHELL_ASSETS.test(name))
  return [
    ...assets.map((name) => ({ url: `${assetsDir}/${name}`, revision: null })),
    ...SHELL_FILES.map((url) => ({ url, revision: revisionOf(path.join(folder, url)) })),
  ]
}

const revisionOf = (file: string) => sha256Of(readFileSync(file)).slice(0, 16)
