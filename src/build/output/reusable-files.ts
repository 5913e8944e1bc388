import { readTextCache, writeTextCache } from '../cache/cache-file.ts'
import { defineWork, inParts, type Workers } from '../workers/workers.ts'
import { writeFiles } from './files.ts'
import { currentFingerprint } from './fingerprint.ts'
import { sha256Of } from './hashes.ts'
import type { OutputFolders } from './output-folders.ts'

/** Files that are made together, under a key that identifies everything they are made from. */
interface KeyedFiles {
  key: string
  files: readonly string[]
}

/** Files of one kind. They are reused if everything that they are made from is unchanged. */
export interface ReusableFiles {
  /**
   * Reuses the files of the last output that were made under the same key and have not been changed since.
   * @returns the keys whose files are reused
   */
  reuse: (files: readonly KeyedFiles[], workers: Workers) => Promise<ReadonlySet<string>>
  /**
   * Writes a file, or reuses the file of the last output if its content is the same.
   * @throws Error if it cannot be written
   */
  write: (file: string, content: string | Uint8Array) => void
  /** Adds the fingerprint of files that were written. */
  add: (key: string, fingerprint: string) => void
  /** Saves the fingerprints. If that fails, the next build makes all files again. */
  save: () => void
}

/** The number of keys that one task checks. */
const PART = 256

/** Returns the present fingerprints of files in a folder; undefined for those that have changed. @public */
export const checkFingerprints = defineWork(
  import.meta.url,
  'checkFingerprints',
  ({ known, folder }: { known: readonly (KeyedFiles & { fingerprint: string })[]; folder: string }) =>
    known.map(({ files, fingerprint }) => currentFingerprint(folder, files, fingerprint)),
)

/**
 * Opens the cached fingerprints of one kind of files.
 * @param cacheFile holds a fingerprint for each key
 * @param reused receives the paths of files that are reused
 */
export function openReusableFiles(
  cacheFile: string,
  { folder, previous }: OutputFolders,
  reused: Set<string>,
): ReusableFiles {
  const before = previous === undefined ? new Map<string, string>() : readTextCache(cacheFile)
  const fingerprints = new Map<string, string>()
  const addReused = ({ key, files }: KeyedFiles, fingerprint: string) => {
    fingerprints.set(key, fingerprint)
    for (const file of files) reused.add(file)
  }
  return {
    async reuse(files, workers) {
      const keys = new Set<string>()
      if (previous === undefined) return keys
      const known = files.flatMap(({ key, files }) => {
        const fingerprint = before.get(key)
        return fingerprint === undefined ? [] : { key, files, fingerprint }
      })
      const tasks = inParts(known, PART).map((known) => ({ known, folder: previous }))
      await workers.run(checkFingerprints, tasks, (current, { known }) => {
        known.forEach((each, i) => {
          const fingerprint = current[i]
          if (fingerprint === undefined) return
          addReused(each, fingerprint)
          keys.add(each.key)
        })
      })
      return keys
    },
    write(file, content) {
      const key = sha256Of(`${file}\n${sha256Of(content)}`)
      const known = before.get(key)
      const fingerprint = known && previous && currentFingerprint(previous, [file], known)
      if (fingerprint) addReused({ key, files: [file] }, fingerprint)
      else fingerprints.set(key, writeFiles(folder, [[file, content]]))
    },
    add: (key, fingerprint) => void fingerprints.set(key, fingerprint),
    save() {
      try {
        const isSame =
          fingerprints.size === before.size &&
          Array.from(fingerprints).every(([key, fingerprint]) => before.get(key) === fingerprint)
        if (!isSame) writeTextCache(cacheFile, fingerprints)
      } catch {
        // A cache that cannot be written has been reported already.
      }
    },
  }
}
