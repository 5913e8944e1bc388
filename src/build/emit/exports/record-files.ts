import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ARCHIVE_CSV, ARCHIVE_JSONL } from '../../../format/site-paths.ts'
import { readTextCache, writeTextCache } from '../../cache/cache-file.ts'
import { writeFiles } from '../../output/files.ts'
import { currentFingerprint } from '../../output/fingerprint.ts'
import type { Output } from '../../output/output.ts'
import { TABLE_HEAD } from './table.ts'

/** An article's lines of archive.jsonl and of archive.csv, each with its line break. */
export interface RecordLines {
  /** Identifies everything that the lines are made from. */
  key: string
  json: string
  table: string
}

/** The files archive.jsonl and archive.csv while they are being made. */
export interface RecordFiles {
  /** Returns true if the lines of an article are in the last output, so that they need not be made. */
  has: (key: string) => boolean
  add: (lines: readonly RecordLines[]) => void
  /**
   * Writes the two files.
   * @param keys of all articles, in the order of the archive
   * @throws Error if they cannot be written
   */
  finish: (keys: readonly string[]) => void
}

/** An article's lines as bytes, which do not count towards JavaScript's heap. */
interface Lines {
  json: Uint8Array
  table: Uint8Array
}

const FILES = [ARCHIVE_JSONL, ARCHIVE_CSV]
/** The key of the two files' fingerprint in the cache. All others are articles' keys. */
const FINGERPRINT = 'fingerprint'

/** Starts archive.jsonl and archive.csv. Lines of the last output are reused. */
export function openRecordFiles({ folder, previous, reused, cache }: Output): RecordFiles {
  const cacheFile = path.join(cache, 'records.cache')
  const known = previous === undefined ? undefined : knownLengths(cacheFile, previous)
  const lines = new Map<string, Lines>()
  const save = (fingerprint: string, keys: readonly string[]) => {
    const lengths = keys.map((key): [string, string] => {
      const { json, table } = lines.get(key) as Lines
      return [key, `${json.length} ${table.length}`]
    })
    try {
      writeTextCache(cacheFile, [[FINGERPRINT, fingerprint], ...lengths])
    } catch {
      // A cache that cannot be written has been reported already.
    }
  }
  return {
    has: (key) => known?.has(key) ?? false,
    add(added) {
      for (const { key, json, table } of added)
        lines.set(key, { json: Buffer.from(json), table: Buffer.from(table) })
    },
    finish(keys) {
      if (previous !== undefined && known) {
        const before = [...known.keys()]
        if (keys.length === before.length && keys.every((key, i) => key === before[i])) {
          for (const file of FILES) reused.add(file)
          return
        }
        for (const [key, own] of linesIn(previous, known)) if (!lines.has(key)) lines.set(key, own)
      }
      const all = keys.map((key) => lines.get(key) as Lines)
      const fingerprint = writeFiles(folder, [
        [ARCHIVE_JSONL, Buffer.concat(all.map(({ json }) => json))],
        [ARCHIVE_CSV, Buffer.concat([Buffer.from(TABLE_HEAD), ...all.map(({ table }) => table)])],
      ])
      save(fingerprint, keys)
    },
  }
}

type Lengths = ReadonlyMap<string, readonly [json: number, table: number]>

/** Returns the lengths of all lines in the last output, in order, or undefined if its files have changed since. */
function knownLengths(cacheFile: string, previous: string): Lengths | undefined {
  const texts = readTextCache(cacheFile)
  const fingerprint = texts.get(FINGERPRINT)
  if (!fingerprint || !currentFingerprint(previous, FILES, fingerprint)) return undefined
  texts.delete(FINGERPRINT)
  const lengths = new Map<string, [number, number]>()
  for (const [key, text] of texts) {
    const [json = 0, table = 0] = text.split(' ').map(Number)
    lengths.set(key, [json, table])
  }
  return lengths
}

/** Reads the lines of the last output. */
function* linesIn(previous: string, lengths: Lengths): Generator<[key: string, Lines]> {
  const [jsonFile, tableFile] = [ARCHIVE_JSONL, ARCHIVE_CSV].map((file) =>
    readFileSync(path.join(previous, file)),
  )
  const at = { json: 0, table: Buffer.byteLength(TABLE_HEAD) }
  for (const [key, [json, table]] of lengths) {
    yield [
      key,
      {
        json: (jsonFile as Buffer).subarray(at.json, at.json + json),
        table: (tableFile as Buffer).subarray(at.table, at.table + table),
      },
    ]
    at.json += json
    at.table += table
  }
}
