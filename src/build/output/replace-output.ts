import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import { isRunning } from './processes.ts'
import { folderBeside, REPOSITORY, type Staging, SUFFIXES } from './staging.ts'

/** In a staging folder whose files are being moved: lists the files of the last output that are to be deleted. */
const DELETED_LIST = '.deleted.json'
/** New files are moved into the last output if at least this many of its files stay for each one that is deleted. */
const REUSED_PER_DELETED = 10

/**
 * Replaces the last output by what has been built, and keeps the last output in place until then.
 *
 * If most files are reused, the new files are moved into the last output. It is renamed for that time, so that nobody
 * sees an incomplete output. Otherwise the reused files are linked into the staging folder, which then replaces the
 * output. The measurements are in docs/decisions/028.
 * @param reused the files of the last output that belong to the new one, by path: all others are deleted
 * @throws Error if one of them is missing
 */
export function replaceOutput(staging: Staging, reused: ReadonlySet<string>, pid = process.pid): void {
  const { folder, target } = staging
  mkdirSync(path.dirname(target), { recursive: true })
  if (reused.size && existsSync(target)) {
    const before = filesIn(target)
    const deleted = before.filter((file) => !reused.has(file))
    if (before.length - deleted.length < reused.size) throw new Error(buildMessages.outputChanged(target))
    if (deleted.length * REUSED_PER_DELETED <= reused.size) {
      const merging = folderBeside(target, 'merging', pid)
      writeFileSync(path.join(folder, DELETED_LIST), JSON.stringify(deleted), { flush: true })
      renameSync(target, merging)
      merge(staging, merging)
      return
    }
    for (const file of reused) linkFile(target, folder, file)
  }
  const former = folderBeside(target, 'former', pid)
  rmSync(former, { recursive: true, force: true })
  const isReplaced = existsSync(target)
  if (isReplaced) renameSync(target, former)
  try {
    renameSync(folder, target)
  } catch (error) {
    if (isReplaced) renameSync(former, target)
    throw error
  }
  if (isReplaced) discard(former, target)
}

/** Cleans up after builds that were killed: deletes incomplete outputs, and finishes or undoes a replacement. */
export function recover(target: string): void {
  const parent = path.dirname(target)
  if (!existsSync(parent)) return
  const leftOver = (kind: keyof typeof SUFFIXES) =>
    readdirSync(parent).flatMap((name) => {
      const start = path.basename(target) + SUFFIXES[kind]
      const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0
      // In a container, this process may have the same number as the one that was killed.
      return pid && (pid === process.pid || !isRunning(pid)) ? { folder: path.join(parent, name), pid } : []
    })
  for (const { folder, pid } of leftOver('merging'))
    if (existsSync(target)) discard(folder, target)
    else merge({ folder: folderBeside(target, 'building', pid), target }, folder)
  for (const { folder } of leftOver('building')) rmSync(folder, { recursive: true, force: true })
  for (const { folder } of leftOver('former'))
    if (existsSync(target)) discard(folder, target)
    else renameSync(folder, target)
}

/** Moves the new files into the last output, which then becomes the output. Can continue after it was killed. */
function merge({ folder, target }: Staging, merging: string): void {
  const list = path.join(folder, DELETED_LIST)
  if (existsSync(list)) {
    for (const file of JSON.parse(readFileSync(list, 'utf8')) as string[]) removeFile(merging, file)
    // From now on, a file with one of these names is new.
    rmSync(list)
  }
  if (existsSync(folder)) moveInto(folder, merging)
  rmSync(folder, { recursive: true, force: true })
  renameSync(merging, target)
}

/** Links a file into another folder, unless it is there. Copies it if the file system has no links. */
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

/** Lists the files of an output by path. */
const filesIn = (folder: string, below = ''): string[] =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below ? `${below}/${entry.name}` : entry.name
    if (file === REPOSITORY) return []
    return entry.isDirectory() ? filesIn(folder, file) : file
  })

/** Removes a file, if it is there, and the folders that are then empty. */
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

/** Moves everything in a folder into another, and replaces what has the same name. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target)
    else renameSync(source, target)
  }
}

/** Deletes a former output, but keeps a repository in it, as Vite does when it empties a folder. */
function discard(former: string, target: string): void {
  const repository = path.join(former, REPOSITORY)
  if (existsSync(repository) && !existsSync(path.join(target, REPOSITORY)))
    renameSync(repository, path.join(target, REPOSITORY))
  remove(former)
}

/** Deletes a folder. `rmSync` would look at each file first, which doubles the time. */
function remove(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const each = path.join(folder, entry.name)
    if (entry.isDirectory()) remove(each)
    else unlinkSync(each)
  }
  rmdirSync(folder)
}
