import { persistentStore, siteKey } from '../storage/persistent-store.ts'

interface DownloadChoice {
  /** True if the reader wants the archive to be downloaded. */
  wanted: boolean
  /** The version of the last complete download. Empty if there is none. */
  whole: string
  /** The path of the OfflineList of the last download, complete or not. */
  begun: string
}

/** The reader's choice to download the archive, and what has been downloaded. */
export const downloadChoice = persistentStore<DownloadChoice>(siteKey('dateline-offline'), (stored) => {
  const { wanted, whole, begun } = Object(stored) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { value: { wanted: wanted === true, whole: text(whole), begun: text(begun) } }
})

/** The reason why a download stopped: the reader stopped it, storage is full, the connection was lost, or a file failed to load. */
export type StopReason = 'reader' | 'storage' | 'connection' | { error: string }

/** The status of downloading the whole archive. `done` and `total` are numbers of files. */
export type DownloadStatus =
  | { state: 'none' }
  | { state: 'running'; done: number; total: number }
  | { state: 'stopped'; done: number; total: number; reason: StopReason }
  | { state: 'complete' }

let status: DownloadStatus = { state: downloadChoice.get().whole ? 'complete' : 'none' }
const listeners = new Set<() => void>()

export const downloadStatus = (): DownloadStatus => status

export function setDownloadStatus(next: DownloadStatus): void {
  status = next
  for (const listener of listeners) listener()
}

export const subscribeToDownload = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
