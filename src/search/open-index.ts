import { type Chunk, chunkOf, indexPath, type Root, readChunk } from '../format/search/chunks.ts'
import { IndexFiles, type Load } from './index-files.ts'
import { type Stem, stemmerFor } from './stemmers.ts'

/** An index whose first file has loaded. */
export interface OpenIndex extends Root {
  files: IndexFiles
  /** The stemmers of the index's languages. */
  stems: readonly Stem[]
}

/**
 * Opens an index.
 * @param load fetches one of its files
 * @param delays the delays before a file is tried again, in milliseconds
 * @throws Error that names the file that cannot be loaded
 */
export async function openIndex(load: Load, delays?: readonly number[]): Promise<OpenIndex> {
  const files = new IndexFiles(load, delays)
  const root = await files.read(
    indexPath.root,
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Root,
  )
  const stems = await Promise.all(root.languages.map(stemmerFor))
  return { ...root, files, stems: stems.filter((stem) => stem !== undefined) }
}

/** Loads the chunks from `first` to `last`, both included. */
export const chunksOf = ({ files }: OpenIndex, first: number, last: number): Promise<Chunk[]> =>
  Promise.all(
    Array.from({ length: last - first + 1 }, (_, i) => files.read(indexPath.chunk(first + i), readChunk)),
  )

/** Loads the chunk that has a term, if the index has it. */
export const chunkWith = ({ files, bounds }: OpenIndex, term: string): Promise<Chunk> =>
  files.read(indexPath.chunk(chunkOf({ bounds }, term)), readChunk)
