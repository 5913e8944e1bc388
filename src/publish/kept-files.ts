import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Kept, readPack, writePack } from './proof-pack.ts'
import { linkFile } from './put-file.ts'
import { sha256Of } from './write.ts'

/** Files of a site that are not made again where what they are made of is as it was. */
export interface KeptFiles {
  /**
   * Puts a file into the folder that is written to as the last output has it, if it was made from the same and is still
   * as it was made.
   * @param key names all that the file is made from
   * @returns whether it is there now
   */
  take: (file: string, key: string) => boolean
  /** Notes the SHA-256 of a file that was made, in hexadecimal. */
  note: (key: string, sha256: string) => void
  /** Keeps what was taken and noted for the next build; where that cannot be written, all is made again by then. */
  save: () => void
}

/**
 * Opens what is known of a kind of files: the hash of each under that of all it was made from.
 * @param pack the file that has it
 * @param last the folder of the last output, if there is one
 */
export function openKeptFiles(pack: string, out: string, last: string | undefined): KeptFiles {
  const before = readPack(pack)
  const kept = new Map<string, Kept>()
  let isNew = false
  return {
    take(file, key) {
      const known = before.get(key)
      if (!known || last === undefined) return false
      try {
        const bytes = readFileSync(path.join(last, file))
        if (sha256Of(bytes) !== Buffer.from(known.proof).toString()) return false
        linkFile(out, last, file, bytes)
      } catch {
        return false
      }
      kept.set(key, known)
      return true
    },
    note(key, sha256) {
      isNew = true
      kept.set(key, { key, proof: Buffer.from(sha256), body: new Uint8Array() })
    },
    save() {
      try {
        if (isNew || kept.size !== before.size) writePack(pack, kept.values())
      } catch {
        // That the store cannot be written has been told.
      }
    },
  }
}
