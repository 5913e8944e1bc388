import type { Manifest } from '../../format/manifest.ts'
import { offlineSummaryPath } from '../emit/pages/offline-list.ts'
import { hasWorker } from '../emit/pages/service-worker.ts'
import { stemmersModule } from './stemmers-module.ts'

/** The manifest, as a module that the app imports. */
const ARCHIVE = 'virtual:archive'
/** The facts that the app needs for offline reading. A separate module, since the first view does not need them. */
const OFFLINE = 'virtual:offline'

/** The stemmers of the archive's languages, for the search worker. */
const STEMMERS = 'virtual:stemmers'
const MODULES = [ARCHIVE, OFFLINE, STEMMERS]

/** The module of the manifest in Vite's module graph. */
export const ARCHIVE_ID = `\0${ARCHIVE}`

/** Returns the plugin hooks that provide the modules that depend on the archive. */
export const archiveModules = (manifest: () => Promise<Manifest>) => ({
  resolveId: (id: string) => (MODULES.includes(id) ? `\0${id}` : undefined),
  async load(id: string) {
    if (id === ARCHIVE_ID) return `export const archive = ${JSON.stringify(await manifest())}`
    if (id === `\0${STEMMERS}`) return stemmersModule((await manifest()).languages)
    if (id !== `\0${OFFLINE}`) return undefined
    const summary = offlineSummaryPath(await manifest())
    return `export const hasWorker = ${hasWorker()}; export const summary = ${JSON.stringify(summary)}`
  },
})
