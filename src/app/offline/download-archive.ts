import { summary } from 'virtual:offline'
import { queryOptions } from '@tanstack/react-query'
import type { OfflineSummary } from '../../format/offline-download.ts'
import { cacheNames } from '../../format/service-worker.ts'
import { LoadError, loadJson, neverStale } from '../data/load.ts'
import { persistentStore, siteKey } from '../storage/persistent-store.ts'
import { isCacheable } from './addresses.ts'
import { absoluteUrl } from './cache-read-article.ts'
import { reloadForUpdate } from './update.ts'

/** So many files are asked for at a time. */
const AT_A_TIME = 6
/** How long to wait before a file is asked for again, in milliseconds. */
const WAITS = [500, 2000]

/** Whether the reader wants the whole archive kept, and the list of what was kept when it was there as a whole. */
const wish = persistentStore<{ wanted: boolean; whole: string }>(siteKey('dateline-offline'), (stored) => {
  const { wanted, whole } = (stored ?? {}) as Record<string, unknown>
  return { value: { wanted: wanted === true, whole: typeof whole === 'string' ? whole : '' } }
})

/** How keeping the whole archive stands. */
export type Keeping =
  | { state: 'none' }
  | { state: 'whole' }
  /** Some is kept; why it went no further, where it failed. */
  | { state: 'part'; done: number; of: number; why?: string }
  | { state: 'under way'; done: number; of: number }

let keeping: Keeping = { state: wish.get().whole ? 'whole' : 'none' }
let stop: AbortController | undefined
const listeners = new Set<() => void>()

function say(next: Keeping) {
  keeping = next
  for (const listener of listeners) listener()
}

export const subscribeToDownload = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const downloadState = (): Keeping => keeping

/** What keeping the archive takes. */
export const summaryQuery = queryOptions({
  queryKey: ['offline', summary],
  queryFn: () => loadJson<OfflineSummary>(summary),
  ...neverStale,
})

const names = () => cacheNames(new URL(import.meta.env.BASE_URL, location.href).href)
/**
 * Keeps all files of the archive that are not kept yet. What has come by already is taken from there. Ends when all is
 * kept, it is stopped, or a file cannot be had or kept: `downloadState` says which.
 */
export async function downloadArchive(): Promise<void> {
  if (stop) return
  stop = new AbortController()
  const { signal } = stop
  wish.change((now) => (now.wanted ? now : { ...now, wanted: true }))
  let [done, of] = [0, 0]
  try {
    // Asked for by a reader, it is not to be the first that goes when the device has little room.
    void navigator.storage?.persist?.().catch(() => undefined)
    say({ state: 'under way', done, of })
    const { list } = await loadJson<OfflineSummary>(summary)
    if (!list) return say({ state: 'none' })
    const paths = [summary, list, ...(await loadJson<string[]>(list))]
    const cache = await caches.open(names().download)
    const there = new Set((await cache.keys()).map(({ url }) => url))
    const missing = paths.map(absoluteUrl).filter((url) => !there.has(url))
    of = paths.length
    done = of - missing.length
    let said = 0
    const keepSome = async () => {
      for (let url = missing.pop(); url !== undefined; url = missing.pop()) {
        await cache.put(url, await had(url, signal))
        done++
        // Some ten times a second at most.
        if (performance.now() - said < 100) continue
        said = performance.now()
        say({ state: 'under way', done, of })
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, keepSome))
    wish.change(() => ({ wanted: true, whole: list }))
    say({ state: 'whole' })
  } catch (error) {
    const stopped = signal.aborted
    if (!stopped) stop.abort()
    if (downloadState().state === 'under way')
      say({ state: 'part', done, of, ...(!stopped && { why: reasonOf(error as Error) }) })
    if (error instanceof LoadError) void reloadForUpdate()
  } finally {
    stop = undefined
  }
}

/** A file, from what has come by or else from the site. */
async function had(url: string, signal: AbortSignal): Promise<Response> {
  const there = await caches.match(url, { ignoreVary: true })
  if (there) return there
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted()
    try {
      // The worker leaves requests of this mode alone: what is kept need not lie in two caches.
      const response = await fetch(url, { mode: 'same-origin', signal })
      if (isCacheable(response, 'file')) return response
      throw new LoadError(url, response.ok ? 404 : response.status)
    } catch (error) {
      const wait = WAITS[tries]
      if (wait === undefined || signal.aborted || error instanceof LoadError) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

function reasonOf(error: Error): string {
  if (error.name === 'QuotaExceededError') return 'there is no room left for it on this device'
  return error instanceof LoadError ? error.message : 'the connection was lost'
}

/** Stops keeping; what is there stays, and it is not gone on with by itself. */
export function stopDownload(): void {
  wish.change((now) => ({ ...now, wanted: false }))
  stop?.abort()
}

/** Removes what is kept of the archive: what was read, too. The app itself stays. */
export async function removeDownload(): Promise<void> {
  say({ state: 'none' })
  wish.change(() => ({ wanted: false, whole: '' }))
  stop?.abort()
  const { download, articles, browsing, pages } = names()
  await Promise.all([download, articles, browsing, pages].map((name) => caches.delete(name)))
}

/**
 * Goes on with what was asked for and is not there as a whole: of this edition, or since the page was left. When it is
 * there, what only editions before had is let go.
 * @param isNewest whether the worker is of this edition; else it needs what the one before had
 */
export async function resumeDownload(isNewest: () => Promise<boolean>): Promise<void> {
  if (!wish.get().wanted) return
  const { list } = await loadJson<OfflineSummary>(summary)
  if (!list) return
  if (wish.get().whole !== list) await downloadArchive()
  if (wish.get().whole !== list || !(await isNewest())) return
  const cache = await caches.open(names().download)
  const needed = new Set([summary, list, ...(await loadJson<string[]>(list))].map(absoluteUrl))
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url)
}

/** How many articles are kept, and how much room the site takes up in bytes, as far as the browser says. */
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
