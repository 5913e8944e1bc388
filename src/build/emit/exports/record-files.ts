import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../../../format/site-paths.ts'
import type { RecordKey, Store } from '../../cache/store.ts'
import { sha256Of } from '../../output/hashes.ts'
import type { Output } from '../../output/output.ts'
import { TABLE_HEAD } from './table.ts'

/** An article's lines of archive.jsonl and of archive.csv, each with its line break. */
export interface RecordLines {
  /** Identifies everything that the lines are made from. */
  key: string
  json: string
  table: string
}

/** Returns the key of a record's lines in the store, or undefined if it has none. */
export const linesKey = ({ lines }: Store, record: RecordKey): string | undefined =>
  lines.get(record)?.split('\n', 1)[0]

/** Puts the lines of a record into the store. */
export const putLines = ({ lines }: Store, record: RecordKey, { key, json, table }: RecordLines): void =>
  void lines.put(record, `${key}\n${json}${table}`)

/** Returns the key of both files. @param keys of the lines of all articles, in the order of the archive */
export const recordFilesKey = (keys: readonly string[]): string => sha256Of(keys.join('\n'))

/** The characters that are written at a time. */
const CHUNK = 1024 * 1024

/**
 * Writes archive.jsonl and archive.csv from the lines in the store, compressed in large archives.
 * @param records all articles, in the order of the archive
 * @param key the key of both files
 * @throws Error if they cannot be written
 */
export function writeRecordFiles(output: Output, records: readonly RecordKey[], key: string): void {
  const names = listFiles(records.length)
  const [json, table] = [names.json, names.table].map((file) =>
    openText(path.join(output.folder, file), names.compressed),
  )
  try {
    table?.add(TABLE_HEAD)
    for (const record of records) {
      const text = output.store.lines.get(record) as string
      const start = text.indexOf('\n') + 1
      const end = text.indexOf('\n', start) + 1
      json?.add(text.slice(start, end))
      table?.add(text.slice(end))
    }
  } finally {
    json?.close()
    table?.close()
  }
  for (const file of [names.json, names.table]) output.wrote(file, key)
}

/** Opens a text file that is written in large chunks. Compressed, each is a member of its own (RFC 1952, 2.2). */
function openText(file: string, compressed: boolean) {
  const descriptor = openSync(file, 'w')
  let text = ''
  const write = () => {
    if (compressed) writeSync(descriptor, gzipSync(text))
    else writeSync(descriptor, text)
    text = ''
  }
  return {
    add(more: string) {
      text += more
      if (text.length >= CHUNK) write()
    },
    close() {
      write()
      closeSync(descriptor)
    },
  }
}
