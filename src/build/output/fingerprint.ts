import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sha256Of } from './hashes.ts'

/**
 * Returns the fingerprint of files that have just been written, by which a later build recognises them: a hash of their
 * contents, and one of their inode numbers, sizes and modification times.
 * @param hashes the SHA-256 of each file, in hexadecimal
 */
export const fingerprintOf = (folder: string, files: readonly string[], hashes: readonly string[]): string =>
  `${sha256Of(hashes.join(' '))} ${statusOf(folder, files)}`

/**
 * Returns the current fingerprint of files, if they still have the contents that were written. If inode number, size
 * and modification time are the same, the files are not read, as Git does for its index:
 * https://git-scm.com/docs/racy-git
 * @returns undefined if a file is missing or has another content
 */
export function currentFingerprint(
  folder: string,
  files: readonly string[],
  fingerprint: string,
): string | undefined {
  const [contents, before] = fingerprint.split(' ')
  const now = statusOf(folder, files)
  if (now === before) return fingerprint
  if (now === undefined) return undefined
  try {
    const hashes = files.map((file) => sha256Of(readFileSync(path.join(folder, file))))
    return sha256Of(hashes.join(' ')) === contents ? `${contents} ${now}` : undefined
  } catch {
    return undefined
  }
}

/** Returns a hash of the inode numbers, sizes and modification times of files, or undefined if one is missing. */
function statusOf(folder: string, files: readonly string[]): string | undefined {
  let all = ''
  for (const file of files) {
    const status = lstatSync(path.join(folder, file), { throwIfNoEntry: false })
    if (!status?.isFile()) return undefined
    all += `${status.ino} ${status.size} ${status.mtimeMs}\n`
  }
  return sha256Of(all)
}
