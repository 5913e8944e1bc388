import { persistentStore, siteKey } from '../storage/persistent-store.ts'

/** The reader's choice to download the archive, and the list of files of the last complete download. */
export const downloadChoice = persistentStore<{ wanted: boolean; whole: string }>(
  siteKey('dateline-offline'),
  (stored) => {
    const { wanted, whole } = Object(stored) as Record<string, unknown>
    return { value: { wanted: wanted === true, whole: typeof whole === 'string' ? whole : '' } }
  },
)

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
