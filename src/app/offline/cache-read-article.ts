import type { Card } from '../../format/cards.ts'
import type { WorkerMessage } from '../../format/service-worker.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive, shardAt } from '../data/archive.ts'

/** A path of the site as an absoluteUrl address, by which the service worker and caches know it. */
export const absoluteUrl = (path: string): string => new URL(siteUrl(path), location.href).href

/** Has what an article needs kept on this device: its text, its card, and the file of days that it is found by. */
export function cacheReadArticle(position: number, { body }: Pick<Card, 'body'>): void {
  const { days } = archive
  const paths = [body, shardAt(position)?.path, typeof days === 'string' ? days : undefined]
  const payload = paths.flatMap((path) => (path ? [absoluteUrl(path)] : []))
  // Never where there is no worker, and as soon as there is one.
  void navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ type: 'READ', payload } satisfies WorkerMessage),
  )
}
