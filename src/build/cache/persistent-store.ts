import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from '../output/staging.ts'

/** The file that says which seeds folder a store is of. */
const OWNER = 'seeds-folder'

/** How many packs a store has: one changed seed means that one of so many is written anew. */
const PACKS = 256

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Where proofs are kept: DATELINE_CACHE_DIR, else in Vite's own cache. Safe to delete at any time. */
export const storesDirectory = (viteCache: string): string =>
  path.resolve(process.env.DATELINE_CACHE_DIR || path.join(viteCache, 'dateline'))

/** The name of the pack that a seed's proof is kept in. */
export const packOf = (file: string): string =>
  `${(createHash('sha256').update(file).digest().readUInt8() % PACKS).toString(16).padStart(2, '0')}.pack`

/**
 * Opens the store of a seeds folder. Stores of folders that are no more are removed.
 * @returns its directory, and why nothing can be kept in it, if nothing can
 */
export function openStore(stores: string, seeds: string): { directory: string; unkept?: string } {
  const directory = path.join(stores, shortHash(seeds))
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(path.join(directory, OWNER), seeds)
    for (const name of readdirSync(stores)) {
      const owner = path.join(stores, name, OWNER)
      if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8')))
        rmSync(path.join(stores, name), { recursive: true, force: true })
    }
    return { directory }
  } catch (error) {
    return { directory, unkept: (error as Error).message }
  }
}

/** The pack that keeps the words of a pack's articles. */
export const wordsPack = (pack: string): string => `${pack}.words`

/** Removes packs of a store that no seed is in any more, and what was left half written. */
export function tidyStore(directory: string, packs: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(directory)) {
      const [, pack = '', pid] = /^(..\.pack)(?:\.words)?(?:\.(\d+)\..*)?$/.exec(name) ?? []
      if (pack && (pid ? !isRunning(Number(pid)) : !packs.has(pack)))
        rmSync(path.join(directory, name), { force: true })
    }
  } catch {
    // It takes up room, and nothing else.
  }
}
