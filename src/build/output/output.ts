import { statSync } from 'node:fs'
import path from 'node:path'
import type { OutputFolders } from './output-folders.ts'
import { openReusableFiles, type ReusableFiles } from './reusable-files.ts'

/** Writes the files of a site. */
export interface Writer {
  /** @throws Error if the file cannot be written */
  write: (file: string, content: string | Uint8Array) => void
}

/** The output of a build. Files that are the same in the last output are reused. */
export interface Output extends OutputFolders, Writer {
  /** The cache folder, which holds the fingerprints of files that were written. */
  cache: string
  /** The files of the last output that belong to this one unchanged, by path. */
  reused: Set<string>
  /** Opens the cached fingerprints of one kind of files in the last output. */
  reusable: (kind: string) => ReusableFiles
  /** Saves the fingerprints of the files that `write` wrote, for the next build. */
  save: () => void
}

/**
 * Opens an output.
 * @param previous the folder of the last output; it need not exist
 * @param cache the cache folder
 */
export function openOutput(folder: string, previous: string, cache: string): Output {
  const isFolder = statSync(previous, { throwIfNoEntry: false })?.isDirectory()
  const folders = { folder, previous: isFolder ? previous : undefined }
  const reused = new Set<string>()
  const reusable = (kind: string) => openReusableFiles(path.join(cache, `${kind}.cache`), folders, reused)
  const { write, save } = reusable('files')
  return { ...folders, cache, reused, reusable, write, save }
}
