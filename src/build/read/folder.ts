import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SeedFile } from '../../archive/archive.ts'
import type { Problem } from '../../archive/article.ts'
import { MAX_SEED_BYTES, tooLarge } from '../../archive/seed.ts'
import { SETTINGS_FILE } from '../../archive/settings/settings.ts'
import { SLUG_LOCK } from '../../archive/slugs/slug-lock.ts'

/** What a seeds folder holds, before its seeds are read. */
export interface SeedsListing {
  /** The names of the seeds, in order. */
  names: string[]
  /** The text of archive.yaml, if there is one. */
  settings?: string
  /** The text of slugs.jsonl, if there is one. */
  slugs?: string
  problems: Problem[]
}

/** What a seeds folder holds. */
export interface SeedsFolder {
  files: SeedFile[]
  /** The text of archive.yaml, if there is one. */
  settings?: string
  /** The text of slugs.jsonl, if there is one. */
  slugs?: string
  problems: Problem[]
}

/** The seeds folder of this run: the one that SEEDS_DIR names, else seeds/ in the project. Absolute. */
export const seedsDirectory = (): string => path.resolve(process.env.SEEDS_DIR || 'seeds')

/**
 * Lists a folder of seeds. Only plain files are taken: a link could lead anywhere on the machine, and what it
 * leads to would be published. Everything that is not taken is told.
 */
export function listSeeds(directory: string): SeedsListing {
  const listing: SeedsListing = { names: [], problems: [] }
  const report = (file: string, found: string, remedy: string) =>
    listing.problems.push({ file, line: 1, found, remedy })
  let entries: Dirent[]
  try {
    entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    report(
      directory,
      missing ? 'no such folder' : `the folder cannot be read (${(error as Error).message})`,
      'make it, or name another in SEEDS_DIR',
    )
    return listing
  }
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.')) {
      if (/\.txt$/i.test(name))
        report(
          name,
          'a hidden file, which is not read',
          'rename it if it is a seed, else move it out of the folder',
        )
      continue
    }
    const file = path.join(directory, name)
    try {
      if (entry.isSymbolicLink())
        report(name, 'a link, which is not followed', 'put the file itself into the folder')
      else if (entry.isDirectory())
        report(name, 'a folder, which is not read', 'put the seeds side by side in one folder')
      else if (!entry.isFile()) report(name, 'not a plain file', 'move it out of the folder')
      else if (name === SETTINGS_FILE) listing.settings = readFileSync(file, 'utf8')
      else if (name === SLUG_LOCK) listing.slugs = readFileSync(file, 'utf8')
      else if (!/\.txt$/i.test(name))
        report(
          name,
          'a file that is no seed',
          'seeds end in .txt: rename it if it is one, else move it out of the folder',
        )
      else listing.names.push(name)
    } catch (error) {
      listing.problems.push(unreadable(name, error))
    }
  }
  return listing
}

/** How many times a seed that is being written is read again, and after how many milliseconds. */
const TRIES = 4
const PAUSE = 25

/**
 * Reads a seed as it was at one moment. One that changes while it is read is read again after a moment, a few
 * times.
 * @param read gives the bytes of an open file; for tests
 */
export function readSeed(
  directory: string,
  file: string,
  read: (descriptor: number) => Uint8Array = readFileSync,
): { bytes: Uint8Array } | { problem: Problem } {
  try {
    for (let tries = 1; ; tries++) {
      const descriptor = openSync(
        path.join(directory, file),
        constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0),
      )
      try {
        const before = fstatSync(descriptor, { bigint: true })
        if (before.size > MAX_SEED_BYTES) return { problem: tooLarge(file, Number(before.size)) }
        const bytes = read(descriptor)
        const after = fstatSync(descriptor, { bigint: true })
        if (
          BigInt(bytes.length) === after.size &&
          before.size === after.size &&
          before.mtimeNs === after.mtimeNs &&
          before.ctimeNs === after.ctimeNs
        )
          return { bytes }
      } finally {
        closeSync(descriptor)
      }
      if (tries === TRIES) return { problem: { file, line: 1, ...CHANGING } }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  } catch (error) {
    return { problem: unreadable(file, error) }
  }
}

const CHANGING = {
  found: 'the file changed while it was read',
  remedy: 'build again when nothing writes to it any more',
}

/** What is wrong where a file cannot be read. */
function unreadable(file: string, error: unknown): Problem {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return {
      file,
      line: 1,
      found: 'the file was there and is gone',
      remedy: 'build again when the folder is at rest',
    }
  return {
    file,
    line: 1,
    found: `the file cannot be read (${(error as Error).message})`,
    remedy: 'check its permissions',
  }
}

/** Reads a folder of seeds, all at once. */
export function readSeedsFolder(directory: string): SeedsFolder {
  const { names, ...rest } = listSeeds(directory)
  const folder: SeedsFolder = { files: [], ...rest }
  for (const file of names) {
    const seed = readSeed(directory, file)
    if ('bytes' in seed) folder.files.push({ file, bytes: seed.bytes })
    else folder.problems.push(seed.problem)
  }
  return folder
}
