/** The interface between pages and the service worker. */

import type { MessageGroup } from '../../messages/load-messages.ts'

/**
 * Returns the names of the offline caches. They contain the scope, so that several archives on one origin have
 * separate caches.
 */
export const cacheNames = (scope: string) => ({
  /** Pages of the articles that were opened. */
  articles: `dateline-read ${scope}`,
  /** Files loaded while browsing: cards, parts of the search index, lists. */
  browsing: `dateline-passing ${scope}`,
  /** Other pages that were opened. Emptied when an updated worker takes over. */
  pages: `dateline-pages ${scope}`,
  /** Scripts, styles and fonts that were used, apart from the app shell. */
  assets: `dateline-later ${scope}`,
  /** The whole archive, if the reader downloaded it. */
  download: `dateline-kept ${scope}`,
})

/**
 * The maximum number of entries of each cache; the least recently used go first. Cards have their own cache, so they
 * never displace articles.
 */
export const CACHE_LIMITS = { articles: 3000, browsing: 600, pages: 60, assets: 200 }

/** The messages of the interface, as the service worker knows them. It caches those of one language. */
export interface MessageFiles {
  /** The hash in their names; empty if they are part of the scripts. */
  hash: string
  /** The language if the address of the worker has none, as `sw.js?de` has. */
  language: string
  /** The groups that it caches ahead. */
  groups: MessageGroup[]
}

/** A message from a page to the service worker. */
export type WorkerMessage =
  /** Take over from the previous worker. */
  | { type: 'SKIP_WAITING' }
  /** Cache the page of an article that has been read. The payload is its absolute URL. */
  | { type: 'READ'; payload: string }
  /**
   * Ask whether a page, whose build is the payload, belongs to the worker's build. The worker answers true or false. If true, and no other window
   * is open, it takes over at once, because nobody uses the previous build.
   */
  | { type: 'IS_MINE'; payload: string }
