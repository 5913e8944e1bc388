import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { problems as problemsMessages } from '#messages/problems'
import type { SourceFile } from '../../archive/article.ts'
import type { Problem, ProblemText } from '../../archive/problem.ts'
import { SETTINGS_FILE } from '../../archive/settings/settings.ts'
import { SLUG_LOCK } from '../../archive/slugs/slug-lock.ts'
import { MAX_FILE_BYTES, tooLarge } from '../../archive/text-record.ts'
import { sha256Of } from '../output/hashes.ts'

/** The contents of a seeds folder, before its source files are read. */
export interface FolderListing {
  /** The names of the source files, sorted. */
  names: string[]
  /** The text of archive.yaml, if there is one. */
  settings?: string
  /** The text of slugs.jsonl, if there is one. */
  slugs?: string
  problems: Problem[]
}

/** The contents of a seeds folder. */
export interface SeedsFolder extends Omit<FolderListing, 'names'> {
  files: SourceFile[]
}

/** Returns the absolute path of the seeds folder: SEEDS_DIR, or seeds/ in the project. */
export const seedsDirectory = (): string => path.resolve(process.env.SEEDS_DIR || 'seeds')

/**
 * Lists the source files of a folder. Symbolic links are never followed: one could lead anywhere on the machine, and
 * its target would be published. Every file that is left out is reported, except for hidden files that are not
 * articles.
 */
export function listSourceFiles(directory: string): FolderListing {
  const listing: FolderListing = { names: [], problems: [] }
  const report = (file: string, problem: ProblemText) => listing.problems.push({ file, line: 1, ...problem })
  const messages = problemsMessages.folder
  let entries: Dirent[]
  try {
    entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    report(directory, isMissing(error) ? messages.missing : messages.unreadable((error as Error).message))
    return listing
  }
  for (const entry of entries) {
    const { name } = entry
    const isArticle = /\.txt$/i.test(name)
    if (name.startsWith('.')) {
      if (isArticle) report(name, messages.hiddenFile)
      continue
    }
    const file = path.join(directory, name)
    try {
      if (entry.isSymbolicLink()) report(name, messages.symbolicLink)
      else if (entry.isDirectory()) report(name, messages.subfolder)
      else if (!entry.isFile()) report(name, messages.notRegular)
      else if (name === SETTINGS_FILE) listing.settings = readFileSync(file, 'utf8')
      else if (name === SLUG_LOCK) listing.slugs = readFileSync(file, 'utf8')
      else if (isArticle) listing.names.push(name)
      else report(name, messages.unexpectedFile)
    } catch (error) {
      report(name, unreadable(error))
    }
  }
  return listing
}

/** The number of attempts to read a file that is being written, and the milliseconds between two of them. */
const ATTEMPTS = 4
const PAUSE = 25

/**
 * Reads a source file as it was at one moment. A file that changes while it is read is read again, a few times.
 * @param read returns the bytes of an open file; for tests
 */
export function readSourceFile(
  directory: string,
  file: string,
  read: (descriptor: number) => Uint8Array = readFileSync,
): SourceFile | { problem: Problem } {
  const fail = (problem: ProblemText) => ({ problem: { file, line: 1, ...problem } })
  try {
    for (let attempt = 1; ; attempt++) {
      const descriptor = openSync(
        path.join(directory, file),
        constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0),
      )
      try {
        const before = fstatSync(descriptor, { bigint: true })
        if (before.size > MAX_FILE_BYTES) return fail(tooLarge(Number(before.size)))
        const bytes = read(descriptor)
        const after = fstatSync(descriptor, { bigint: true })
        if (
          BigInt(bytes.length) === after.size &&
          before.size === after.size &&
          before.mtimeNs === after.mtimeNs &&
          before.ctimeNs === after.ctimeNs
        )
          return { file, bytes, sha256: sha256Of(bytes) }
      } finally {
        closeSync(descriptor)
      }
      if (attempt === ATTEMPTS) return fail(problemsMessages.file.changing)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  } catch (error) {
    return fail(unreadable(error))
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Returns the problem of a file that cannot be read. */
function unreadable(error: unknown): ProblemText {
  const messages = problemsMessages.file
  return isMissing(error) ? messages.disappeared : messages.unreadable((error as Error).message)
}

/** Reads a seeds folder and all of its source files. */
export function readSeedsFolder(directory: string): SeedsFolder {
  const { names, ...rest } = listSourceFiles(directory)
  const folder: SeedsFolder = { files: [], ...rest }
  for (const name of names) {
    const file = readSourceFile(directory, name)
    if ('problem' in file) folder.problems.push(file.problem)
    else folder.files.push(file)
  }
  return folder
}
