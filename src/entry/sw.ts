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
import { CACHE_LIMITS, cacheNames, type WorkerMessage } from '../format/offline/service-worker.ts'

/** The part of the service worker's global scope that is used here. Its own types clash with those of pages. */
interface WorkerScope {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<{ url: string }[]>
  }
  addEventListener: {
    (type: 'activate', listener: (event: WaitableEvent) => void): void
    (type: 'message', listener: (event: WaitableEvent & MessageEvent<WorkerMessage>) => void): void
  }
}
interface WaitableEvent {
  waitUntil: (work: Promise<unknown>) => void
}
declare const self: WorkerScope
/** The files of the app, which the build lists: see src/build/plugin/service-worker.ts. */
declare const PRECACHED_FILES: { url: string; revision: string | null }[]

/** The longest time to wait for the network before a cached page is shown instead, in seconds. */
const NETWORK_TIMEOUT = 3

const { scope } = self.registration
const names = cacheNames(scope)
const { pathname: base } = new URL(scope)
/** Files have their content hash in the name, so a `Vary` header from the host does not matter. */
const matchOptions = { ignoreVary: true }

setCacheNameDetails({ prefix: 'dateline', suffix: scope })

// The types of hooks and plugins disagree about whether hooks may be undefined.
const expiration = (options: ConstructorParameters<typeof ExpirationPlugin>[0]) =>
  new ExpirationPlugin(options) as WorkboxPlugin

/** Caches only responses of the expected kind. */
const cacheOnly = (expected: 'page' | 'file') => ({
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    isCacheable(response, expected) ? response : null,
})

// Precaching is all or nothing: the worker does not start if one of its files is missing.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      const isPage = new URL(request.url).pathname.endsWith('.html')
      return isCacheable(response, isPage ? 'page' : 'file') ? response : null
    },
  },
])
clientsClaim()

// Pages: from the network if possible, otherwise from the cache, otherwise the app's empty page.
const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: NETWORK_TIMEOUT,
  matchOptions,
  plugins: [
    // The same page serves an address with any query.
    { cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, '') },
    cacheOnly('page'),
    expiration({ maxEntries: CACHE_LIMITS.pages, purgeOnQuotaError: true }),
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

// The list of current scripts: from the network, like the pages, otherwise from the worker's build.
const network = new NetworkOnly({ networkTimeoutSeconds: NETWORK_TIMEOUT })
registerRoute(
  ({ url }) => url.pathname === base + START_FILE,
  async (options) => {
    const response = await network.handle(options).catch(() => undefined)
    if (response && isCacheable(response, 'file')) return response
    return (await matchPrecache(START_FILE)) ?? Response.error()
  },
)

precacheAndRoute(PRECACHED_FILES, { directoryIndex: '', cleanURLs: false })
const shell = createHandlerBoundToURL(SHELL)

// Scripts and styles of another build. A worker that is waiting may have precached them.
const otherAssets = new CacheFirst({
  cacheName: names.otherAssets,
  matchOptions,
  plugins: [cacheOnly('file'), expiration({ maxEntries: CACHE_LIMITS.otherAssets, purgeOnQuotaError: true })],
})
registerRoute(
  ({ url }) => kindOf(url, base) === 'asset',
  async (options) =>
    (await matchPrecache(options.request)) ??
    (await matchAnyPrecache(options.request)) ??
    otherAssets.handle(options),
)

/** Looks a file up in the precache of all workers, waiting ones included. The name is Workbox's. */
const matchAnyPrecache = (request: Request) =>
  caches.open(`dateline-precache-v2-${scope}`).then((cache) => cache.match(request, matchOptions))

// Data files never change under the same name, so the cache comes first.
const browsing = new CacheFirst({
  cacheName: names.browsing,
  matchOptions,
  plugins: [
    cacheOnly('file'),
    expiration({ maxEntries: CACHE_LIMITS.browsing, purgeOnQuotaError: true, matchOptions }),
  ],
})
const articles = new CacheFirst({
  cacheName: names.articles,
  matchOptions,
  plugins: [cacheOnly('file'), expiration({ maxEntries: CACHE_LIMITS.articles, matchOptions })],
})

const matchIn = async (name: string, request: Request | string) =>
  (await caches.has(name)) ? (await caches.open(name)).match(request, matchOptions) : undefined

registerRoute(
  // Requests with this mode come from a page that is downloading the archive, and caches the responses itself.
  ({ url, request }) => kindOf(url, base) === 'data' && request.mode !== 'same-origin',
  async (options) =>
    (await matchIn(names.download, options.request)) ??
    (await matchIn(names.articles, options.request)) ??
    browsing.handle(options),
)

/** Caches the files of an article that was opened. Files that are cached already are copied. */
async function cacheReadArticle(event: WaitableEvent, urls: readonly string[]): Promise<void> {
  const cache = await caches.open(names.articles)
  for (const url of urls) {
    if (kindOf(new URL(url), base) !== 'data') continue
    try {
      const cached = await matchIn(names.browsing, url)
      if (cached && !(await cache.match(url, matchOptions))) await cache.put(url, cached)
      // Also records when the file was last used.
      await Promise.all(articles.handleAll({ event, request: new Request(url) }))
    } catch {
      // There is no space or no connection. The reader still has the article open.
    }
  }
}

/** Returns true if a script belongs to this build. Takes over at once if no other window may be using another build. */
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

// These caches belong to the previous build.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(names.pages), caches.delete(names.otherAssets)]))
})
