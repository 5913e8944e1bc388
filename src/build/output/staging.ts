import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { build as buildMessages } from '#messages/build'

/** A build writes to a folder beside its output folder, and replaces that when everything is written. */
export interface Staging {
  /** The folder that is written to. */
  folder: string
  /** The output folder, with symbolic links resolved. */
  target: string
}

/** Names of folders beside the output folder, each followed by the number of the process that made it. */
export const SUFFIXES = {
  /** The staging folder. */
  building: '.building-',
  /** The last output, while new files are moved into it. */
  merging: '.merging-',
} as const

/** Returns a folder beside the output folder. */
export const folderBeside = (target: string, kind: keyof typeof SUFFIXES, pid: number): string =>
  `${target}${SUFFIXES[kind]}${pid}`

/** The folder of a Git repository. It is not part of an output, and is never deleted. */
export const REPOSITORY = '.git'

/** Resolves the symbolic links in a path. The folder need not exist. */
function resolved(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = path.dirname(folder)
    return parent === folder ? folder : path.join(resolved(parent), path.basename(folder))
  }
}

/**
 * Names the staging folder of this process for an output folder.
 * @returns undefined if the output folder cannot be renamed: it is a mount point, or its parent is not writable
 */
export function stagingFor(outDir: string, pid = process.pid): Staging | undefined {
  const target = resolved(outDir)
  const parent = path.dirname(target)
  if (parent === target) return undefined
  try {
    if (existsSync(parent)) accessSync(parent, constants.W_OK)
    if (existsSync(target) && statSync(target).dev !== statSync(parent).dev) return undefined
  } catch {
    return undefined
  }
  return { folder: folderBeside(target, 'building', pid), target }
}

/**
 * Checks that a build may replace a folder: it does not exist, is empty, or holds nothing but what builds write.
 * @param names of the files and folders that the build writes at the top of the folder
 * @param forced true if the user allows any content to be deleted
 * @param needed folders that must not be in it
 * @throws Error naming what would be lost, and the remedy
 */
export function checkTarget(
  target: string,
  names: readonly string[],
  forced: boolean,
  needed: readonly string[],
): void {
  for (const folder of needed)
    if (`${resolved(folder)}${path.sep}`.startsWith(`${target}${path.sep}`))
      throw new Error(buildMessages.outputHoldsInput(target, folder))
  if (!existsSync(target) || forced) return
  if (!lstatSync(target).isDirectory()) throw new Error(buildMessages.outputIsFile(target))
  const known = new Set([...names, REPOSITORY])
  // Files that `npm run compress` writes belong to the files they compress.
  const foreign = readdirSync(target).filter((name) => !known.has(name.replace(/\.(?:br|gz)$/, '')))
  if (foreign.length)
    throw new Error(buildMessages.foreignFiles(target, foreign.slice(0, 3), foreign.length > 3))
}

/** Removes the staging folder of a build that failed, unless `recover` has to finish the merge. */
export function removeStaging({ folder, target }: Staging, pid = process.pid): void {
  if (!existsSync(folderBeside(target, 'merging', pid))) rmSync(folder, { recursive: true, force: true })
}
