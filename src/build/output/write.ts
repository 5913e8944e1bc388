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

/** Returns the hash of files that share it: eight digits, enough to tell versions of the same files apart. */
export const groupHash = (contents: readonly string[]): string => hashOf(contents.join('\n')).slice(0, 8)

/**
 * Writes values to files that share one hash, from which the app knows all their paths.
 * @param pathOf returns the path of a value's file
 * @returns the hash
 */
export function writeGroup(
  write: Write,
  values: readonly unknown[],
  pathOf: (hash: string, index: number) => string,
): string {
  const contents = values.map((value) => JSON.stringify(value))
  // Paths are hashed too: two files with their contents exchanged are other files.
  const hash = groupHash(contents.map((content, index) => `${pathOf('', index)} ${content}`))
  contents.forEach((content, index) => {
    write(pathOf(hash, index), content)
  })
  return hash
}
