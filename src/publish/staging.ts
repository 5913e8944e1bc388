import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import path from 'node:path'

/** Where a build goes: into a folder beside the one that it is for, which takes its place when all is written. */
export interface Staging {
  /** The folder that is written to. */
  folder: string
  /** The folder that it is for, links resolved. */
  target: string
}

const BUILDING = '.building-'
const FORMER = '.former-'

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What a folder's path is when its links are resolved; the folder itself need not be there. */
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
 * @returns undefined where an output folder cannot be exchanged as a whole: a mount point, or one in a folder that
 *   cannot be written to
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
  return { folder: `${target}${BUILDING}${pid}`, target }
}

/** Puts right what builds that were killed have left: half an output is removed, and a whole one put back. */
export function recover(target: string): void {
  const parent = path.dirname(target)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    const of = (kind: string) =>
      name.startsWith(path.basename(target) + kind)
        ? Number(name.slice(path.basename(target).length + kind.length)) || undefined
        : undefined
    const building = of(BUILDING)
    const former = of(FORMER)
    const folder = path.join(parent, name)
    if (building && !isRunning(building)) rmSync(folder, { recursive: true, force: true })
    if (!former || isRunning(former)) continue
    if (existsSync(target)) discard(folder, target)
    else renameSync(folder, target)
  }
}

/**
 * Whether a build may take the place of a folder: there is none, or an empty one, or nothing lies in it but what
 * builds write.
 * @param names what the build writes at the top of the folder
 * @param forced the user said that whatever is there may go
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
      throw new Error(
        `${target} is no place for the output, since ${folder} lies in it; name another with --outDir`,
      )
  if (!existsSync(target) || forced) return
  if (!lstatSync(target).isDirectory())
    throw new Error(`${target} is a file; move it, or name a folder with --outDir`)
  const known = new Set([...names, '.git'])
  // What `npm run compress` writes beside a file goes with it.
  const foreign = readdirSync(target).filter((name) => !known.has(name.replace(/\.(?:br|gz)$/, '')))
  if (foreign.length)
    throw new Error(
      `${target} holds ${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ' and more' : ''}, which no build wrote and which would be lost; move it out, name another folder with --outDir, or pass --emptyOutDir`,
    )
}

/** Puts a staging folder in the place of its target. The former output is there until the new one is. */
export function exchange({ folder, target }: Staging, pid = process.pid): void {
  const former = `${target}${FORMER}${pid}`
  mkdirSync(path.dirname(target), { recursive: true })
  rmSync(former, { recursive: true, force: true })
  const before = existsSync(target)
  if (before) renameSync(target, former)
  try {
    renameSync(folder, target)
  } catch (error) {
    if (before) renameSync(former, target)
    throw error
  }
  if (before) discard(former, target)
}

/** Removes a former output. A repository in it stays, as it does when Vite empties a folder. */
function discard(former: string, target: string): void {
  const repository = path.join(former, '.git')
  if (existsSync(repository) && !existsSync(path.join(target, '.git')))
    renameSync(repository, path.join(target, '.git'))
  remove(former)
}

/** Removes a folder with all that is in it. `rmSync` looks at each file first, which takes as long again. */
function remove(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const each = path.join(folder, entry.name)
    if (entry.isDirectory()) remove(each)
    else unlinkSync(each)
  }
  rmdirSync(folder)
}
