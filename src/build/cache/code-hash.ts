import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/** The modules that make up the pipeline: its own and those that it imports from. */
const MODULES = ['archive', 'build', 'format', 'importers', 'messages']

/**
 * The files that say which versions of packages are installed: in the project, and beside it if it is a package itself.
 */
const LOCK_FILES = ['package.json', 'package-lock.json', '../.package-lock.json']

/**
 * Returns a hash of everything, apart from a source file itself, that determines the results of the build: our code
 * and data, the packages, and Node with its Unicode tables. The same source files with the same hash give the same
 * results.
 * @param project the folder of the project
 * @param modules folders in src
 */
export function codeHash(project = PROJECT, modules: readonly string[] = MODULES): string {
  const { node, v8, icu, unicode, cldr } = process.versions
  const hash = createHash('sha256').update(JSON.stringify({ node, v8, icu, unicode, cldr }))
  const add = (file: string) => {
    const bytes = readFileSync(path.join(project, file))
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
  }
  for (const module of modules)
    for (const file of filesIn(path.join(project, 'src', module))) add(path.relative(project, file))
  for (const file of LOCK_FILES) if (existsSync(path.join(project, file))) add(file)
  return hash.digest('hex')
}

/** Lists the files in a folder and below it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
