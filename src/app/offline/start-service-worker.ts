import { hasWorker } from 'virtual:offline'
import { messageSW, Workbox } from 'workbox-window'
import { WEB_MANIFEST, WORKER_FILE } from '../../format/app-files.ts'
import type { WorkerMessage } from '../../format/offline/service-worker.ts'
import { withMessages } from '../../messages/load-messages.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive, language } from '../data/archive.ts'
import { kindOf } from './addresses.ts'
import { isConnectionLimited, isSavingData } from './connection.ts'
import { downloadChoice } from './download-status.ts'
import { showUpdate } from './update-note.tsx'

/** The time between two checks for an update while a page is open, in milliseconds. */
const CHECK_INTERVAL = 15 * 60_000
/** The longest time to wait for an updated worker before reloading anyway, in milliseconds. */
const MAX_UPDATE_TIME = 3000

/** Asks a service worker whether it belongs to the same build as this page. */
const isOfThisBuild = (worker: ServiceWorker): Promise<boolean> =>
  messageSW(worker, { type: 'IS_MINE', payload: archive.build } satisfies WorkerMessage)

/**
 * Starts the service worker, which makes the site available offline, and offers updates. Does nothing if the browser has
 * no service workers, as in some private windows and without https, and for readers who save data and have none yet.
 */
export function startServiceWorker(): void {
  addWebManifest()
  if (
    !hasWorker ||
    !('serviceWorker' in navigator) ||
    (isSavingData() && !navigator.serviceWorker.controller)
  )
    return
  const worker = new Workbox(siteUrl(`${WORKER_FILE}?${language}`), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  })
  worker.addEventListener('waiting', async ({ sw }) => {
    if (sw && (await isOfThisBuild(sw))) return
    await withMessages(async () => undefined)().catch(() => undefined)
    showUpdate(() => {
      const reload = () => location.reload()
      worker.addEventListener('controlling', reload)
      worker.messageSkipWaiting()
      // Pages come from the network first, so the update loads even if the worker is slow.
      setTimeout(reload, MAX_UPDATE_TIME)
    })
  })
  // The first worker has missed the files loaded before it started. It fetches them from the browser's cache.
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate) return
    const urls = performance.getEntriesByType('resource').map(({ name }) => name)
    void worker.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: urls.filter(isCached) } })
  })
  void worker
    .register({ immediate: true })
    .then(async () => {
      checkRegularly(() => worker.update())
      if (!downloadChoice.get().wanted || isConnectionLimited()) return
      const { resumeDownload } = await import('./download-archive.ts')
      await resumeDownload(async () => {
        const { controller } = navigator.serviceWorker
        return controller !== null && isOfThisBuild(controller)
      })
    })
    .catch(() => undefined)
}

/** Links the web app manifest. Prerendered pages do not link it, because it would delay them. */
function addWebManifest() {
  if (document.querySelector('link[rel=manifest]')) return
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = siteUrl(WEB_MANIFEST)
  document.head.append(link)
}

/** Returns true if the worker caches a file when it is used: data, scripts, styles and fonts. */
const isCached = (address: string) => {
  const url = new URL(address)
  if (url.origin !== location.origin) return false
  const kind = kindOf(url, import.meta.env.BASE_URL)
  return kind === 'data' || kind === 'asset'
}

/** Checks for an update now and then, while the page is visible. */
function checkRegularly(check: () => Promise<unknown>) {
  let last = Date.now()
  const checkIfDue = () => {
    if (document.hidden || Date.now() - last < CHECK_INTERVAL) return
    last = Date.now()
    check().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', checkIfDue)
  setInterval(checkIfDue, CHECK_INTERVAL)
}
