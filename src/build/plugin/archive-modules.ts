import type { Manifest } from '../../format/manifest.ts'
import { offlineSummaryPath } from '../emit/data/offline-list.ts'
import { hasWorker } from '../emit/pages/service-worker.ts'

/** The manifest, as a module that the app imports. */
const ARCHIVE = 'virtual:archive'
/** The facts that the app needs for offline reading. A separate module, since the first view does not need them. */
const OFFLINE = 'virtual:offline'

/** The module of the manifest in Vite's module graph. */
export const ARCHIVE_ID = `\0${ARCHIVE}`
const OFFLINE_ID = `\0${OFFLINE}`

/** Returns the plugin hooks that provide the modules that depend on the archive. */
export const archiveModules = (manifest: () => Promise<Manifest>) => ({
  resolveId: (id: string) => (id === ARCHIVE ? ARCHIVE_ID : id === OFFLINE ? OFFLINE_ID : undefined),
  async load(id: string) {
    if (id === ARCHIVE_ID) return `export const archive = ${JSON.stringify(await manifest())}`
    if (id !== OFFLINE_ID) return undefined
    const summary = offlineSummaryPath(await manifest())
    return `export const hasWorker = ${hasWorker()}; export const summary = ${JSON.stringify(summary)}`
  },
})
