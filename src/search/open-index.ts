import { type Chunk, chunkOf, file, type Root, readChunk } from '../format/search/chunks.ts'
import { IndexFiles, type Load } from './index-files.ts'
import { type Stem, stemmerFor } from './stemmers.ts'

/** An index whose first file has come. */
export interface OpenIndex extends Root {
  files: IndexFiles
  stem: Stem | undefined
}

/**
 * Opens an index.
 * @param load fetches one of its files
 * @param waits before each new try of one, in milliseconds
 * @throws Error naming what cannot be loaded
 */
export async function openIndex(load: Load, waits?: readonly number[]): Promise<OpenIndex> {
  const files = new IndexFiles(load, waits)
  const root = await files.read(file.root, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Root)
  return { ...root, files, stem: await stemmerFor(root.language) }
}

/** The chunks from one to another. */
export const chunksOf = ({ files }: OpenIndex, first: number, last: number): Promise<Chunk[]> =>
  Promise.all(
    Array.from({ length: last - first + 1 }, (_, i) => files.read(file.chunk(first + i), readChunk)),
  )

/** The chunk that a term is in, if it is anywhere. */
export const chunkWith = ({ files, bounds }: OpenIndex, term: string): Promise<Chunk> =>
  files.read(file.chunk(chunkOf({ bounds }, term)), readChunk)
