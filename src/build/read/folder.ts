import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { problems as problemsMessages } from '#messages/problems'
import { byCodeUnits } from '../../archive/by-file.ts'
import type { Problem, ProblemText } from '../../archive/problem.ts'
import { SETTINGS_FILE } from '../../archive/settings/settings.ts'
import { SLUG_LOCK } from '../../archive/slugs/slug-lock.ts'

/** A file of the seeds folder. */
export interface ListedFile {
  /** Its path below the seeds folder, with `/` between folders. */
  name: string
  /** Its size in bytes. */
  size: number
  /** When its content or its name last changed, in milliseconds since 1970. */
  written: number
}

/** The texts of the two files that describe an archive, at the top of the seeds folder. */
export interface ArchiveTexts {
  /** archive.yaml, if there is one. */
  settings?: string
  /** slugs.jsonl, if there is one. */
  slugs?: string
  problems: Problem[]
}

/** Returns the absolute path of the seeds folder: SEEDS_DIR, or seeds/ in the project. */
export const seedsDirectory = (): string => path.resolve(process.env.SEEDS_DIR || 'seeds')

/** Files that operating systems and office programs leave behind: no one means to publish them. */
const LITTER = /^(?:\..*|Thumbs\.db|desktop\.ini|ehthumbs\.db|~\$.*|Icon\r)$/i

const problemOf = (file: string, problem: ProblemText): Problem => ({ file, line: 1, ...problem })

/** Reads archive.yaml and slugs.jsonl. */
export function readArchiveTexts(directory: string): ArchiveTexts {
  const problems: Problem[] = []
  const read = (name: string) => {
    const file = path.join(directory, name)
    try {
      if (!lstatSync(file).isSymbolicLink()) return readFileSync(file, 'utf8')
      problems.push(problemOf(name, problemsMessages.folder.symbolicLink))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        problems.push(problemOf(name, problemsMessages.file.unreadable(message)))
    }
    return undefined
  }
  const settings = read(SETTINGS_FILE)
  const slugs = read(SLUG_LOCK)
  return { ...(settings !== undefined && { settings }), ...(slugs !== undefined && { slugs }), problems }
}

/**
 * Lists the files of a folder and of the folders in it. Symbolic links are never followed: one could lead anywhere on
 * the machine, and its target would be published. Hidden files and what programs leave behind are passed over.
 * @param exclude patterns of files and folders to leave out, as in `drafts/**`, `*.pdf`
 * @returns the files in the order of their names, and a problem for each that is no regular file
 */
export function listSourceFiles(
  directory: string,
  exclude: readonly string[] = [],
): { files: ListedFile[]; problems: Problem[] } {
  const files: ListedFile[] = []
  const problems: Problem[] = []
  const messages = problemsMessages.folder
  const isExcluded = picomatch(exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]))
  const folders = ['']
  for (let parent = folders.pop(); parent !== undefined; parent = folders.pop()) {
    let entries: Dirent[]
    try {
      entries = readdirSync(path.join(directory, parent), { withFileTypes: true })
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      problems.push(
        problemOf(parent || directory, code === 'ENOENT' ? messages.missing : messages.unreadable(message)),
      )
      continue
    }
    for (const entry of entries) {
      const name = parent ? `${parent}/${entry.name}` : entry.name
      if (LITTER.test(entry.name) || name === SETTINGS_FILE || name === SLUG_LOCK) continue
      if (exclude.length && isExcluded(name)) continue
      if (entry.isSymbolicLink()) problems.push(problemOf(name, messages.symbolicLink))
      else if (entry.isDirectory()) folders.push(name)
      else if (!entry.isFile()) problems.push(problemOf(name, messages.notRegular))
      else {
        const stats = statSync(path.join(directory, name), { throwIfNoEntry: false })
        if (stats) files.push({ name, size: stats.size, written: Math.max(stats.mtimeMs, stats.ctimeMs) })
      }
    }
  }
  return { files: files.sort((a, b) => byCodeUnits(a.name, b.name)), problems }
}
