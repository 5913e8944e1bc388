import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, open, type RootDatabase } from 'lmdb'
import { build as buildMessages } from '#messages/build'
import { sha256Of } from '../output/hashes.ts'

/** Identifies a record: a hash of its file's name, and its position in the file. */
export type RecordKey = [file: string, record: number]

/** The analysed records of a store. */
interface Records {
  /** The article of each record without its address, and its Body. Both are JSON. */
  articles: Database<string, RecordKey>
  bodies: Database<string, RecordKey>
}

/** The data that persists between builds of one seeds folder. */
export interface Store extends Records {
  /** Its file. Other threads open it by this path, to read. */
  file: string
  /** Each source file as it was when it was last analysed, by a hash of its name. JSON. */
  sources: Database<string, string>
  /** The lines of each record in archive.jsonl and archive.csv. */
  lines: Database<string, RecordKey>
  /** Facts about the last output, by what they are about. */
  output: Database<string, string>
  /** A message for the terminal if a store was discarded, or a temporary one replaces it. */
  note: string | undefined
  /** Resolves when everything that was put is in the store, so that other threads see it. */
  written: () => Promise<unknown>
  close: () => Promise<void>
}

/** In the folder of a store: the seeds folder that it belongs to, and the facts by which a later build trusts it. */
const OWNER = 'seeds-folder'
const FACTS = 'store.json'
const STORE = 'store.mdb'

/**
 * Returns the folder of all stores: DATELINE_CACHE_DIR, else a folder in Vite's cache. It may be deleted at any time.
 */
export const cacheRoot = (viteCache: string): string =>
  path.resolve(process.env.DATELINE_CACHE_DIR || path.join(viteCache, 'dateline'))

/**
 * Opens the store of a seeds folder, and removes those of folders that no longer exist. One that is damaged or was
 * written by other code is discarded. If it cannot be used at all, a temporary one replaces it.
 * @param root the folder of all stores
 * @param code the hash of the code
 */
export function openStore(root: string, seeds: string, code: string): Store {
  const folder = path.join(root, sha256Of(seeds).slice(0, 16))
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, OWNER), seeds)
    removeOrphans(root)
    const file = path.join(folder, STORE)
    // A file that is deleted must not stay open in this process.
    readers.get(file)?.close?.()
    const known = existsSync(file) ? factsIn(folder) : undefined
    try {
      if (known && statSync(file).size < known.size) throw new Error('damaged')
      if (!existsSync(file) || known?.code === code) return storeIn(folder, code)
      const store = storeIn(folder, code, buildMessages.cacheDiscarded)
      for (const table of tablesOf(store)) table.clearSync()
      return store
    } catch {
      rmSync(file, { force: true })
      return storeIn(folder, code, buildMessages.cacheDiscarded)
    }
  } catch (error) {
    const temporary = mkdtempSync(path.join(tmpdir(), 'dateline-cache-'))
    const store = storeIn(temporary, code, buildMessages.cacheFailed((error as Error).message))
    const close = async () => {
      await store.close()
      rmSync(temporary, { recursive: true, force: true })
    }
    return { ...store, close }
  }
}

/** Returns the code that wrote a store, and its size when it was last closed, since it never shrinks. */
function factsIn(folder: string): { code: string; size: number } | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, FACTS), 'utf8'))
  } catch {
    return undefined
  }
}

const tablesOf = ({ sources, articles, bodies, lines, output }: Store) => [
  sources,
  articles,
  bodies,
  lines,
  output,
]

const openRoot = (file: string): RootDatabase<string, string> =>
  open({ path: file, noSubdir: true, encoding: 'string' })

/** The stores that this thread reads, by file. */
const readers = new Map<string, Records & { close?: () => Promise<void> }>()

function storeIn(folder: string, code: string, note?: string): Store {
  const file = path.join(folder, STORE)
  const root = openRoot(file)
  const records = recordsOf(root)
  readers.set(file, records)
  const saveFacts = () =>
    writeFileSync(path.join(folder, FACTS), JSON.stringify({ code, size: statSync(file).size }))
  saveFacts()
  return {
    file,
    sources: root.openDB<string, string>({ name: 'sources', encoding: 'string' }),
    ...records,
    lines: root.openDB<string, RecordKey>({ name: 'lines', encoding: 'string' }),
    output: root.openDB<string, string>({ name: 'output', encoding: 'string' }),
    note,
    written: () => root.flushed,
    async close() {
      await root.flushed
      readers.delete(file)
      await root.close()
      // Whoever deleted the folder meanwhile does not want it back.
      if (existsSync(file)) saveFacts()
    },
  }
}

const recordsOf = (root: RootDatabase<string, string>): Records => ({
  articles: root.openDB<string, RecordKey>({ name: 'articles', encoding: 'string' }),
  bodies: root.openDB<string, RecordKey>({ name: 'bodies', encoding: 'string' }),
})

/** Opens the records of a store for reading, once in each thread. */
export function recordsIn(file: string): Records {
  const known = readers.get(file)
  if (known) return known
  const root = openRoot(file)
  const reader = { ...recordsOf(root), close: () => root.close() }
  readers.set(file, reader)
  return reader
}

/** Removes the stores of seeds folders that no longer exist. */
function removeOrphans(root: string): void {
  for (const name of readdirSync(root)) {
    const owner = path.join(root, name, OWNER)
    if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8')))
      rmSync(path.join(root, name), { recursive: true, force: true })
  }
}
