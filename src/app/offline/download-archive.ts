import { summary } from 'virtual:offline'
import { queryOptions } from '@tanstack/react-query'
import type { OfflineSummary } from '../../format/offline/offline-download.ts'
import { cacheNames } from '../../format/offline/service-worker.ts'
import { LoadError, loadJson, neverStale } from '../data/load.ts'
import { isCacheable } from './addresses.ts'
import { absoluteUrl } from './cache-read-article.ts'
import { downloadChoice, downloadStatus, type StopReason, setDownloadStatus } from './download-status.ts'
import { reloadForUpdate } from './update.ts'

/** The number of files that are fetched at the same time. */
const PARALLEL = 6
/** The delays before a file is fetched again after a failure, in milliseconds. */
const RETRY_DELAYS = [500, 2000]
/** The shortest time between two reports of progress, in milliseconds. */
const REPORT_INTERVAL = 100

/** Stops the download that is running, if any. */
let running: AbortController | undefined

/** The size of the archive as a download. */
export const summaryQuery = queryOptions({
  queryKey: ['offline', summary],
  queryFn: () => loadJson<OfflineSummary>(summary),
  ...neverStale,
})

const names = () => cacheNames(new URL(import.meta.env.BASE_URL, location.href).href)

/**
 * Downloads all files of the archive that are not downloaded yet. It ends when all are downloaded, or when it is
 * stopped or fails: see `downloadStatus`.
 */
export async function downloadArchive(): Promise<void> {
  if (running) return
  running = new AbortController()
  const { signal } = running
  downloadChoice.change((choice) => (choice.wanted ? choice : { ...choice, wanted: true }))
  let [done, total] = [0, 0]
  try {
    // Asks the browser not to delete this first when the device runs out of space.
    void navigator.storage?.persist?.().catch(() => undefined)
    setDownloadStatus({ state: 'running', done, total })
    const { list } = await loadJson<OfflineSummary>(summary)
    if (!list) return setDownloadStatus({ state: 'none' })
    const paths = [summary, list, ...(await loadJson<string[]>(list))]
    const cache = await caches.open(names().download)
    const cached = new Set((await cache.keys()).map(({ url }) => url))
    const missing = paths.map(absoluteUrl).filter((url) => !cached.has(url))
    total = paths.length
    done = total - missing.length
    let reportedAt = 0
    const downloadNext = async () => {
      for (let url = missing.pop(); url !== undefined; url = missing.pop()) {
        await cache.put(url, await cachedOrFetched(url, signal))
        done++
        if (performance.now() - reportedAt < REPORT_INTERVAL) continue
        reportedAt = performance.now()
        setDownloadStatus({ state: 'running', done, total })
      }
    }
    await Promise.all(Array.from({ length: PARALLEL }, downloadNext))
    downloadChoice.change(() => ({ wanted: true, whole: list }))
    setDownloadStatus({ state: 'complete' })
  } catch (error) {
    const reason = signal.aborted ? 'reader' : reasonOf(error as Error)
    // Stops the other files too.
    running.abort()
    if (downloadStatus().state === 'running') setDownloadStatus({ state: 'stopped', done, total, reason })
    if (error instanceof LoadError) void reloadForUpdate()
  } finally {
    running = undefined
  }
}

/** Returns a file from any cache that has it, otherwise from the site. */
async function cachedOrFetched(url: string, signal: AbortSignal): Promise<Response> {
  const cached = await caches.match(url, { ignoreVary: true })
  if (cached) return cached
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted()
    try {
      // The service worker ignores requests with this mode, so that the file is not cached twice.
      const response = await fetch(url, { mode: 'same-origin', signal })
      if (isCacheable(response, 'file')) return response
      throw new LoadError(url, response.ok ? 404 : response.status)
    } catch (error) {
      const delay = RETRY_DELAYS[tries]
      if (delay === undefined || signal.aborted || error instanceof LoadError) throw error
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
}

function reasonOf(error: Error): StopReason {
  if (error.name === 'QuotaExceededError') return 'storage'
  return error instanceof LoadError ? { error: error.message } : 'connection'
}

/** Stops the download. The downloaded files stay, and it does not resume by itself. */
export function stopDownload(): void {
  downloadChoice.change((choice) => ({ ...choice, wanted: false }))
  running?.abort()
}

/** Deletes everything that is cached of the archive, articles that were opened included. The app itself stays. */
export async function deleteDownloads(): Promise<void> {
  setDownloadStatus({ state: 'none' })
  downloadChoice.change(() => ({ wanted: false, whole: '' }))
  running?.abort()
  const { download, articles, browsing, pages } = names()
  await Promise.all([download, articles, browsing, pages].map((name) => caches.delete(name)))
}

/**
 * Resumes a download that the reader wanted and that is incomplete, or belongs to an earlier build. Afterwards, deletes
 * the files that only earlier builds need.
 * @param isNewest returns true if the service worker belongs to this build; an earlier one still needs its files
 */
export async function resumeDownload(isNewest: () => Promise<boolean>): Promise<void> {
  if (!downloadChoice.get().wanted) return
  const { list } = await loadJson<OfflineSummary>(summary)
  if (!list) return
  if (downloadChoice.get().whole !== list) await downloadArchive()
  if (downloadChoice.get().whole !== list || !(await isNewest())) return
  const cache = await caches.open(names().download)
  const needed = new Set([summary, list, ...(await loadJson<string[]>(list))].map(absoluteUrl))
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url)
}

/** Returns the number of articles available offline, and the bytes that the site takes up if the browser says so. */
export async function downloadedSize(): Promise<{ articles: number; bytes: number | undefined }> {
  const { download, articles, browsing } = names()
  const bodies = new Set<string>()
  for (const name of [download, articles, browsing]) {
    if (!(await caches.has(name))) continue
    for (const { url } of await (await caches.open(name)).keys())
      if (url.includes('/data/body-')) bodies.add(url)
  }
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined)
  return { articles: bodies.size, bytes: estimate?.usage }
}
