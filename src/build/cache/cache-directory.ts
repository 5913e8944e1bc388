import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'

/** The folder that Dateline is installed in. */
export const PACKAGE = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)))

/** True if Dateline is a package in somebody's node_modules, and not a copy of the repository. */
export const isInstalled = PACKAGE.split(path.sep).includes('node_modules')

/**
 * Returns the folder for what Vite and the build cache. A package does not write into node_modules, which may be
 * read-only and is replaced by updates: it uses the cache folder of the user's system.
 */
export function cacheDirectory(): string {
  if (!isInstalled) return path.join(PACKAGE, 'node_modules', '.vite')
  const installation = createHash('sha256').update(PACKAGE).digest('hex').slice(0, 8)
  const folder = path.join(envPaths('dateline', { suffix: '' }).cache, installation)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return mkdtempSync(path.join(os.tmpdir(), 'dateline-cache-'))
  }
}
