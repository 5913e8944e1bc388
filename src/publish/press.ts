import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CountryCorrections, Problem } from '../archive/article.ts'
import { readSeed } from '../archive/folder.ts'
import { type Galley, proofOf } from './galley.ts'
import { type Kept, readPack, writePack } from './proof-pack.ts'
import { putFile } from './put-file.ts'
import { pathOf } from './write.ts'

/** Seeds that are proofed, kept and written together. Plain data: it goes to other threads. */
export interface Batch {
  /** The seeds folder. */
  directory: string
  /** The file that keeps their proofs. */
  pack: string
  /** The edition of the code. */
  edition: string
  seeds: readonly { file: string; corrections: CountryCorrections }[]
}

/** A seed as it was read: what is kept of its proof, and its text. */
export interface SetSeed {
  file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** The proof without its body: a `KeptProof` as JSON. */
  proof: string
  source: string
}

/** A proof as it is kept, beside its body. */
export interface KeptProof {
  set?: { galley: Galley; body: string }
  problems: readonly Problem[]
}

/** What comes of a batch. */
export interface SetBatch {
  seeds: SetSeed[]
  /** Seeds that could not be read. */
  problems: Problem[]
  /** How many were proofed anew. */
  proofed: number
  /** Why the proofs could not be kept, if they could not. */
  unkept?: string
}

/** Where an article of a batch goes: its seed, as it was when it was set, and its paths. */
export interface Place {
  file: string
  sha256: string
  body: string
  source: string
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The name of all that a proof comes from. */
const keyOf = (edition: string, file: string, corrections: CountryCorrections, sha256: string) =>
  sha256Of(Buffer.from(JSON.stringify([edition, file, corrections, sha256])))

function make(file: string, bytes: Uint8Array, corrections: CountryCorrections, key: string): Kept {
  const { set, problems } = proofOf({ file, bytes }, corrections)
  const proof: KeptProof = set
    ? { set: { galley: set.galley, body: pathOf('body', set.body) }, problems }
    : { problems }
  return { key, proof: Buffer.from(JSON.stringify(proof)), body: Buffer.from(set?.body ?? '') }
}

/**
 * Reads the seeds of a batch and proofs them, or takes the proofs that are kept of the same. What was made anew is
 * kept, in place of what no seed needs any more.
 * @param made proofs are made where none is kept; else a batch that lacks any is left
 * @returns undefined for a batch that is left
 */
export function setBatch(batch: Batch, made: boolean): SetBatch | undefined {
  const { directory, edition, pack } = batch
  const before = readPack(pack)
  if (!made && before.size === 0 && batch.seeds.length) return undefined
  const kept: Kept[] = []
  const result: SetBatch = { seeds: [], problems: [], proofed: 0 }
  const decoder = new TextDecoder()
  for (const { file, corrections } of batch.seeds) {
    const seed = readSeed(directory, file)
    if ('problem' in seed) {
      result.problems.push(seed.problem)
      continue
    }
    const sha256 = sha256Of(seed.bytes)
    const key = keyOf(edition, file, corrections, sha256)
    let proof = before.get(key)
    if (!proof) {
      if (!made) return undefined
      result.proofed++
      proof = make(file, seed.bytes, corrections, key)
    }
    kept.push(proof)
    const text = Buffer.from(proof.proof.buffer, proof.proof.byteOffset, proof.proof.length).toString()
    result.seeds.push({ file, sha256, proof: text, source: decoder.decode(seed.bytes) })
  }
  if (result.proofed || kept.length !== before.size) {
    try {
      writePack(pack, kept)
    } catch (error) {
      result.unkept = (error as Error).message
    }
  }
  return result
}

/**
 * The Body of one seed as JSON: the one that is kept, else made anew.
 * @returns undefined where the seed cannot be read
 */
export function bodyOfSeed(batch: Batch, file: string): Uint8Array | undefined {
  const corrections = batch.seeds.find((seed) => seed.file === file)?.corrections ?? {}
  const seed = readSeed(batch.directory, file)
  if ('problem' in seed) return undefined
  const key = keyOf(batch.edition, file, corrections, sha256Of(seed.bytes))
  return (readPack(batch.pack).get(key) ?? make(file, seed.bytes, corrections, key)).body
}

/**
 * Writes the bodies and sources of a batch.
 * @param out the folder that is written to
 * @param last the folder of the last output, if there is one
 * @throws Error where a seed is no longer what it was when it was set, or a file cannot be written
 */
export function writeBatch(batch: Batch, places: readonly Place[], out: string, last?: string): void {
  const kept = readPack(batch.pack)
  const corrections = new Map(batch.seeds.map((seed) => [seed.file, seed.corrections]))
  for (const { file, sha256, body, source } of places) {
    const seed = readSeed(batch.directory, file)
    if ('problem' in seed || sha256Of(seed.bytes) !== sha256)
      throw new Error(
        `${path.join(batch.directory, file)}: the seed changed while the archive was built, and nothing was written; build again when the folder is at rest`,
      )
    const given = corrections.get(file) ?? {}
    const key = keyOf(batch.edition, file, given, sha256)
    putFile(out, last, body, (kept.get(key) ?? make(file, seed.bytes, given, key)).body)
    putFile(out, last, source, seed.bytes)
  }
}
