import type { WorkerMessage } from '../../format/offline/service-worker.ts'
import { hasPages } from '../../format/site-paths.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'

/** Returns the absolute URL of a file of the site. Caches and the service worker identify files by it. */
export const absoluteUrl = (path: string): string => new URL(siteUrl(path), location.href).href

/** Makes an article available offline. Packs of articles are cached like other data. */
export function cacheReadArticle(slug: string): void {
  if (!hasPages(archive.settings)) return
  const payload = absoluteUrl(`article/${encodeURIComponent(slug)}`)
  // Happens once there is a service worker, which may be never.
  void navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ type: 'READ', payload } satisfies WorkerMessage),
  )
}
