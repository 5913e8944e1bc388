import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SeedFile } from './archive.ts'
import type { Problem } from './article.ts'
import { MAX_SEED_BYTES, tooLarge } from './seed.ts'
import { SETTINGS_FILE } from './settings.ts'

/** What a seeds folder holds. */
export interface SeedsFolder {
  files: SeedFile[]
  /** The text of archive.yaml, if there is one. */
  settings?: string
  problems: Problem[]
}

/** The seeds folder of this run: the one that SEEDS_DIR names, else seeds/ in the project. Absolute. */
export const seedsDirectory = (): string => path.resolve(process.env.SEEDS_DIR || 'seeds')

/**
 * Reads a folder of seeds. Only plain files are read: a link could lead anywhere on the machine, and what it
 * leads to would be published. Everything that is not read is told.
 */
export async function readSeedsFolder(directory: string): Promise<SeedsFolder> {
  const folder: SeedsFolder = { files: [], problems: [] }
  const report = (file: string, found: string, remedy: string) =>
    folder.problems.push({ file, line: 1, found, remedy })
  let names: string[]
  try {
    names = (await readdir(directory)).sort()
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    report(
      directory,
      missing ? 'no such folder' : `the folder cannot be read (${(error as Error).message})`,
      'make it, or name another in SEEDS_DIR',
    )
    return folder
  }
  for (const name of names) {
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
      const stats = await lstat(file)
      if (stats.isSymbolicLink())
        report(name, 'a link, which is not followed', 'put the file itself into the folder')
      else if (stats.isDirectory())
        report(name, 'a folder, which is not read', 'put the seeds side by side in one folder')
      else if (!stats.isFile()) report(name, 'not a plain file', 'move it out of the folder')
      else if (name === SETTINGS_FILE) folder.settings = await readFile(file, 'utf8')
      else if (!/\.txt$/i.test(name))
        report(
          name,
          'a file that is no seed',
          'seeds end in .txt: rename it if it is one, else move it out of the folder',
        )
      else if (stats.size > MAX_SEED_BYTES) folder.problems.push(tooLarge(name, stats.size))
      else folder.files.push({ file: name, bytes: await readFile(file) })
    } catch (error) {
      report(name, `the file cannot be read (${(error as Error).message})`, 'check its permissions')
    }
  }
  return folder
}
