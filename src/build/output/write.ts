import { createHash } from 'node:crypto'

/** Takes a file of the site: its path, relative to the site's base, and its content. */
export type Write = (path: string, content: string) => void

/** The SHA-256 of a content, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** A content's name: the same content has the same one. */
export const hashOf = (content: string | Uint8Array): string => sha256Of(content).slice(0, 12)

/** The path of a file of a kind, which says its content. */
export const pathOf = (kind: string, content: string): string => `data/${kind}-${hashOf(content)}.json`

/** Writes a value into a file of a kind, and gives the file's path. */
export function writeJson(write: Write, kind: string, value: unknown): string {
  const content = JSON.stringify(value)
  const path = pathOf(kind, content)
  write(path, content)
  return path
}

/**
 * Writes values into files that share a hash, so that all of their paths are known by it.
 * @param pathOf the path of a value's file, by the hash and the value's number
 * @returns the hash; eight digits, which only tell editions of the same files apart
 */
export function writeGroup(
  write: Write,
  values: readonly unknown[],
  pathOf: (hash: string, index: number) => string,
): string {
  const contents = values.map((value) => JSON.stringify(value))
  // The paths count too: the same contents under each other's names are other files.
  const hash = hashOf(contents.map((content, index) => `${pathOf('', index)} ${content}`).join('\n')).slice(
    0,
    8,
  )
  contents.forEach((content, index) => {
    write(pathOf(hash, index), content)
  })
  return hash
}
