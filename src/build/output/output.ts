import { lstatSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Store } from '../cache/store.ts'
import { writeFiles } from './files.ts'
import { sha256Of } from './hashes.ts'
import type { OutputFolders } from './output-folders.ts'

/** Writes the files of a site. */
export interface Writer {
  /** @throws Error if the file cannot be written */
  write: (file: string, content: string | Uint8Array) => void
}

/**
 * The output of a build. A file of the last output stays if it was made from the same, and nobody changed it since. Keys
 * identify everything that a file is made from.
 */
export interface Output extends OutputFolders, Writer {
  /** Keeps a file of the last output. @returns false if it has to be made again */
  keep: (file: string, key: string) => boolean
  /** Records the key of a file that has been written to the folder. */
  wrote: (file: string, key: string) => void
  /** Writes a file, unless the last output has it with the same content. */
  write: Writer['write']
  /** The files of the last output that stay, by path. */
  kept: ReadonlySet<string>
  /** The store in which emitters find what they put there in the last build. */
  store: Store
  /** Saves the keys of all files for the next build. */
  save: () => void
}

/** A file of an output: its key, size in bytes, and time of last change in milliseconds. */
type FileFacts = [key: string, size: number, written: number]

/** The name of the entry in the store. */
const FILES = 'files'

/**
 * Opens an output.
 * @param previous the folder of the last output; it need not exist
 */
export function openOutput(folder: string, previous: string, store: Store): Output {
  const isFolder = statSync(previous, { throwIfNoEntry: false })?.isDirectory()
  const folders = { folder, previous: isFolder ? previous : undefined }
  const before = new Map(
    isFolder ? Object.entries(JSON.parse(store.output.get(FILES) ?? '{}') as Record<string, FileFacts>) : [],
  )
  const kept = new Set<string>()
  const written = new Map<string, string>()
  const keep = (file: string, key: string): boolean => {
    const known = before.get(file)
    if (known?.[0] !== key) return false
    const facts = factsOf(path.join(previous, file), key)
    if (facts?.[1] !== known[1] || facts[2] !== known[2]) return false
    kept.add(file)
    return true
  }
  const wrote = (file: string, key: string) => {
    kept.delete(file)
    written.set(file, key)
  }
  return {
    ...folders,
    store,
    kept,
    keep,
    wrote,
    write(file, content) {
      const key = sha256Of(content)
      if (keep(file, key)) return
      writeFiles(folder, [[file, content]])
      wrote(file, key)
    },
    save() {
      const files: Record<string, FileFacts> = {}
      for (const file of kept) files[file] = before.get(file) as FileFacts
      for (const [file, key] of written) {
        const facts = factsOf(path.join(folder, file), key)
        if (facts) files[file] = facts
      }
      store.output.put(FILES, JSON.stringify(files))
    },
  }
}

function factsOf(file: string, key: string): FileFacts | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false })
  return status?.isFile() ? [key, status.size, status.mtimeMs] : undefined
}
