import path from 'node:path'
import type { CountryCorrections } from '../../archive/article.ts'
import { cacheFileOf } from '../cache/cache-folder.ts'
import type { Source } from '../read/read-source.ts'

/** Source files that are processed together and share a cache file. Plain data. */
export interface Batch {
  /** The seeds folder. */
  directory: string
  /** The cache file. */
  cacheFile: string
  /** The hash of the code. */
  code: string
  records: readonly { file: string; corrections: CountryCorrections }[]
}

/** Divides source files into batches by a hash of their names, so that a new file changes one batch only. */
export function batchesOf({ directory, names, corrections }: Source, cache: string, code: string): Batch[] {
  const files = new Map<string, string[]>()
  for (const name of names) {
    const cacheFile = cacheFileOf(name)
    const batch = files.get(cacheFile) ?? []
    files.set(cacheFile, batch)
    batch.push(name)
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cacheFile, names]) => ({
      directory,
      cacheFile: path.join(cache, cacheFile),
      code,
      records: names.map((file) => ({ file, corrections: corrections(file) })),
    }))
}
