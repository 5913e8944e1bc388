/** Files of the app whose names never change. Paths are relative to the site's base. */

/** The service worker. */
export const WORKER_FILE = 'sw.js'
export const WEB_MANIFEST = 'manifest.webmanifest'
/** The page that stands in for every address whose own page cannot be fetched. */
export const SHELL = 'shell.html'
/** The Manifest, as `archive`; the hash of the messages; and for each view its current scripts: start.js loads them. */
export const START_FILE = 'start.json'
/** The list of all scripts, styles and fonts: readers who download the archive load them, and the messages of their language. */
export const ASSETS_FILE = 'assets.json'

/** The content of the list of all scripts, styles and fonts, without messages. */
export interface AssetList {
  /** Paths relative to the base. */
  files: string[]
  /** Their size, uncompressed. */
  bytes: number
  /** The hash in the names of message files; empty if messages are part of the scripts. */
  messages: string
}
