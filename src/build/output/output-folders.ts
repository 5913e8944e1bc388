import { existsSync } from 'node:fs'
import path from 'node:path'

/** Folders that files are written to and read from. Plain data. */
export interface OutputFolders {
  /** The folder that is written to. */
  folder: string
  /** The folder of the last output, if there is one. May be the same. */
  previous?: string | undefined
}

/** Returns the path of a file of the output: where it was written, else in the last output. */
export function fileIn({ folder, previous }: OutputFolders, file: string): string {
  const written = path.join(folder, file)
  return previous === undefined || existsSync(written) ? written : path.join(previous, file)
}
