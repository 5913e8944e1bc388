import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes files.
 * @param folder missing folders in it are created
 * @param files paths in the folder, each with its content
 * @throws Error if one cannot be written
 */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [file: string, content: string | Uint8Array]>,
): void {
  for (const [file, content] of files) {
    const target = path.join(folder, file)
    try {
      writeFileSync(target, content)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  }
}
