import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** The number of files compressed at a time. Node has four threads for this. */
const AT_ONCE = 4
const EMPTY = new Uint8Array()

/** A search index: its folder, and its compressed files by path. Compression runs in the background. */
export interface SearchIndex {
  folder: string
  files: Promise<Map<string, Uint8Array>>
}

/** Compresses the files of an index, since some hosts do not compress unknown file types. */
export function compressInFolder(contents: ReadonlyMap<string, Uint8Array>): SearchIndex {
  const hash = createHash('sha256')
  for (const [path, bytes] of contents) hash.update(`${path} ${bytes.length}\n`).update(bytes)
  const folder = `search/${hash.digest('hex').slice(0, 12)}`
  return { folder, files: compressAll(contents, folder) }
}

async function compressAll(contents: ReadonlyMap<string, Uint8Array>, folder: string) {
  // The map has all paths from the beginning, so that its order does not depend on which file is ready first.
  const files = new Map<string, Uint8Array>(Array.from(contents, ([path]) => [`${folder}/${path}`, EMPTY]))
  const queue = contents.entries()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [path, bytes] of queue) files.set(`${folder}/${path}`, await compress(bytes))
    }),
  )
  return files
}

async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  const compressed = await promisify(gzip)(bytes)
  // The tenth byte names the operating system (RFC 1952). 255 is unknown: all systems then give the same bytes.
  compressed[9] = 255
  return compressed
}
