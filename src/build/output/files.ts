import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprintOf } from './fingerprint.ts'
import { sha256Of } from './hashes.ts'

/**
 * Writes files. A file that exists is replaced, never written into: it may be a hard link to another output's file.
 * @param folder missing folders in it are created
 * @param files paths in the folder, each with its content
 * @returns their fingerprint
 * @throws Error if one cannot be written
 */
export function writeFiles(
  folder: string,
  files: readonly (readonly [string, string | Uint8Array])[],
): string {
  for (const [file, content] of files) writeNew(path.join(folder, file), content)
  return fingerprintOf(
    folder,
    files.map(([file]) => file),
    files.map(([, content]) => sha256Of(content)),
  )
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
