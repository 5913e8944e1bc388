import path from 'node:path'
import type { CountryCorrections, SourceFile } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { Body } from '../../format/body.ts'
import { alternateFormatPath } from '../../format/site-paths.ts'
import { type Kept, readPack, writePack } from '../cache/cache-file.ts'
import { wordsPack } from '../cache/persistent-store.ts'
import { alternateFormatsOf, articleFiles } from '../emit/exports/alternate-formats.ts'
import { type Publication, toRecord } from '../emit/exports/record.ts'
import type { RecordLines } from '../emit/exports/record-files.ts'
import { tableLine } from '../emit/exports/table.ts'
import { type ForwardIndex, forwardIndexOf } from '../emit/search/forward-index.ts'
import { writeFiles } from '../output/output.ts'
import { pathOf, sha256Of } from '../output/write.ts'
import { readSourceFile } from '../read/folder.ts'
import { type PreparedArticle, processRecord } from './prepared-article.ts'

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
export interface ProcessedRecord {
  file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** The proof without its body: a `CachedAnalysis` as JSON. */
  proof: string
  /** How long its Body is as JSON, in bytes. */
  bodyBytes: number
}

/** A proof as it is kept, beside its body. */
export interface CachedAnalysis {
  set?: { galley: PreparedArticle; body: string }
  problems: readonly Problem[]
}

/** What comes of a batch. */
export interface ProcessedBatch {
  seeds: ProcessedRecord[]
  /** Seeds that could not be read. */
  problems: Problem[]
  /** How many were proofed anew. */
  proofed: number
  /** The words of those that are articles, in order; where they are wanted. */
  words?: ForwardIndex
  /** Why the proofs could not be kept, if they could not. */
  unkept?: string
}

/** Where an article of a batch goes: its seed, as it was when it was set, the path of its Body, and its slugs. */
export interface Place {
  /** Names all that its files are made from. */
  key: string
  file: string
  sha256: string
  body: string
  slug: string
  aliases: string[] | undefined
}

/** The name of all that a proof comes from. */
const keyOf = (edition: string, file: string, corrections: CountryCorrections, sha256: string) =>
  sha256Of(JSON.stringify([edition, file, corrections, sha256]))

function make(file: SourceFile, corrections: CountryCorrections, key: string): Kept {
  const { set, problems } = processRecord(file, corrections)
  const proof: CachedAnalysis = set
    ? { set: { galley: set.galley, body: pathOf('body', set.body) }, problems }
    : { problems }
  return { key, proof: Buffer.from(JSON.stringify(proof)), body: Buffer.from(set?.body ?? '') }
}

/**
 * Reads the seeds of a batch and proofs them, or takes the proofs that are kept of the same. What was made anew is
 * kept, in place of what no seed needs any more.
 * @param words whether the words of the articles are wanted
 * @param made proofs are made where none is kept; else a batch that lacks any is left
 * @returns undefined for a batch that is left
 */
export function processBatch(batch: Batch, words: boolean, made = true): ProcessedBatch | undefined {
  const { directory, edition, pack } = batch
  const before = readPack(pack)
  if (!made && before.size === 0 && batch.seeds.length) return undefined
  const kept: Kept[] = []
  const texts: Uint8Array[] = []
  const result: ProcessedBatch = { seeds: [], problems: [], proofed: 0 }
  for (const { file, corrections } of batch.seeds) {
    const seed = readSourceFile(directory, file)
    if ('problem' in seed) {
      result.problems.push(seed.problem)
      continue
    }
    const { sha256 } = seed
    const key = keyOf(edition, file, corrections, sha256)
    let proof = before.get(key)
    if (!proof) {
      if (!made) return undefined
      result.proofed++
      proof = make(seed, corrections, key)
    }
    kept.push(proof)
    texts.push(seed.bytes)
    result.seeds.push({ file, sha256, proof: textOf(proof.proof), bodyBytes: proof.body.length })
  }
  if (words) result.words = wordsOfBatch(pack, kept, texts)
  if (result.proofed || kept.length !== before.size) {
    try {
      writePack(pack, kept)
    } catch (error) {
      result.unkept = (error as Error).message
    }
  }
  return result
}

