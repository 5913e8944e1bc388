import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A proof as it is kept: what it came from, the proof as JSON without its body, and the body. */
export interface Kept {
  /** Names all that the proof came from; the same key has the same proof. */
  key: string
  proof: Uint8Array
  body: Uint8Array
}

/** Length of the checksum that a pack begins with. */
const SUM = 32

const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest()

/** Proofs → the bytes of a pack: a checksum of all that follows, a line of keys and lengths, then the texts. */
export function encodePack(kept: Iterable<Kept>): Uint8Array {
  const all = [...kept]
  const index = JSON.stringify(all.map(({ key, proof, body }) => [key, proof.length, body.length]))
  const content = Buffer.concat([
    Buffer.from(`${index}\n`),
    ...all.flatMap(({ proof, body }) => [proof, body]),
  ])
  return Buffer.concat([sumOf(content), content])
}

/**
 * The bytes of a pack → its proofs, by key.
 * @returns none where the bytes are damaged or no pack: nothing is kept then
 */
export function decodePack(bytes: Buffer): Map<string, Kept> {
  const kept = new Map<string, Kept>()
  const content = bytes.subarray(SUM)
  if (!sumOf(content).equals(bytes.subarray(0, SUM))) return kept
  let at = content.indexOf(10) + 1
  for (const [key, proof, body] of JSON.parse(content.toString('utf8', 0, at)) as [
    string,
    number,
    number,
  ][]) {
    kept.set(key, {
      key,
      proof: content.subarray(at, at + proof),
      body: content.subarray(at + proof, at + proof + body),
    })
    at += proof + body
  }
  return kept
}

/** Reads a pack; what is not there, or damaged, has nothing in it. */
export function readPack(file: string): Map<string, Kept> {
  try {
    return decodePack(readFileSync(file))
  } catch {
    return new Map()
  }
}

/** Reads a pack of texts, which `writeTexts` wrote, by key and in the same order. */
export const readTexts = (file: string): Map<string, string> =>
  new Map(Array.from(readPack(file).values(), ({ key, proof }) => [key, Buffer.from(proof).toString()]))

/**
 * Writes texts as a pack.
 * @throws Error where it cannot be written
 */
export const writeTexts = (file: string, texts: Iterable<readonly [key: string, text: string]>): void =>
  writePack(
    file,
    Array.from(texts, ([key, text]) => ({ key, proof: Buffer.from(text), body: new Uint8Array() })),
  )

/**
 * Writes a pack: whole, or not at all.
 * @throws Error where it cannot be written
 */
export function writePack(file: string, kept: Iterable<Kept>): void {
  const temporary = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(temporary, encodePack(kept))
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
