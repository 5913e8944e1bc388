/**
 * What may be kept offline as a whole. Files are asked for one by one, some fifty to two hundred a second: 25,000 take
 * some minutes. 60 MB are room that browsers give a site on a small device, too.
 */
export const MOST_FILES = 25_000
export const MOST_BYTES = 60_000_000

/** What keeping an archive offline takes. */
export interface OfflineSummary {
  files: number
  /** Compression undone. */
  bytes: number
  /** Path of the list of all paths, as string[]; none where the archive is too large to be kept as a whole. */
  list?: string
}

/** Whether an archive is small enough to be kept as a whole. */
export const canDownload = ({ files, bytes }: Pick<OfflineSummary, 'files' | 'bytes'>): boolean =>
  files <= MOST_FILES && bytes <= MOST_BYTES
