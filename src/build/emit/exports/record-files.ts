import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ARCHIVE_CSV, ARCHIVE_JSONL } from '../../../format/site-paths.ts'
import { readTexts, writeTexts } from '../../cache/cache-file.ts'
import { currentFingerprint, fingerprintOf, type Output } from '../../output/output.ts'
import { TABLE_HEAD } from './table.ts'

/** An article's lines of archive.jsonl and of archive.csv, each with its end. */
export interface RecordLines {
  /** Names all that they are made from. */
  key: string
  json: string
  table: string
}

/** Takes lines in any order, and writes the two files. */
export interface RecordFiles {
  /** Whether the last output has an article's lines, so that they need not be taken. */
  has: (key: string) => boolean
  add: (lines: readonly RecordLines[]) => void
  /**
   * Writes the two files.
   * @param keys of all articles, in the order of the archive
   * @throws Error where they cannot be written
   */
  finish: (keys: readonly string[]) => void
  /** Ends it, also where it has not been finished. */
  close: () => void
}

/** Bytes in an open file. */
interface Stretch {
  descriptor: number
  start: number
  length: number
}
type Lines = Record<'json' | 'table', Stretch>

/** So many bytes are read and written at once. */
const AT_ONCE = 1024 * 1024
/** The key under which a pack has the print of the two files. */
const FILES = 'files'

/**
 * Writes archive.jsonl and archive.csv. Lines wait in a file beside the two, so that those of a large archive are never in
 * memory together; lines that the last output has are copied.
 * @param pack the file that knows where they are there
 */
export function openRecords(pack: string, { out, last, kept }: Output): RecordFiles {
  const waiting = path.join(out, `.${ARCHIVE_JSONL}.${process.pid}`)
  const added = openSync(waiting, 'w+')
  const descriptors = [added]
  const open = (file: string) => {
    const descriptor = openSync(file, 'r')
    descriptors.push(descriptor)
    return descriptor
  }
  const { print, lengths } = knownOf(pack, last)
  const lines = new Map<string, Lines>()
  if (print) {
    const at = { json: 0, table: Buffer.byteLength(TABLE_HEAD) }
    const of = {
      json: open(path.join(last as string, ARCHIVE_JSONL)),
      table: open(path.join(last as string, ARCHIVE_CSV)),
    }
    for (const [key, [json, table]] of lengths) {
      lines.set(key, {
        json: { descriptor: of.json, start: at.json, length: json },
        table: { descriptor: of.table, start: at.table, length: table },
      })
      at.json += json
      at.table += table
    }
  }
  let end = 0
  const remember = (keys: readonly string[], print: string) => {
    const lengths = keys.map((key) => {
      const { json, table } = lines.get(key) as Lines
      return [key, `${json.length} ${table.length}`] as const
    })
    try {
      writeTexts(pack, [[FILES, print], ...lengths])
    } catch {
      // That the store cannot be written has been told.
    }
  }
  return {
    has: (key) => lines.has(key),
    add(taken) {
      const texts = taken.map(({ key, json, table }) => {
        const [first, second] = [Buffer.byteLength(json), Buffer.byteLength(table)]
        lines.set(key, {
          json: { descriptor: added, start: end, length: first },
          table: { descriptor: added, start: end + first, length: second },
        })
        end += first + second
        return json + table
      })
      writeFileSync(added, texts.join(''))
    },
    finish(keys) {
      const before = [...lengths.keys()]
      if (print && end === 0 && keys.length === before.length && keys.every((key, i) => key === before[i])) {
        for (const file of [ARCHIVE_JSONL, ARCHIVE_CSV]) kept.add(file)
        remember(keys, print)
        return
      }
      const inOrder = keys.map((key) => lines.get(key) as Lines)
      const write = (file: string, kind: keyof Lines, head: string) =>
        writeStretches(
          path.join(out, file),
          head,
          inOrder.map((of) => of[kind]),
        )
      const hashes = [write(ARCHIVE_JSONL, 'json', ''), write(ARCHIVE_CSV, 'table', TABLE_HEAD)]
      remember(keys, fingerprintOf(out, [ARCHIVE_JSONL, ARCHIVE_CSV], hashes))
    },
    close() {
      for (const descriptor of descriptors) closeSync(descriptor)
      rmSync(waiting, { force: true })
    },
  }
}

/** The print that the two files of the last output have, and how long the lines in them are; none where they are not known. */
function knownOf(pack: string, last: string | undefined) {
  const lengths = new Map<string, [json: number, table: number]>()
  if (last === undefined) return { lengths }
  const texts = readTexts(pack)
  const before = texts.get(FILES)
  const print = before && currentFingerprint(last, [ARCHIVE_JSONL, ARCHIVE_CSV], before)
  if (!print) return { lengths }
  texts.delete(FILES)
  for (const [key, text] of texts) {
    const [json, table] = text.split(' ').map(Number)
    lengths.set(key, [json as number, table as number])
  }
  return { print, lengths }
}

/**
 * Writes a file of bytes that other files have; the same file may be one of them.
 * @returns its SHA-256, in hexadecimal
 */
function writeStretches(file: string, head: string, stretches: readonly Stretch[]): string {
  const made = `${file}.${process.pid}.new`
  const to = openSync(made, 'w')
  const hash = createHash('sha256')
  const room = Buffer.alloc(AT_ONCE)
  let filled = room.write(head)
  const empty = () => {
    const bytes = room.subarray(0, filled)
    writeFileSync(to, bytes)
    hash.update(bytes)
    filled = 0
  }
  try {
    for (const { descriptor, start, length } of joined(stretches))
      for (let read = 0; read < length; ) {
        const more = readSync(
          descriptor,
          room,
          filled,
          Math.min(AT_ONCE - filled, length - read),
          start + read,
        )
        if (more === 0) throw new Error(`${file} could not be written: what it is made of has become shorter`)
        read += more
        filled += more
        if (filled === AT_ONCE) empty()
      }
    empty()
  } finally {
    closeSync(to)
  }
  renameSync(made, file)
  return hash.digest('hex')
}

/** Stretches that follow each other in a file as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { descriptor, start, length } of stretches) {
    const before = all.at(-1)
    if (before?.descriptor === descriptor && before.start + before.length === start) before.length += length
    else all.push({ descriptor, start, length })
  }
  return all
}
