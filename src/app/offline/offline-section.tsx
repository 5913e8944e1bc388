import { hasWorker } from 'virtual:offline'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { offline as offlineMessages } from '#messages/offline'
import {
  canDownload,
  MAX_BYTES,
  MAX_FILES,
  type OfflineSummary,
} from '../../format/offline/offline-download.ts'
import { focusMain } from '../../ui/focus-main.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { archive } from '../data/archive.ts'
import {
  deleteDownloads,
  downloadArchive,
  downloadedSize,
  stopDownload,
  summaryQuery,
} from './download-archive.ts'
import { DownloadProgress, DownloadStopped } from './download-progress.tsx'
import { downloadStatus, subscribeToDownload } from './download-status.ts'

/** Returns true if the browser can store the site. Some private windows cannot, and https is required. */
const canWorkOffline = () =>
  import.meta.env.PROD && hasWorker && 'serviceWorker' in navigator && 'caches' in window

/**
 * Says what can be read offline, and offers to download the archive.
 * @param isSupported true if the browser can store the site; for tests
 */
export function OfflineSection({ isSupported }: { isSupported?: boolean }) {
  const hydrated = useHydrated()
  return (
    <section aria-labelledby="offline" className="noscript:hidden">
      <h2 id="offline" className="mt-8 text-xl font-semibold">
        {offlineMessages.title}
      </h2>
      {!hydrated ? (
        <p className="mt-2">{offlineMessages.openedArticles}</p>
      ) : (isSupported ?? canWorkOffline()) ? (
        <Downloads />
      ) : (
        <p className="mt-2">{offlineMessages.unavailable}</p>
      )}
    </section>
  )
}

function Downloads() {
  const status = useSyncExternalStore(subscribeToDownload, downloadStatus)
  const summary = useQuery(summaryQuery)
  const { size, isBlocked, refresh } = useDownloadedSize(status.state)
  const articles = Math.min(size?.articles ?? 0, archive.articles)
  const deleteAll = async () => {
    focusMain()
    await deleteDownloads().catch(() => undefined)
    await refresh()
  }

  const action = {
    none: summary.data?.list && {
      label: offlineMessages.download(summary.data.download),
      run: downloadArchive,
    },
    running: { label: offlineMessages.stop, run: stopDownload },
    stopped: { label: offlineMessages.resume, run: downloadArchive },
    complete: undefined,
  }[status.state]
  // The button that had the focus goes when the download is complete.
  useEffect(() => {
    if (status.state === 'complete' && document.activeElement === document.body) focusMain()
  }, [status.state])

  if (isBlocked) return <p className="mt-2">{offlineMessages.blocked}</p>
  return (
    <>
      <p className="mt-2">{offlineMessages.openedArticles}</p>
      {size && <p className="mt-2">{offlineMessages.saved(articles, size.bytes)}</p>}
      {summary.data && !canDownload(summary.data) && <p className="mt-4">{limitText(summary.data)}</p>}
      {status.state === 'complete' && (
        <p role="status" className="mt-4">
          {offlineMessages.complete}
        </p>
      )}
      {status.state === 'running' && <DownloadProgress {...status} />}
      {status.state === 'stopped' && <DownloadStopped {...status} />}
      <p className="screen-only mt-4 flex flex-wrap gap-3">
        {/* One button, so that it keeps the focus when its action changes. */}
        {action && (
          <button type="button" className="button" onClick={() => void action.run()}>
            {action.label}
          </button>
        )}
        {status.state !== 'running' && (articles > 0 || status.state !== 'none') && (
          <button type="button" className="button" onClick={() => void deleteAll()}>
            {offlineMessages.deleteDownloads}
          </button>
        )}
      </p>
      {summary.isError && status.state === 'none' && (
        <p className="mt-2 text-sm text-muted">{offlineMessages.sizeUnknown}</p>
      )}
    </>
  )
}

/** Returns what can be read offline. It is counted whenever the state of the download changes. */
function useDownloadedSize(state: string) {
  const [size, setSize] = useState<Awaited<ReturnType<typeof downloadedSize>>>()
  const [isBlocked, setBlocked] = useState(false)
  useEffect(() => {
    let isCurrent = true
    if (state)
      downloadedSize().then(
        (next) => isCurrent && setSize(next),
        () => isCurrent && setBlocked(true),
      )
    return () => {
      isCurrent = false
    }
  }, [state])
  const refresh = async () => setSize(await downloadedSize().catch(() => undefined))
  return { size, isBlocked, refresh }
}

/** Returns the limit that the archive exceeds. */
const limitText = ({ files, bytes }: OfflineSummary): string =>
  bytes > MAX_BYTES
    ? offlineMessages.tooLarge(bytes, MAX_BYTES)
    : offlineMessages.tooManyFiles(files, MAX_FILES)