/** The words of the articles of a batch: those that are kept of the same, else found anew, and kept. */
function wordsOfBatch(pack: string, kept: readonly Kept[], texts: readonly Uint8Array[]): ForwardIndex {
  const file = wordsPack(pack)
  const key = sha256Of(kept.map(({ key }) => key).join())
  const known = readPack(file).get(key)
  if (known) return { terms: textOf(known.proof), numbers: new Uint8Array(known.body) }
  const decoder = new TextDecoder()
  const words = forwardIndexOf(
    kept.flatMap(({ proof }, i) => {
      const { set } = JSON.parse(textOf(proof)) as CachedAnalysis
      const { headline = '', bodyStart } = set?.galley ?? {}
      return set ? { headline, body: decoder.decode(texts[i]).slice(bodyStart) } : []
    }),
  )
  try {
    writePack(file, [{ key, proof: Buffer.from(words.terms), body: words.numbers }])
  } catch {
    // That the store cannot be written has been told.
  }
  return words
}

/**
 * The Body of one seed as JSON: the one that is kept, else made anew.
 * @returns undefined where the seed cannot be read
 */
export const bodyOfSeed = (batch: Batch, file: string): Uint8Array | undefined =>
  proofOfSeed(batch, file)?.body

function proofOfSeed(batch: Batch, file: string): Kept | undefined {
  const corrections = batch.seeds.find((seed) => seed.file === file)?.corrections ?? {}
  const seed = readSourceFile(batch.directory, file)
  if ('problem' in seed) return undefined
  const key = keyOf(batch.edition, file, corrections, seed.sha256)
  return readPack(batch.pack).get(key) ?? make(seed, corrections, key)
}

/**
 * A copy of one article.
 * @returns undefined where the seed cannot be read, or there is no such copy
 */
export function alternateFormatOfSeed(
  batch: Batch,
  { file, slug }: { file: string; slug: string },
  copy: string,
  publication_: Publication,
) {
  const proof = proofOfSeed(batch, file)
  return proof && alternateFormatsOf(readProof(proof), slug, publication_)[copy]
}

/**
 * Writes the bodies and sources of a batch, and the copies that are made of them.
 * @param publication_ where they are from
 * @param out the folder that is written to
 * @returns for each its lines of archive.jsonl and archive.csv, and the print of its files
 * @throws Error where a seed is no longer what it was when it was set, or a file cannot be written
 */
export function writeBatch(
  batch: Batch,
  places: readonly Place[],
  publication_: Publication,
  out: string,
): (RecordLines & { print: string })[] {
  const kept = readPack(batch.pack)
  const corrections = new Map(batch.seeds.map((seed) => [seed.file, seed.corrections]))
  return places.map((place) => {
    const { file, sha256, body, slug, aliases } = place
    const seed = readSourceFile(batch.directory, file)
    if ('problem' in seed || seed.sha256 !== sha256)
      throw new Error(
        `${path.join(batch.directory, file)}: the seed changed while the archive was built, and nothing was written; build again when the folder is at rest`,
      )
    const given = corrections.get(file) ?? {}
    const key = keyOf(batch.edition, file, given, sha256)
    const proof = kept.get(key) ?? make(seed, given, key)
    const set = readProof(proof)
    const contents: Record<string, string | Uint8Array> = {
      ...alternateFormatsOf(set, slug, publication_),
      [body]: proof.body,
      [alternateFormatPath(slug, 'txt')]: seed.bytes,
    }
    const print = writeFiles(
      out,
      articleFiles(place).map((file) => [file, contents[file] as string | Uint8Array]),
    )
    const record = toRecord({ ...set.galley, slug, ...(aliases && { aliases }) }, set.body, publication_)
    return { key: place.key, json: `${JSON.stringify(record)}\n`, table: tableLine(record), print }
  })
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString()

/** A proof that has an article → its galley and its Body. */
function readProof({ proof, body }: Kept): { galley: PreparedArticle; body: Body } {
  const { set } = JSON.parse(textOf(proof)) as CachedAnalysis
  return {
    galley: (set as { galley: PreparedArticle }).galley,
    body: JSON.parse(textOf(body)) as Body,
  }
}
