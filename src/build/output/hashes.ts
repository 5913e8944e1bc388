import { createHash } from 'node:crypto'

/** Returns the SHA-256 of a content, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** Returns a short hash of a content, for the name of a file. */
export const hashOf = (content: string | Uint8Array): string => sha256Of(content).slice(0, 12)

/** Returns the path of a data file, whose name holds a hash of its content. */
export const pathOf = (kind: string, content: string): string => `data/${kind}-${hashOf(content)}.json`
