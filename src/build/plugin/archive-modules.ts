import { START_FILE } from '../../format/app-files.ts'
import type { Manifest } from '../../format/manifest.ts'
import { hasWorker } from '../bundle/bundle-worker.ts'
import { stemmersModule } from './stemmers-module.ts'

/** The manifest. */
const ARCHIVE = 'virtual:archive'
/** The facts that the app needs for offline reading. */
const OFFLINE = 'virtual:offline'

/** The stemmers of the archive's languages, for the search worker. */
const STEMMERS = 'virtual:stemmers'
const MODULES = [ARCHIVE, OFFLINE, STEMMERS]

/** The module of the manifest in Vite's module graph. */
export const ARCHIVE_ID = `\0${ARCHIVE}`

/**
 * The manifest as the built app finds it: start.js fetches it before it loads the app, so that scripts are the same
 * whatever the articles are. The start.js of an earlier version, which a service worker may still serve, has not.
 */
const LOADED = `let loaded = globalThis.datelineArchive
if (!loaded) {
  const request = new XMLHttpRequest()
  request.open('GET', import.meta.env.BASE_URL + '${START_FILE}', false)
  request.send()
  loaded = JSON.parse(request.response).archive
}
export const archive = loaded`

/**
 * Returns the plugin hooks that provide the modules that depend on the archive.
 * @param manifest for a server; without it, the app is built
 */
export const archiveModules = (
  languages: () => Promise<readonly string[]>,
  manifest?: () => Promise<Manifest>,
) => ({
  resolveId: (id: string) => (MODULES.includes(id) ? `\0${id}` : undefined),
  async load(id: string) {
    if (id === ARCHIVE_ID)
      return manifest ? `export const archive = ${JSON.stringify(await manifest())}` : LOADED
    if (id === `\0${STEMMERS}`) return stemmersModule(await languages())
    return id === `\0${OFFLINE}` ? `export const hasWorker = ${hasWorker()}` : undefined
  },
})
