import type { Card } from '../../format/cards.ts'
import type { WorkerMessage } from '../../format/offline/service-worker.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive, shardAt } from '../data/archive.ts'

/** Returns the absolute URL of a file of the site. Caches and the service worker identify files by it. */
export const absoluteUrl = (path: string): string => new URL(siteUrl(path), location.href).href

/** Makes an article available offline: its text, its card, and the list of days, which finding it requires. */
export function cacheReadArticle(position: number, { body }: Pick<Card, 'body'>): void {
  const { days } = archive
  const paths = [body, shardAt(position)?.path, typeof days === 'string' ? days : undefined]
  const payload = paths.flatMap((path) => (path ? [absoluteUrl(path)] : []))
  // Happens once there is a service worker, which may be never.
  void navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ type: 'READ', payload } satisfies WorkerMessage),
  )
}
