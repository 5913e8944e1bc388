import type { ProcessingPool } from '../analyse/processing-pool.ts'
import { inParts, runTasks } from '../analyse/tasks.ts'
import { currentFingerprint, type Output, writeFiles } from '../output/output.ts'
import { sha256Of } from '../output/write.ts'
import { readTexts, writeTexts } from './cache-file.ts'

/** Files of a site that are made together, and what names all that they are made from. */
interface KeyedFiles {
  key: string
  files: readonly string[]
}

/** Files of a site that are not made again where what they are made of is as it was. */
export interface ReusedFiles {
  /**
   * Keeps files as the last output has them, where they were made from the same and are still as they were made. Many are
   * looked at a part at a time.
   * @param press threads that do it, if there are any
   * @returns the keys of those that are kept
   */
  take: (files: readonly KeyedFiles[], press: ProcessingPool | undefined) => Promise<ReadonlySet<string>>
  /**
   * Writes a file, or keeps that of the last output where it has the same content.
   * @throws Error where it cannot be written
   */
  put: (file: string, content: string | Uint8Array) => void
  /** Notes files that were written, by their print. */
  note: (key: string, print: string) => void
  /** Remembers what was kept and noted for the next build; where that cannot be written, all is made again by then. */
  save: () => void
}

/** Files of the last output, and the print that they had. Plain data: it goes to other threads. */
export interface ReuseTask {
  take: readonly (KeyedFiles & { print: string })[]
  last: string
}

/** So many are looked at in one turn. */
const PART = 256

/** The prints that files have now, of those that are as they were. */
export const reuseUnchanged = ({ take, last }: ReuseTask): (string | undefined)[] =>
  take.map(({ files, print }) => currentFingerprint(last, files, print))

/**
 * Opens what is known of a kind of files: their print under what names all they were made from.
 * @param pack the file that has it
 */
export function openReusedFiles(pack: string, { out, last, kept }: Output): ReusedFiles {
  const before = last === undefined ? new Map<string, string>() : readTexts(pack)
  const prints = new Map<string, string>()
  const keep = ({ key, files }: KeyedFiles, print: string) => {
    prints.set(key, print)
    for (const file of files) kept.add(file)
  }
  return {
    async take(files, press) {
      const taken = new Set<string>()
      if (last === undefined) return taken
      const known = files.flatMap(({ key, files }) => {
        const print = before.get(key)
        return print === undefined ? [] : { key, files, print }
      })
      const tasks = inParts(known, PART).map((take): ReuseTask => ({ take, last }))
      await runTasks(press, tasks, reuseUnchanged, (now, { take }) => {
        take.forEach((each, i) => {
          const print = now[i]
          if (print === undefined) return
          keep(each, print)
          taken.add(each.key)
        })
      })
      return taken
    },
    put(file, content) {
      const key = sha256Of(`${file}\n${sha256Of(content)}`)
      const known = before.get(key)
      const print = known && last && currentFingerprint(last, [file], known)
      if (print) keep({ key, files: [file] }, print)
      else prints.set(key, writeFiles(out, [[file, content]]))
    },
    note: (key, print) => void prints.set(key, print),
    save() {
      try {
        const isSame =
          prints.size === before.size && Array.from(prints).every(([key, print]) => before.get(key) === print)
        if (!isSame) writeTexts(pack, prints)
      } catch {
        // That the store cannot be written has been told.
      }
    },
  }
}
