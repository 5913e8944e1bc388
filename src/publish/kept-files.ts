import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Press } from './press-pool.ts'
import { type Kept, readPack, writePack } from './proof-pack.ts'
import { linkFile } from './put-file.ts'
import { inParts, runTasks } from './tasks.ts'
import { sha256Of } from './write.ts'

/** A file of a site, and what names all that it is made from. */
interface KeyedFile {
  file: string
  key: string
}

/** Files of a site that are not made again where what they are made of is as it was. */
export interface KeptFiles {
  /**
   * Puts files into the folder that is written to as the last output has them, where they were made from the same and
   * are still as they were made.
   * @returns those that are there now
   */
  take: (files: readonly KeyedFile[]) => ReadonlySet<string>
  /**
   * The same for many, a part of them at a time.
   * @param press threads that do it, if there are any
   */
  takeMany: (files: readonly KeyedFile[], press: Press | undefined) => Promise<ReadonlySet<string>>
  /** Notes the SHA-256 of a file that was made, in hexadecimal. */
  note: (key: string, sha256: string) => void
  /** Keeps what was taken and noted for the next build; where that cannot be written, all is made again by then. */
  save: () => void
}

/** Files that are to be taken from the last output, and the SHA-256 that each had. Plain data: it goes to other threads. */
export interface TakeTask {
  take: readonly (KeyedFile & { sha256: string })[]
  out: string
  last: string
}

/** So many are looked at in one turn. */
const PART = 256

/** Takes files as the last output has them; tells of each whether it is there now. */
export const takeFiles = ({ take, out, last }: TakeTask): boolean[] =>
  take.map(({ file, sha256 }) => {
    try {
      const bytes = readFileSync(path.join(last, file))
      if (sha256Of(bytes) !== sha256) return false
      linkFile(out, last, file, bytes)
      return true
    } catch {
      return false
    }
  })

/**
 * Opens what is known of a kind of files: the hash of each under that of all it was made from.
 * @param pack the file that has it
 * @param last the folder of the last output, if there is one
 */
export function openKeptFiles(pack: string, out: string, last: string | undefined): KeptFiles {
  const before = readPack(pack)
  const kept = new Map<string, Kept>()
  let isNew = false
  const taskOf = (files: readonly KeyedFile[], last: string): TakeTask => ({
    take: files.flatMap((file) => {
      const known = before.get(file.key)
      return known ? { ...file, sha256: Buffer.from(known.proof).toString() } : []
    }),
    out,
    last,
  })
  const settle = (there: readonly boolean[], { take }: TakeTask) => {
    const taken = take.filter((_, i) => there[i])
    for (const { key } of taken) kept.set(key, before.get(key) as Kept)
    return taken.map(({ file }) => file)
  }
  return {
    take(files) {
      if (last === undefined) return new Set()
      const task = taskOf(files, last)
      return new Set(settle(takeFiles(task), task))
    },
    async takeMany(files, press) {
      const all = new Set<string>()
      if (last === undefined) return all
      const tasks = inParts(files, PART).map((part) => taskOf(part, last))
      await runTasks(press, tasks, takeFiles, (there, task) => {
        for (const file of settle(there, task)) all.add(file)
      })
      return all
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
