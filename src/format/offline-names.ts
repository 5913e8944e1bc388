/**
 * What the service worker and the page agree on. Every cache carries the scope that it is for, so that archives side
 * by side on one origin have caches of their own.
 */
export const cachesOf = (scope: string) => ({
  /** What articles need that were opened. */
  read: `dateline-read ${scope}`,
  /** What has come by: cards that were scrolled through, pieces of the search index, lists. */
  passing: `dateline-passing ${scope}`,
  /** Pages that were opened; emptied when a worker of another edition takes over. */
  pages: `dateline-pages ${scope}`,
  /** Scripts and styles that this worker's edition does not have; emptied with the pages. */
  later: `dateline-later ${scope}`,
  /** The whole archive, where the reader asked for it. */
  kept: `dateline-kept ${scope}`,
})

/**
 * How many entries a cache has at most; those used longest ago go first. An article needs two or three, of about
 * 10 kB each. Cards never take the place of what was read: they are in a cache of their own.
 */
export const MOST = { read: 3000, passing: 600, pages: 60, later: 200 }

/** The worker's file, the web app manifest, and the page that stands for every address where the page itself cannot be had. */
export const WORKER_FILE = 'sw.js'
export const WEB_MANIFEST = 'manifest.webmanifest'
export const SHELL = 'shell.html'

/** What pages tell the worker. */
export type Message =
  /** To take over from the one before it. */
  | { type: 'SKIP_WAITING' }
  /** To keep the files of an article that has been read: absolute addresses. */
  | { type: 'READ'; payload: string[] }
  /**
   * Whether a script is of its edition; answered with true or false. If so, and no other window is open, it takes over
   * by itself: nobody reads the edition before.
   */
  | { type: 'IS_MINE'; payload: string }
