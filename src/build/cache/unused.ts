import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'

/** Files that were not used for so many milliseconds are deleted. */
const UNUSED = 24 * 60 * 60 * 1000

/** Marks a file or folder as used now. */
export const markUsed = (file: string): void => utimesSync(file, new Date(), new Date())

/** Deletes what nobody has used lately. @param prefix of the names of files and folders that may be deleted */
export function removeUnused(folder: string, prefix = ''): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (!name.startsWith(prefix)) continue
    const status = statSync(file, { throwIfNoEntry: false })
    if (status && status.mtimeMs < Date.now() - UNUSED) rmSync(file, { recursive: true, force: true })
  }
}
