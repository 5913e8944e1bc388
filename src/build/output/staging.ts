import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
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
const MERGING = '.merging-'
/** In a folder that is merged: what the former output has and the new one does not have as it is. */
const GONE = '.gone.json'
/** So many times as many files as go have to be kept for the former output to take up what is new. */
const MOST_KEPT = 10
/** It is no output, and stays. */
const REPOSITORY = '.git'

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
  const left = (kind: string) =>
    readdirSync(parent).flatMap((name) => {
      const start = path.basename(target) + kind
      const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0
      // A container gives a process the number that the one before it had.
      return pid && (pid === process.pid || !isRunning(pid)) ? { folder: path.join(parent, name), pid } : []
    })
  for (const { folder, pid } of left(MERGING))
    if (existsSync(target)) discard(folder, target)
    else merge({ folder: `${target}${BUILDING}${pid}`, target }, folder)
  for (const { folder } of left(BUILDING)) rmSync(folder, { recursive: true, force: true })
  for (const { folder } of left(FORMER))
    if (existsSync(target)) discard(folder, target)
    else renameSync(folder, target)
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
  const known = new Set([...names, REPOSITORY])
  // What `npm run compress` writes beside a file goes with it.
  const foreign = readdirSync(target).filter((name) => !known.has(name.replace(/\.(?:br|gz)$/, '')))
  if (foreign.length)
    throw new Error(
      `${target} holds ${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ' and more' : ''}, which no build wrote and which would be lost; move it out, name another folder with --outDir, or pass --emptyOutDir`,
    )
}

/**
 * Puts what was built in the place of the former output, which is there until then. Where most files of that are kept, it
 * takes up what is new, and is out of its place for that time; killed in it, `recover` ends it. Else these are linked into
 * what was built.
 * @param kept files of the former output that are part of the new one, by path: all others go
 */
export function exchange(staging: Staging, kept: ReadonlySet<string>, pid = process.pid): void {
  const { folder, target } = staging
  mkdirSync(path.dirname(target), { recursive: true })
  if (kept.size && existsSync(target)) {
    const there = filesIn(target)
    const gone = there.filter((file) => !kept.has(file))
    if (there.length - gone.length < kept.size)
      throw new Error(
        `${target} lost files while the archive was built, and was left as it is; build again when the folder is at rest`,
      )
    if (gone.length * MOST_KEPT <= kept.size) {
      const merging = `${target}${MERGING}${pid}`
      writeFileSync(path.join(folder, GONE), JSON.stringify(gone), { flush: true })
      renameSync(target, merging)
      merge(staging, merging)
      return
    }
    for (const file of kept) linkFile(target, folder, file)
  }
  const former = `${target}${FORMER}${pid}`
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

/** Removes what a build has written that came to nothing; not what the next one ends. */
export function clear({ folder, target }: Staging, pid = process.pid): void {
  if (!existsSync(`${target}${MERGING}${pid}`)) rmSync(folder, { recursive: true, force: true })
}

/** Makes the new output of a former one, and puts it in its place; goes on where it was killed before. */
function merge({ folder, target }: Staging, merging: string): void {
  const list = path.join(folder, GONE)
  if (existsSync(list)) {
    for (const file of JSON.parse(readFileSync(list, 'utf8')) as string[]) removeFile(merging, file)
    // From now on, what is there under these names is new.
    rmSync(list)
  }
  if (existsSync(folder)) moveInto(folder, merging)
  rmSync(folder, { recursive: true, force: true })
  renameSync(merging, target)
}

/** Puts a file into another folder too, which may have it already; as a link, where there are links. */
function linkFile(from: string, to: string, file: string): void {
  const [source, target] = [path.join(from, file), path.join(to, file)]
  if (existsSync(target)) return
  mkdirSync(path.dirname(target), { recursive: true })
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

/** Every file of an output, by its path there. */
const filesIn = (folder: string, below = ''): string[] =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below ? `${below}/${entry.name}` : entry.name
    if (file === REPOSITORY) return []
    return entry.isDirectory() ? filesIn(folder, file) : file
  })

/** Removes a file that may be gone, with the folders that are empty then. */
function removeFile(folder: string, file: string): void {
  try {
    unlinkSync(path.join(folder, file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  for (let above = path.dirname(file); above !== '.'; above = path.dirname(above)) {
    try {
      rmdirSync(path.join(folder, above))
    } catch {
      return
    }
  }
}

/** Moves all that is in a folder into another, in the place of what has the same name. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target)
    else renameSync(source, target)
  }
}

/** Removes a former output. A repository in it stays, as it does when Vite empties a folder. */
function discard(former: string, target: string): void {
  const repository = path.join(former, REPOSITORY)
  if (existsSync(repository) && !existsSync(path.join(target, REPOSITORY)))
    renameSync(repository, path.join(target, REPOSITORY))
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
