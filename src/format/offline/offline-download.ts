/**
 * Limits of an archive that can be downloaded as a whole. Files are fetched one by one, 50 to 200 a second, so 25,000
 * take some minutes. Browsers give a site 60 MB even on small devices.
 */
export const MAX_FILES = 25_000
export const MAX_BYTES = 60_000_000

/** The size of an archive as a download. */
export interface OfflineSummary {
  files: number
  /** Uncompressed. */
  bytes: number
  /** The path of the OfflineList. Absent if the archive is too large to download. */
  list?: string
}

/** The files of an archive to download. */
export interface OfflineList {
  /** The paths of data files, whose names change with their content. */
  files: string[]
  /** The paths of article pages, and for each a text that changes with the article. */
  pages: Record<string, string>
}

/** Returns true if an archive is small enough to download as a whole. */
export const canDownload = ({ files, bytes }: Pick<OfflineSummary, 'files' | 'bytes'>): boolean =>
  files <= MAX_FILES && bytes <= MAX_BYTES
