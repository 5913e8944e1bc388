import { hasWorker } from 'virtual:offline'
import { messageSW, Workbox } from 'workbox-window'
import { WEB_MANIFEST, WORKER_FILE } from '../../format/app-files.ts'
import type { WorkerMessage } from '../../format/service-worker.ts'
import { siteUrl } from '../data/addresses.ts'
import { kindOf } from './addresses.ts'
import { resumeDownload } from './download-archive.ts'
import { EDITION } from './update.ts'
import { showUpdate } from './update-note.tsx'

/** How long it takes until a page that is looked at again, or still, asks whether there is a newer edition. */
const QUIET = 15 * 60_000

/** Whether a worker is of the edition that this page is of. */
const isOfThisEdition = (worker: ServiceWorker): Promise<boolean> =>
  messageSW(worker, { type: 'IS_MINE', payload: EDITION } satisfies WorkerMessage)

/**
 * Has the site kept on this device: starts the service worker, and offers a newer edition when there is one. Where the
 * browser keeps nothing (private windows, no secure connection), everything stays as it is.
 */
export function start(): void {
  nameManifest()
  if (!hasWorker || !('serviceWorker' in navigator) || isSparing()) return
  const worker = new Workbox(siteUrl(WORKER_FILE), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  })
  worker.addEventListener('waiting', async ({ sw }) => {
    if (sw && (await isOfThisEdition(sw))) return
    showUpdate(() => {
      const loadJson = () => location.reload()
      worker.addEventListener('controlling', loadJson)
      worker.messageSkipWaiting()
      // Pages come from the site itself: also where the worker is slow, the newer edition does.
      setTimeout(loadJson, 3000)
    })
  })
  // What came before there was a worker has come from the browser's own cache, and is asked of it once more.
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate) return
    const urls = performance.getEntriesByType('resource').map(({ name }) => name)
    void worker.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: urls.filter(isData) } })
  })
  void worker
    .register({ immediate: true })
    .then(() => {
      askNowAndThen(() => worker.update())
      return resumeDownload(async () => {
        const { controller } = navigator.serviceWorker
        return controller !== null && isOfThisEdition(controller)
      })
    })
    .catch(() => undefined)
}

/** Says that the site can be installed: pages that the build has drawn do not, so that nothing waits for it. */
function nameManifest() {
  if (document.querySelector('link[rel=manifest]')) return
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = siteUrl(WEB_MANIFEST)
  document.head.append(link)
}

/** Whether the reader spares data, and has no worker yet: it lays by more than half a megabyte. */
function isSparing(): boolean {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true && !serviceWorker.controller
}

const isData = (address: string) => {
  const url = new URL(address)
  return url.origin === location.origin && kindOf(url, import.meta.env.BASE_URL) === 'data'
}

function askNowAndThen(ask: () => Promise<unknown>) {
  let last = Date.now()
  const look = () => {
    if (document.hidden || Date.now() - last < QUIET) return
    last = Date.now()
    ask().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, QUIET)
}
