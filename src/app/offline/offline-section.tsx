import { hasWorker } from 'virtual:offline'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { MAX_BYTES, MAX_FILES } from '../../format/offline-download.ts'
import { canDownload } from '../../format/offline-limits.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { count, formatNumber } from '../../ui/words.ts'
import { archive } from '../data/archive.ts'
import {
  downloadArchive,
  downloadedSize,
  downloadState,
  removeDownload,
  stopDownload,
  subscribeToDownload,
  summaryQuery,
} from './download-archive.ts'

const megabytes = (bytes: number) => `${formatNumber(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Whether a browser can keep the site: not in some private windows, nor without a secure connection. */
const canKeep = () => import.meta.env.PROD && hasWorker && 'serviceWorker' in navigator && 'caches' in window

const READ_AGAIN =
  'What you have read can be read again without a connection: the site keeps it on this device.'

/** What of the archive can be read without a connection, and the way to have all of it. */
export function OfflineSection({ able }: { able?: boolean }) {
  const hydrated = useHydrated()
  return (
    <section aria-labelledby="offline" className="noscript:hidden">
      <h2 id="offline" className="mt-8 text-xl font-semibold">
        Offline
      </h2>
      {!hydrated ? (
        <p className="mt-2">{READ_AGAIN}</p>
      ) : (able ?? canKeep()) ? (
        <Kept />
      ) : (
        <p className="mt-2">
          Without a connection this archive cannot be read here: this browser keeps nothing for it. That is so
          in some private windows, where the address does not begin with https, and where whoever publishes
          the archive has turned it off.
        </p>
      )}
    </section>
  )
}

function Kept() {
  const keeping = useSyncExternalStore(subscribeToDownload, downloadState)
  const takes = useQuery(summaryQuery)
  const [kept, setKept] = useState<Awaited<ReturnType<typeof downloadedSize>>>()
  const [refused, setRefused] = useState(false)
  const { state } = keeping
  useEffect(() => {
    let gone = false
    // Of one state only: while files come in, progress is told.
    if (state)
      downloadedSize().then(
        (now) => !gone && setKept(now),
        () => !gone && setRefused(true),
      )
    return () => {
      gone = true
    }
  }, [state])
  const articles = Math.min(kept?.articles ?? 0, archive.articles)
  const remove = async () => {
    document.getElementById('main')?.focus({ preventScroll: true })
    await removeDownload().catch(() => undefined)
    setKept(await downloadedSize().catch(() => undefined))
  }

  if (refused)
    return (
      <p className="mt-2">
        This browser does not let the site keep anything. Allow it to store data to read without a connection.
      </p>
    )
  return (
    <>
      <p className="mt-2">
        {READ_AGAIN}
        {kept &&
          ` ${articles ? count(articles, 'article is', 'articles are') : 'No article is'} kept now${
            kept.bytes ? `; the site takes up about ${megabytes(kept.bytes)}` : ''
          }.`}
      </p>
      {takes.data && !canDownload(takes.data) && (
        <p className="mt-4">
          The whole archive is too large to be kept: {count(takes.data.files, 'file')} of{' '}
          {megabytes(takes.data.bytes)}, where {formatNumber(MAX_FILES)} files and {megabytes(MAX_BYTES)} are
          the most.
        </p>
      )}
      {keeping.state === 'whole' && <p className="mt-4">The whole archive is kept on this device.</p>}
      {keeping.state === 'under way' && <UnderWay {...keeping} />}
      {keeping.state === 'part' && <Interrupted {...keeping} />}
      <p className="furniture mt-4 flex flex-wrap gap-3">
        {keeping.state === 'none' && takes.data?.list && (
          <Button use={() => void downloadArchive()}>
            Keep the whole archive on this device ({count(takes.data.files, 'file')},{' '}
            {megabytes(takes.data.bytes)})
          </Button>
        )}
        {keeping.state === 'part' && <Button use={() => void downloadArchive()}>Go on</Button>}
        {keeping.state === 'under way' && <Button use={stopDownload}>Stop</Button>}
        {keeping.state !== 'under way' && (articles > 0 || keeping.state !== 'none') && (
          <Button use={() => void remove()}>Remove what is kept</Button>
        )}
      </p>
      {takes.isError && (
        <p className="mt-2 text-sm text-muted">How large the archive is could not be found out.</p>
      )}
    </>
  )
}

function Button({ use, children }: { use: () => void; children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={use}>
      {children}
    </button>
  )
}

function UnderWay({ done, of }: { done: number; of: number }) {
  return (
    <p className="furniture mt-4 text-[0.9375rem]">
      <progress
        aria-label="Keeping the whole archive"
        className="mb-1 block w-full accent-accent"
        max={of || 1}
        value={done}
      />
      {of ? `${formatNumber(done)} of ${count(of, 'file')}` : 'Finding out what is to be kept …'}
    </p>
  )
}

function Interrupted({ done, of, why }: { done: number; of: number; why?: string }) {
  return (
    <p role={why ? 'alert' : 'status'} className="mt-4">
      {of ? `${formatNumber(done)} of ${count(of, 'file')} are kept.` : 'Nothing of the whole is kept yet.'}{' '}
      {why ? `It went no further: ${why}. ` : 'It was stopped. '}
      What is there stays, and it goes on from there.
    </p>
  )
}
