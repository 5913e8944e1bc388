import { hashOf, pathOf } from './hashes.ts'

/** Writes a file of the site. */
export type Write = (path: string, content: string) => void

/** Writes a value to a data file. @returns the file's path */
export function writeJson(write: Write, kind: string, value: unknown): string {
  const content = JSON.stringify(value)
  const path = pathOf(kind, content)
  write(path, content)
  return path
}

/**
 * Writes values to files that share one hash, from which the app knows all their paths.
 * @param pathOf returns the path of a value's file
 * @param more something else that the hash depends on
 * @returns the hash: eight digits, enough to tell versions of the same files apart
 */
export function writeGroup(
  write: Write,
  values: readonly unknown[],
  pathOf: (hash: string, index: number) => string,
  more = '',
): string {
  const contents = values.map((value) => JSON.stringify(value))
  // Paths are hashed too: two files with their contents exchanged are other files.
  const all = contents.map((content, index) => `${pathOf('', index)} ${content}`).join('\n')
  const hash = hashOf(all + more).slice(0, 8)
  contents.forEach((content, index) => {
    write(pathOf(hash, index), content)
  })
  return hash
}
