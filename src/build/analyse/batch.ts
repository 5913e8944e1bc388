import path from 'node:path'
import type { CountryCorrections } from '../../archive/article.ts'
import type { ImportSettings } from '../../archive/settings/import-settings.ts'
import { cacheFileOf } from '../cache/cache-folder.ts'
import { sha256Of } from '../output/hashes.ts'
import type { ListedFile } from '../read/folder.ts'
import type { Source } from '../read/read-source.ts'
import { LARGE_FILE } from '../read/source-file.ts'

/** Everything besides a source file that decides what its records become. Plain data. */
export interface AnalysisInputs {
  /** The seeds folder. */
  directory: string
  /** The hash of the code. */
  code: string
  importing: ImportSettings
}

/** Small source files that are processed together and share a cache file. Plain data. */
export interface Batch extends AnalysisInputs {
  cacheFile: string
  files: readonly { name: string; corrections: CountryCorrections }[]
}

/** Identifies everything that the analyses of a file's records depend on. */
export const analysisKey = (
  { code, importing }: AnalysisInputs,
  name: string,
  corrections: CountryCorrections,
  sha256: string,
): string => sha256Of(JSON.stringify([code, importing, name, corrections, sha256]))

/** Divides small source files into batches by a hash of their names, so that a new file changes one batch only. */
export function batchesOf(
  { directory, files, importing, corrections }: Source,
  cache: string,
  code: string,
): { batches: Batch[]; large: ListedFile[] } {
  const byCacheFile = new Map<string, string[]>()
  for (const { name, size } of files) {
    if (size > LARGE_FILE) continue
    const cacheFile = cacheFileOf(name)
    const names = byCacheFile.get(cacheFile) ?? []
    byCacheFile.set(cacheFile, names)
    names.push(name)
  }
  return {
    batches: [...byCacheFile]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cacheFile, names]) => ({
        directory,
        code,
        importing,
        cacheFile: path.join(cache, cacheFile),
        files: names.map((name) => ({ name, corrections: corrections(name) })),
      })),
    large: files.filter(({ size }) => size > LARGE_FILE),
  }
}
