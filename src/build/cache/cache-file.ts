import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** An entry of a cache file. */
export interface CacheEntry {
  /** Identifies everything that the entry was made from: the same key means the same content. */
  key: string
  head: Uint8Array
  body: Uint8Array
}

/** Length of the checksum that a cache file begins with, in bytes. */
const CHECKSUM = 32

const checksumOf = (content: Uint8Array) => createHash('sha256').update(content).digest()

/** Returns the bytes of a cache file: a checksum of the rest, a line of keys and lengths, then all contents. */
export function encodeCache(entries: Iterable<CacheEntry>): Uint8Array {
  const all = [...entries]
  const index = JSON.stringify(all.map(({ key, head, body }) => [key, head.length, body.length]))
  const content = Buffer.concat([Buffer.from(`${index}\n`), ...all.flatMap(({ head, body }) => [head, body])])
  return Buffer.concat([checksumOf(content), content])
}

/**
 * Returns the entries of a cache file by key, in the order in which they were written.
 * @returns none if the bytes are damaged
 */
export function decodeCache(bytes: Buffer): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>()
  const content = bytes.subarray(CHECKSUM)
  if (!checksumOf(content).equals(bytes.subarray(0, CHECKSUM))) return entries
  let at = content.indexOf(10) + 1
  for (const [key, head, body] of JSON.parse(content.toString('utf8', 0, at)) as [string, number, number][]) {
    entries.set(key, {
      key,
      head: content.subarray(at, at + head),
      body: content.subarray(at + head, at + head + body),
    })
    at += head + body
  }
  return entries
}

/** Reads a cache file. One that is missing or damaged has no entries. */
export function readCache(file: string): Map<string, CacheEntry> {
  try {
    return decodeCache(readFileSync(file))
  } catch {
    return new Map()
  }
}

/** Reads a cache file that `writeTextCache` wrote, by key and in the same order. */
export const readTextCache = (file: string): Map<string, string> =>
  new Map(Array.from(readCache(file).values(), ({ key, head }) => [key, Buffer.from(head).toString()]))

/**
 * Writes texts to a cache file.
 * @throws Error if it cannot be written
 */
export const writeTextCache = (file: string, texts: Iterable<readonly [key: string, text: string]>): void =>
  writeCache(
    file,
    Array.from(texts, ([key, text]) => ({ key, head: Buffer.from(text), body: new Uint8Array() })),
  )

/**
 * Writes a cache file as a whole, or leaves it as it was.
 * @throws Error if it cannot be written
 */
export function writeCache(file: string, entries: Iterable<CacheEntry>): void {
  const temporary = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(temporary, encodeCache(entries))
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
