import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import { isRunning } from './processes.ts'
import { folderBeside, REPOSITORY, type Staging, SUFFIXES } from './staging.ts'

/**
 * Replaces the last output by what has been built, and keeps the last output in place until then. The new files are
 * moved into it. It is renamed for that time, so that nobody sees a mixture. Then the files that no longer belong to it
 * are deleted; if the build is killed meanwhile, the next one deletes them.
 * @param kept the files of the last output that belong to the new one, by path
 * @throws Error if one of them is missing
 */
export function replaceOutput(staging: Staging, kept: ReadonlySet<string>, pid = process.pid): void {
  const { folder, target } = staging
  mkdirSync(path.dirname(target), { recursive: true })
  if (!existsSync(target)) {
    renameSync(folder, target)
    return
  }
  const before = filesIn(target)
  const gone = before.filter((file) => !kept.has(file))
  if (before.length - gone.length < kept.size) throw new Error(buildMessages.outputChanged(target))
  const added = new Set(filesIn(folder))
  const merging = folderBeside(target, 'merging', pid)
  renameSync(target, merging)
  finish(staging, merging)
  for (const file of gone) if (!added.has(file)) removeFile(target, file)
}

/** Cleans up after builds that were killed: deletes incomplete outputs, and finishes a replacement. */
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
    if (existsSync(target)) rmSync(folder, { recursive: true })
    else finish({ folder: folderBeside(target, 'building', pid), target }, folder)
  for (const { folder } of leftOver('building')) rmSync(folder, { recursive: true, force: true })
}

/** Moves the new files into the last output, which then becomes the output. Can continue after it was killed. */
function finish({ folder, target }: Staging, merging: string): void {
  if (existsSync(folder)) moveInto(folder, merging)
  renameSync(merging, target)
  rmSync(folder, { recursive: true, force: true })
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
    // A folder or a file has taken the place of one that held it.
    if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
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
    const there = lstatSync(target, { throwIfNoEntry: false })
    if (there?.isDirectory() && entry.isDirectory()) moveInto(source, target)
    else {
      if (there && there.isDirectory() !== entry.isDirectory()) rmSync(target, { recursive: true })
      renameSync(source, target)
    }
  }
}
