import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { shellEnvironment, VITE } from '../e2e/site.ts'
import { endOf } from './end-of.ts'
import { watchMemory } from './process-memory.ts'

/** Duration of a build in milliseconds, and its peak memory in bytes. */
export interface BuildCost {
  time: number
  memory: number | undefined
}

/** The folders of one archive: source files, the build's cache, and its output. */
export interface Folders {
  seeds: string
  cache: string
  out: string
}

/**
 * Builds an archive as `npm run build` does.
 * @throws Error with the build's output if it fails
 */
export async function build({ seeds, cache, out }: Folders): Promise<BuildCost> {
  const from = performance.now()
  const child = spawn(process.execPath, [VITE, 'build', '--outDir', out, '--emptyOutDir'], {
    env: shellEnvironment({ NO_COLOR: '1', SEEDS_DIR: seeds, DATELINE_CACHE_DIR: cache }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const memory = child.pid === undefined ? () => undefined : watchMemory(child.pid)
  try {
    await endOf(child, `the build of ${seeds}`)
  } finally {
    memory()
  }
  return { time: performance.now() - from, memory: memory() }
}

/** Removes what earlier builds left, so that the next one is from scratch. */
export async function clear({ cache, out }: Folders): Promise<void> {
  for (const folder of [cache, out]) await rm(folder, { recursive: true, force: true })
}

/** Returns one hash of all files in a folder, by name and content. */
export async function treeHash(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const tree = createHash('sha256')
  for (const file of files.sort()) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    tree.update(`${path.relative(folder, file)} ${hash.digest('hex')}\n`)
  }
  return tree.digest('hex')
}

/** The costs of building one archive. */
export interface BuildCosts {
  fromScratch: BuildCost
  /** undefined if it was not measured. */
  unchanged: BuildCost | undefined
  /** After a sentence was added to one article. */
  afterChange: BuildCost
  /**
   * True if the build after no change has the same files as the one before, and the build after a change the same as
   * one from scratch. undefined if they were not compared.
   */
  reproducible: boolean | undefined
}

/**
 * Builds an archive from scratch, after no change, and after one change. Leaves the last build in place.
 * @param compare true to build from scratch once more and compare all bytes
 * @param withUnchanged false to leave out the build after no change, and with it the comparison
 */
export async function measureBuilds(
  folders: Folders,
  compare: boolean,
  withUnchanged = true,
): Promise<BuildCosts> {
  const { seeds, out } = folders
  const hash = async () => (compare ? treeHash(out) : undefined)
  await clear(folders)
  const fromScratch = await build(folders)
  const first = await hash()
  const unchanged = withUnchanged ? await build(folders) : undefined
  let reproducible = compare ? (await hash()) === first : undefined

  const names = (await readdir(seeds)).filter((name) => name.endsWith('.txt')).sort()
  await appendFile(
    path.join(seeds, names[Math.floor(names.length / 2)] ?? ''),
    'Officials in Norway said more on Monday.\n',
  )
  const afterChange = await build(folders)
  if (compare) {
    const changed = await hash()
    await clear(folders)
    await build(folders)
    reproducible &&= (await hash()) === changed
  }
  return { fromScratch, unchanged, afterChange, reproducible }
}
