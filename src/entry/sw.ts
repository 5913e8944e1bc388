import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import {
  addPlugins,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { isCacheable, kindOf, pageAddresses } from '../app/offline/addresses.ts'
import { SHELL, START_FILE } from '../format/app-files.ts'
import { CACHE_LIMITS, cacheNames, type WorkerMessage } from '../format/service-worker.ts'

/** What is used here of a service worker's own scope, whose types do not go with those of a page. */
interface WorkerScope {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<{ url: string }[]>
  }
  addEventListener: {
    (type: 'activate', use: (event: Lasting) => void): void
    (type: 'message', use: (event: Lasting & MessageEvent<WorkerMessage>) => void): void
  }
}
interface Lasting {
  waitUntil: (work: Promise<unknown>) => void
}
declare const self: WorkerScope
/** The files of the app, which the build lists: see src/build/plugin/service-worker.ts. */
declare const PRECACHED_FILES: { url: string; revision: string | null }[]

/** How long a page may take before the one that is kept stands for it, in seconds. */
const PATIENCE = 3

const { scope } = self.registration
const names = cacheNames(scope)
const { pathname: base } = new URL(scope)
/** Hosts name headers in `Vary` that say nothing of a file whose name holds its hash. */
const matchOptions = { ignoreVary: true }

setCacheNameDetails({ prefix: 'dateline', suffix: scope })
// Its type says that hooks may be undefined, which that of plugins does not allow.
const expiring = (options: ConstructorParameters<typeof ExpirationPlugin>[0]) =>
  new ExpirationPlugin(options) as WorkboxPlugin
/** Keeps answers of a kind only. */
const only = (wanted: 'page' | 'file') => ({
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    isCacheable(response, wanted) ? response : null,
})
// An edition is laid by as a whole, or not at all: its worker does not start while one of its files is missing.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      isCacheable(response, /\.html$/.test(new URL(request.url).pathname) ? 'page' : 'file')
        ? response
        : null,
  },
])
clientsClaim()

// Pages: the newest where there is a connection.
const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: PATIENCE,
  matchOptions,
  plugins: [
    {
      // One page for an address, whatever is asked of it.
      cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
    },
    only('page'),
    expiring({ maxEntries: CACHE_LIMITS.pages, purgeOnQuotaError: true }),
  ],
})
registerRoute(
  new NavigationRoute(
    async (options) => {
      try {
        return await pages.handle(options)
      } catch {
        return await shell(options)
      }
    },
    { allowlist: [pageAddresses(base)] },
  ),
)

// The list of the edition that pages come from, if it can be had; else that of this worker's, whose files are here.
const newest = new NetworkOnly({ networkTimeoutSeconds: PATIENCE })
registerRoute(
  ({ url }) => url.pathname === base + START_FILE,
  async (options) => {
    const response = await newest.handle(options).catch(() => undefined)
    if (response && isCacheable(response, 'file')) return response
    return (await matchPrecache(START_FILE)) ?? Response.error()
  },
)

precacheAndRoute(PRECACHED_FILES, { directoryIndex: '', cleanURLs: false })
const shell = createHandlerBoundToURL(SHELL)

// Scripts of an edition whose worker has not taken over: it may have laid them by already.
const later = new CacheFirst({
  cacheName: names.otherAssets,
  matchOptions,
  plugins: [only('file'), expiring({ maxEntries: CACHE_LIMITS.otherAssets, purgeOnQuotaError: true })],
})
registerRoute(
  ({ url }) => kindOf(url, base) === 'asset',
  async (options) =>
    (await matchPrecache(options.request)) ?? (await laidBy(options.request)) ?? later.handle(options),
)

/** What a worker that waits has laid by. */
const laidBy = (request: Request) =>
  caches.open(`dateline-precache-v2-${scope}`).then((cache) => cache.match(request, matchOptions))

// Data never changes under its name.
const passing = new CacheFirst({
  cacheName: names.browsing,
  matchOptions,
  plugins: [
    only('file'),
    expiring({ maxEntries: CACHE_LIMITS.browsing, purgeOnQuotaError: true, matchOptions }),
  ],
})
const read = new CacheFirst({
  cacheName: names.articles,
  matchOptions,
  plugins: [only('file'), expiring({ maxEntries: CACHE_LIMITS.articles, matchOptions })],
})

const inCache = async (name: string, request: Request | string) =>
  (await caches.has(name)) ? (await caches.open(name)).match(request, matchOptions) : undefined

registerRoute(
  // Of this mode are requests of a page that keeps the whole archive, and puts the answers away itself.
  ({ url, request }) => kindOf(url, base) === 'data' && request.mode !== 'same-origin',
  async (options) =>
    (await inCache(names.download, options.request)) ??
    (await inCache(names.articles, options.request)) ??
    passing.handle(options),
)

/** Keeps what an article needs, from what has come by where it has. */
async function cacheReadArticle(event: Lasting, urls: readonly string[]): Promise<void> {
  const cache = await caches.open(names.articles)
  for (const url of urls) {
    if (kindOf(new URL(url), base) !== 'data') continue
    try {
      const there = await inCache(names.browsing, url)
      if (there && !(await cache.match(url, matchOptions))) await cache.put(url, there)
      // Also notes that it was used last.
      await Promise.all(read.handleAll({ event, request: new Request(url) }))
    } catch {
      // No room or no connection: it is read from the page's own memory, and was not promised.
    }
  }
}

/** Whether a script is of this edition; takes over where nobody reads another one. */
async function isMine(script: string): Promise<boolean> {
  if (!getCacheKeyForURL(script)) return false
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.filter(({ url }) => url.startsWith(scope)).length <= 1) await self.skipWaiting()
  return true
}

self.addEventListener('message', (event) => {
  const { data: message } = event
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (message?.type === 'READ') event.waitUntil(cacheReadArticle(event, message.payload))
  if (message?.type === 'IS_MINE')
    event.waitUntil(isMine(message.payload).then((mine) => event.ports[0]?.postMessage(mine)))
})

// What these hold is of the edition before.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(names.pages), caches.delete(names.otherAssets)]))
})
