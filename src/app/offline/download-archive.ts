import { queryOptions } from '@tanstack/react-query'
import { ASSETS_FILE, type AssetList } from '../../format/app-files.ts'
import type { OfflineList, OfflineSummary } from '../../format/offline/offline-download.ts'
import { cacheNames } from '../../format/offline/service-worker.ts'
import { hasPages } from '../../format/site-paths.ts'
import { MESSAGE_GROUPS, messageFile } from '../../messages/load-messages.ts'
import { archive, language, packAt } from '../data/archive.ts'
import { LoadError, loadJson, neverStale } from '../data/load.ts'
import { isCacheable, kindOf } from './addresses.ts'
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

/** The file has the same name in every build, so the browser must not use an old one. */
const loadAssetList = () => loadJson<AssetList>(ASSETS_FILE, { cache: 'no-cache' })

const { offline: summary } = archive

/** The size of the archive as a download, including the app. */
export const summaryQuery = queryOptions({
  queryKey: ['offline', summary],
  queryFn: async () => {
    const [archive, app] = await Promise.all([loadJson<OfflineSummary>(summary), loadAssetList()])
    return { ...archive, download: archive.bytes + app.bytes }
  },
  ...neverStale,
})

interface Download {
  /** All files: the archive, and the scripts, styles and fonts of the app. */
  paths: string[]
  /** The path of the OfflineList, and its pages. */
  list: string
  pages: OfflineList['pages']
  /** Changes with every build that differs. */
  version: string
}

const messagesIn = ({ messages }: AssetList) =>
  messages ? MESSAGE_GROUPS.map((group) => messageFile(language, group, messages)) : []

/** Returns everything that is needed offline, or undefined if the archive is too large to download. */
async function filesToDownload(): Promise<Download | undefined> {
  const { list } = await loadJson<OfflineSummary>(summary)
  if (!list) return undefined
  const [{ files, pages }, app] = await Promise.all([loadJson<OfflineList>(list), loadAssetList()])
  const paths = [summary, list, ...files, ...Object.keys(pages), ...app.files, ...messagesIn(app)]
  return { paths, list, pages, version: `${list} ${archive.build}` }
}

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
    const needed = await filesToDownload()
    if (!needed) return setDownloadStatus({ state: 'none' })
    const { list, pages, paths, version } = needed
    const cache = await caches.open(names().download)
    await deleteOutdatedPages(cache, pages)
    await cache.put(absoluteUrl(list), await cachedOrFetched(absoluteUrl(list), signal))
    downloadChoice.change((choice) => ({ ...choice, begun: list }))
    const cached = new Set((await cache.keys()).map(({ url }) => url))
    const urls = paths.map(absoluteUrl)
    const missing = urls.filter((url) => !cached.has(url))
    total = urls.length
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
    downloadChoice.change((choice) => ({ ...choice, wanted: true, whole: version }))
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

/**
 * Deletes the pages of articles that have changed since they were downloaded.
 * @param pages those of the present OfflineList
 */
async function deleteOutdatedPages(cache: Cache, pages: OfflineList['pages']): Promise<void> {
  const { begun } = downloadChoice.get()
  const list = begun ? await cache.match(absoluteUrl(begun)) : undefined
  const before = list ? ((await list.json()) as OfflineList).pages : {}
  const changed = Object.keys(before).filter((path) => before[path] !== pages[path])
  await Promise.all(changed.map((path) => cache.delete(absoluteUrl(path))))
}

const isArticle = (url: string) => kindOf(new URL(url), import.meta.env.BASE_URL) === 'article'

/** Returns a file from any cache that has it, otherwise from the site. Pages may have changed, so they are fetched. */
async function cachedOrFetched(url: string, signal: AbortSignal): Promise<Response> {
  const expected = isArticle(url) ? 'page' : 'file'
  const cached = expected === 'file' && (await caches.match(url, { ignoreVary: true }))
  if (cached) return cached
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted()
    try {
      // The service worker ignores requests with this mode, so that the file is not cached twice.
      const response = await fetch(url, { mode: 'same-origin', signal })
      if (isCacheable(response, expected)) return response
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
  downloadChoice.change(() => ({ wanted: false, whole: '', begun: '' }))
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
  const needed = await filesToDownload()
  if (!needed) return
  const { version } = needed
  if (downloadChoice.get().whole !== version) await downloadArchive()
  if (downloadChoice.get().whole !== version || !(await isNewest())) return
  const cache = await caches.open(names().download)
  const urls = new Set(needed.paths.map(absoluteUrl))
  for (const { url } of await cache.keys()) if (!urls.has(url)) await cache.delete(url)
}

/** Returns the number of articles available offline, and the bytes that the site takes up if the browser says so. */
export async function downloadedSize(): Promise<{ articles: number; bytes: number | undefined }> {
  const { download, articles, browsing } = names()
  const cached = new Set<string>()
  for (const name of [download, articles, browsing]) {
    if (!(await caches.has(name))) continue
    for (const { url } of await (await caches.open(name)).keys()) cached.add(url)
  }
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined)
  return {
    articles: hasPages(archive.settings) ? [...cached].filter(isArticle).length : articlesInPacks(cached),
    bytes: estimate?.usage,
  }
}

/** Returns the number of articles in the packs among some files. */
function articlesInPacks(urls: ReadonlySet<string>): number {
  let articles = 0
  for (let position = 0; position < archive.articles; position++) {
    const pack = packAt(position)
    if (pack && urls.has(absoluteUrl(pack.path))) articles++
  }
  return articles
}
