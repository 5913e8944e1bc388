/** Files of the app whose names never change. Paths are relative to the site's base. */

/** The service worker. */
export const WORKER_FILE = 'sw.js'
export const WEB_MANIFEST = 'manifest.webmanifest'
/** The page that stands in for every address whose own page cannot be fetched. */
export const SHELL = 'shell.html'
/** The Manifest, as `archive`, and for each view its current scripts: start.js loads them. */
export const START_FILE = 'start.json'
/** The list of all scripts, styles and fonts: readers who download the archive load them. */
export const ASSETS_FILE = 'assets.json'

/** The content of the list of all scripts, styles and fonts. */
export interface AssetList {
  /** Paths relative to the base. */
  files: string[]
  /** Their size, uncompressed. */
  bytes: number
}
