import { closeSync, linkSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LINES, TABLE } from './site-paths.ts'
import { TABLE_HEAD } from './table.ts'

/** An article's lines of archive.jsonl and of archive.csv, each with its end. */
export interface RecordLines {
  /** The name of its seed. */
  file: string
  json: string
  table: string
}

/** Takes lines in any order, and writes the two files. */
export interface RecordFiles {
  add: (lines: readonly RecordLines[]) => void
  /** Writes what was taken, in order. */
  finish: () => void
  /** Ends it, also where it has not been finished. */
  close: () => void
}

/** So many lines are read and written at once. */
const AT_ONCE = 256

/**
 * Writes archive.jsonl and archive.csv. Lines wait in a file beside the two, so that those of a large archive are
 * never in memory together.
 * @param out the folder
 * @param last the folder of the last output, if there is one; may be the same
 * @param files the names of all seeds, in the order of the archive
 */
export function recordFiles(out: string, last: string | undefined, files: readonly string[]): RecordFiles {
  const waiting = path.join(out, `.${LINES}.${process.pid}`)
  const descriptor = openSync(waiting, 'w+')
  const places = new Map<string, { start: number; json: number; table: number }>()
  let end = 0
  const read = (start: number, length: number) => {
    const bytes = Buffer.allocUnsafe(length)
    readSync(descriptor, bytes, 0, length, start)
    return bytes
  }
  return {
    add(lines) {
      const texts = lines.map(({ file, json, table }) => {
        const place = { start: end, json: Buffer.byteLength(json), table: Buffer.byteLength(table) }
        places.set(file, place)
        end += place.json + place.table
        return json + table
      })
      writeFileSync(descriptor, texts.join(''))
    },
    finish() {
      const inOrder = files.flatMap((file) => places.get(file) ?? [])
      putChunks(
        out,
        last,
        LINES,
        chunksOf(inOrder, ({ start, json }) => read(start, json)),
      )
      const rows = chunksOf(inOrder, ({ start, json, table }) => read(start + json, table))
      putChunks(out, last, TABLE, rows, TABLE_HEAD)
    },
    close() {
      closeSync(descriptor)
      rmSync(waiting, { force: true })
    },
  }
}

function* chunksOf<T>(places: readonly T[], read: (place: T) => Uint8Array): Generator<Buffer> {
  for (let i = 0; i < places.length; i += AT_ONCE) yield Buffer.concat(places.slice(i, i + AT_ONCE).map(read))
}

/** Does what `putFile` does with a file that comes in pieces. */
function putChunks(
  out: string,
  last: string | undefined,
  file: string,
  chunks: Iterable<Buffer>,
  head = '',
): void {
  const target = path.join(out, file)
  const made = path.join(out, `.${file}.${process.pid}.new`)
  const before = last === undefined ? undefined : open(path.join(last, file))
  const to = openSync(made, 'w')
  let same = before !== undefined
  const isNext = (bytes: Buffer) => {
    const old = Buffer.allocUnsafe(bytes.length)
    return readSync(before as number, old, 0, old.length, null) === old.length && old.equals(bytes)
  }
  const put = (bytes: Buffer) => {
    same &&= isNext(bytes)
    writeFileSync(to, bytes)
  }
  try {
    if (head) put(Buffer.from(head))
    for (const chunk of chunks) put(chunk)
    same &&= readSync(before as number, Buffer.alloc(1), 0, 1, null) === 0
  } finally {
    closeSync(to)
    if (before !== undefined) closeSync(before)
  }
  if (same && isThere(path.join(last as string, file), target)) rmSync(made)
  else renameSync(made, target)
}

/** Whether a file is there under another path too: it is the same one, or can be linked. */
function isThere(file: string, target: string): boolean {
  if (file === target) return true
  try {
    linkSync(file, target)
    return true
  } catch {
    return false
  }
}

function open(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch {
    return undefined
  }
}
