import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sha256Of } from '../output/hashes.ts'
import { isRunning } from '../output/processes.ts'

/** The file in a cache folder that names the seeds folder it belongs to. */
const OWNER = 'seeds-folder'

/** The number of cache files for small source files. If an article changes, one of them is rewritten. */
const FILES = 256

/**
 * Returns the folder of all caches: DATELINE_CACHE_DIR, else a folder in Vite's cache. It may be deleted at any time.
 */
export const cacheRoot = (viteCache: string): string =>
  path.resolve(process.env.DATELINE_CACHE_DIR || path.join(viteCache, 'dateline'))

/** Returns the name of the cache file that holds the analysis of a source file. */
export const cacheFileOf = (file: string): string =>
  `${(createHash('sha256').update(file).digest().readUInt8() % FILES).toString(16).padStart(2, '0')}.cache`

/** Returns the name of the cache file that holds the analyses of a part of a large source file. @param part from 0 */
export const partFileOf = (file: string, part: number): string =>
  `${sha256Of(file).slice(0, 16)}-${part}.cache`

/** Returns the path of the file that holds the words of the articles in a cache file. */
export const wordsFileOf = (cacheFile: string): string => `${cacheFile}.words`

/**
 * Opens the cache of a seeds folder, and removes the caches of folders that no longer exist.
 * @param root the folder of all caches
 * @returns its folder; if it cannot be written to, a temporary one and the reason
 */
export function openCache(root: string, seeds: string): { folder: string; failure?: string } {
  const folder = path.join(root, sha256Of(seeds).slice(0, 16))
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, OWNER), seeds)
    for (const name of readdirSync(root)) {
      const owner = path.join(root, name, OWNER)
      if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8')))
        rmSync(path.join(root, name), { recursive: true, force: true })
    }
    return { folder }
  } catch (error) {
    return { folder: mkdtempSync(path.join(tmpdir(), 'dateline-cache-')), failure: (error as Error).message }
  }
}

/**
 * Removes cache files that no longer belong to any article, and unfinished files of builds that were killed.
 * @param used the names of the cache files in use
 */
export function removeUnused(folder: string, used: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, cacheFile = '', pid] =
        /^([\da-f]+(?:-\d+)?\.cache)(?:\.words)?(?:\.(\d+)\..*)?$/.exec(name) ?? []
      if (cacheFile && (pid ? !isRunning(Number(pid)) : !used.has(cacheFile)))
        rmSync(path.join(folder, name), { force: true })
    }
  } catch {
    // Unused files only take up space.
  }
}
