import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sha256Of } from './write.ts'

/** Where files are written to. Plain data: it goes to other threads. */
export interface Target {
  /** The folder. */
  out: string
  /** The folder of the last output, if there is one; may be the same. */
  last?: string | undefined
}

/** Where a build writes, and what it need not write. */
export interface Output extends Target {
  /** Files of the last output that are files of this one as they are, by path. Only what else there is gets written. */
  kept: Set<string>
}

/** An output to be written. A last one that is not there, or is no folder, is none. */
export const outputTo = (out: string, last?: string): Output => ({
  out,
  last: last && statSync(last, { throwIfNoEntry: false })?.isDirectory() ? last : undefined,
  kept: new Set(),
})

/** Where a file of an output is: among those that were written, else in the last output. */
export function placeOf({ out, last }: Target, file: string): string {
  const written = path.join(out, file)
  return last === undefined || existsSync(written) ? written : path.join(last, file)
}

/**
 * Writes files. One that is there is replaced, and never written into: it may be linked from elsewhere.
 * @param out the folder; its own folders are made
 * @param files paths in the folder, each with its content
 * @returns their print
 * @throws Error where one cannot be written
 */
export function writeFiles(out: string, files: readonly (readonly [string, string | Uint8Array])[]): string {
  for (const [file, content] of files) writeNew(path.join(out, file), content)
  return fingerprintOf(
    out,
    files.map(([file]) => file),
    files.map(([, content]) => sha256Of(content)),
  )
}

/**
 * The print of files that were written, by which they are known again: a hash of their contents, and one of what the
 * file system says of them.
 * @param hashes the SHA-256 of each, in hexadecimal
 */
export const fingerprintOf = (folder: string, files: readonly string[], hashes: readonly string[]): string =>
  `${sha256Of(hashes.join(' '))} ${stampOf(folder, files)}`

/**
 * The print that files have now, if they are still those that were written. Where the file system says of them what it
 * said then, they are not read: number, size and the time of the last change count, as in Git's index.
 * https://git-scm.com/docs/racy-git
 * @returns undefined where one is not there, or has other bytes
 */
export function currentFingerprint(
  folder: string,
  files: readonly string[],
  print: string,
): string | undefined {
  const now = stampOf(folder, files)
  const [contents, before] = print.split(' ')
  if (now === before) return print
  if (now === undefined) return undefined
  try {
    const hashes = files.map((file) => sha256Of(readFileSync(path.join(folder, file))))
    return sha256Of(hashes.join(' ')) === contents ? `${contents} ${now}` : undefined
  } catch {
    return undefined
  }
}

/** A hash of what the file system says of files; none where one is not there. */
function stampOf(folder: string, files: readonly string[]): string | undefined {
  let all = ''
  for (const file of files) {
    const stat = lstatSync(path.join(folder, file), { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    all += `${stat.ino} ${stat.size} ${stat.mtimeMs}\n`
  }
  return sha256Of(all)
}

function writeNew(target: string, content: string | Uint8Array) {
  try {
    writeFileSync(target, content, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') rmSync(target)
    else if (code === 'ENOENT') mkdirSync(path.dirname(target), { recursive: true })
    else throw error
    writeFileSync(target, content, { flag: 'wx' })
  }
}
