import { offline as offlineMessages } from '#messages/offline'
import type { StopReason } from './download-status.ts'

interface Props {
  /** Numbers of files; `total` is 0 until it is known. */
  done: number
  total: number
}

export function DownloadProgress({ done, total }: Props) {
  return (
    <p className="screen-only mt-4 text-[0.9375rem]">
      <progress
        aria-label={offlineMessages.downloading}
        className="mb-1 block w-full accent-accent"
        max={total || 1}
        value={done}
      />
      {total > 0 ? offlineMessages.progress(done, total) : offlineMessages.preparing}
    </p>
  )
}

/** Says how far a download got, and why it stopped. */
export function DownloadStopped({ done, total, reason }: Props & { reason: StopReason }) {
  return (
    <p role={reason === 'reader' ? 'status' : 'alert'} className="mt-4">
      {reasonText(reason)} {total > 0 && offlineMessages.progress(done, total)}
    </p>
  )
}

function reasonText(reason: StopReason): string {
  if (typeof reason === 'object') return offlineMessages.failed(reason.error)
  return {
    reader: offlineMessages.stopped,
    storage: offlineMessages.storageFull,
    connection: offlineMessages.connectionLost,
  }[reason]
}
