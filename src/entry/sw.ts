import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { addPlugins, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { isCacheable, kindOf, pageAddresses } from '../app/offline/addresses.ts'
import { isConnectionLimited } from '../app/offline/connection.ts'
import { SHELL, START_FILE } from '../format/app-files.ts'
import {
  CACHE_LIMITS,
  cacheNames,
  type MessageFiles,
  type WorkerMessage,
} from '../format/offline/service-worker.ts'
import { messageFile } from '../messages/load-messages.ts'

/** The part of the service worker's global scope that is used here. Its own types clash with those of pages. */
interface WorkerScope {
  registration: { scope: string }
  location: Location
  skipWaiting: () => Promise<void>
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<{ url: string }[]>
  }
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WaitableEvent) => void): void
    (type: 'message', listener: (event: WaitableEvent & MessageEvent<WorkerMessage>) => void): void
  }
}
interface WaitableEvent {
  waitUntil: (work: Promise<unknown>) => void
}
declare const self: WorkerScope
/** The app shell, which the build lists: see src/build/emit/pages/service-worker.ts. */
declare const SHELL_FILES: { url: string; revision: string | null }[]
/** The files of the view that is likely to be opened next, relative to the base. */
declare const NEXT_FILES: string[]
declare const MESSAGES: MessageFiles

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

const matchIn = async (name: string, request: Request | string) =>
  (await caches.has(name)) ? (await caches.open(name)).match(request, matchOptions) : undefined

/**
 * Returns true if a page that is downloading the archive asks for a file: it caches the response itself. The scripts of
 * web workers are requested in the same mode.
 */
const isDownload = ({ mode, destination }: Request) => mode === 'same-origin' && destination === ''

const network = new NetworkOnly({ networkTimeoutSeconds: NETWORK_TIMEOUT })

// Pages: from the network if possible, otherwise from a cache, otherwise the app's empty page.
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
        return (await downloadedPage(options.request)) ?? (await shell(options))
      }
    },
    { allowlist: [pageAddresses(base)] },
  ),
)

// Pages of articles, which the app reads: from the network if possible, otherwise from a cache.
registerRoute(
  ({ url, request }) => kindOf(url, base) === 'article' && !isDownload(request),
  async (options) => {
    const response = await network.handle(options).catch(() => undefined)
    return response ?? (await downloadedPage(options.request)) ?? Response.error()
  },
)

/** Returns the page of an article that was opened or downloaded. */
async function downloadedPage({ url }: Request): Promise<Response | undefined> {
  const page = url.replace(/[?#].*$/, '')
  for (const name of [names.articles, names.download, names.pages]) {
    const cached = await matchIn(name, page)
    if (cached) return cached
  }
  return undefined
}

// The list of current scripts: from the network, like the pages, otherwise from the worker's build.
registerRoute(
  ({ url }) => url.pathname === base + START_FILE,
  async (options) => {
    const response = await network.handle(options).catch(() => undefined)
    if (response && isCacheable(response, 'file')) return response
    return (await matchPrecache(START_FILE)) ?? Response.error()
  },
)

const messages = MESSAGES.hash
  ? MESSAGES.groups.map((group) => ({
      url: messageFile(self.location.search.slice(1) || MESSAGES.language, group, MESSAGES.hash),
      revision: null,
    }))
  : []
precacheAndRoute([...SHELL_FILES, ...messages], { directoryIndex: '', cleanURLs: false })
const shell = createHandlerBoundToURL(SHELL)

// The other scripts, styles and fonts are cached when they are used. Their names contain a hash, so those of earlier
// builds do no harm. A worker that is waiting may have precached some.
const assets = new CacheFirst({
  cacheName: names.assets,
  matchOptions,
  plugins: [cacheOnly('file'), expiration({ maxEntries: CACHE_LIMITS.assets, purgeOnQuotaError: true })],
})
registerRoute(
  ({ url, request }) => kindOf(url, base) === 'asset' && !isDownload(request),
  async (options) =>
    (await matchPrecache(options.request)) ??
    (await matchIn(names.download, options.request)) ??
    (await matchAnyPrecache(options.request)) ??
    assets.handle(options),
)

self.addEventListener('install', (event) => {
  if (isConnectionLimited()) return
  // The worker also starts if one of these is missing.
  const requests = NEXT_FILES.map((file) => new Request(scope + file))
  event.waitUntil(Promise.allSettled(requests.flatMap((request) => assets.handleAll({ event, request }))))
})

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
const readArticles = new NetworkFirst({
  cacheName: names.articles,
  networkTimeoutSeconds: NETWORK_TIMEOUT,
  matchOptions,
  plugins: [cacheOnly('page'), expiration({ maxEntries: CACHE_LIMITS.articles, matchOptions })],
})

registerRoute(
  ({ url, request }) => kindOf(url, base) === 'data' && !isDownload(request),
  async (options) => (await matchIn(names.download, options.request)) ?? browsing.handle(options),
)

/** Caches the page of an article that was opened. */
async function cacheReadArticle(event: WaitableEvent, url: string): Promise<void> {
  if (kindOf(new URL(url), base) !== 'article') return
  try {
    // Also records when the page was last used.
    await Promise.all(readArticles.handleAll({ event, request: new Request(url) }))
  } catch {
    // There is no space or no connection. The reader still has the article open.
  }
}

/** Returns true if this is the worker's build. Takes over at once if no other window may be using another build. */
async function isMine(build: string): Promise<boolean> {
  const start = await (await matchPrecache(START_FILE))?.text()
  if (!start?.includes(build)) return false
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

// These pages belong to the previous build.
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(names.pages))
})
