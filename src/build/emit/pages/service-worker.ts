import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { ASSETS_FILE, type AssetList, SHELL, START_FILE, WORKER_FILE } from '../../../format/app-files.ts'
import { sha256Of } from '../../output/hashes.ts'
import type { BundledApp, BundledSite, Emitter } from '../emitter.ts'
import { pagePartsOf } from './page-parts.ts'

/** A file of the app shell. If its name contains a hash, it needs no revision. */
interface ShellFile {
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

/** Files of the app shell at the top of the site. */
const TOP_FILES = ['start.js', START_FILE, SHELL, 'icon.svg']

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

async function writeWorker(app: BundledApp, folder: string): Promise<void> {
  const {
    root,
    base,
    mode,
    build: { target },
    serviceWorker: entry,
  } = app
  const { shell, next, all } = appFiles(app, folder)
  writeFileSync(path.join(folder, ASSETS_FILE), JSON.stringify(all))
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
      SHELL_FILES: JSON.stringify(shell),
      NEXT_FILES: JSON.stringify(next),
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

/** The files of the app that the service worker caches. Data of the archive is not among them. */
export interface AppFiles {
  /** The files that every page needs, the timeline included: cached when the worker is installed. */
  shell: ShellFile[]
  /** The files that the reader needs besides. It is the view that is likely to be opened next. */
  next: string[]
  /** All scripts, styles and fonts, for readers who download the archive. */
  all: AssetList
}

/** Lists the files of the app in the folder of a site. Paths are relative to the base. */
export function appFiles(
  app: Pick<BundledApp, 'files' | 'pageModules' | 'root' | 'build'>,
  folder: string,
): AppFiles {
  const { timeline, reader } = pagePartsOf(app)
  const entryStyles = Object.values(app.files).flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [...(file.viteMetadata?.importedCss ?? [])] : [],
  )
  const first = [...timeline.scripts, ...entryStyles]
  const { assetsDir } = app.build
  const files = readdirSync(path.join(folder, assetsDir)).map((name) => `${assetsDir}/${name}`)
  return {
    shell: [
      ...first.map((url) => ({ url, revision: null })),
      ...TOP_FILES.map((url) => ({ url, revision: revisionOf(path.join(folder, url)) })),
    ],
    next: [...reader.scripts, ...reader.styles].filter((file) => !first.includes(file)),
    all: {
      files,
      bytes: files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0),
    },
  }
}

const revisionOf = (file: string) => sha256Of(readFileSync(file)).slice(0, 16)
