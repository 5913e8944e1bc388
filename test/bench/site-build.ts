import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, copyFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { shellEnvironment, VITE } from '../e2e/site.ts'
import { watchMemory } from './process-memory.ts'

/** How long a build took, in milliseconds, and the most memory that it had, in bytes. */
export interface BuildCost {
  time: number
  memory: number | undefined
}

/** The folders of one archive: its seeds, what the build keeps between two runs, and what it writes. */
export interface Folders {
  seeds: string
  cache: string
  out: string
}

/**
 * Builds an archive as `npm run build` does.
 * @throws Error with all that the build said, where it fails
 */
export async function build({ seeds, cache, out }: Folders): Promise<BuildCost> {
  const from = performance.now()
  const child = spawn(process.execPath, [VITE, 'build', '--outDir', out, '--emptyOutDir'], {
    env: shellEnvironment({ NO_COLOR: '1', SEEDS_DIR: seeds, DATELINE_CACHE_DIR: cache }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  const memory = child.pid === undefined ? () => undefined : watchMemory(child.pid)
  let said = ''
  const note = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0) throw new Error(`the build of ${seeds} ended with ${code}:\n${said}`)
  } finally {
    process.off('exit', stop)
    memory()
  }
  return { time: performance.now() - from, memory: memory() }
}

/** One hash of all files of a folder, by name and content. */
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

/** What builds of one archive cost, and whether the same seeds give the same bytes. */
export interface BuildCosts {
  /** Twice from nothing: the mean of both times, and the most memory. */
  fromNothing: BuildCost
  /** After one seed was changed, and after it was put back: likewise. */
  afterChange: BuildCost
  afterNothing: BuildCost
  /** Two builds from nothing give the same files. */
  same: boolean
  /** So does a build that had only one change to make. */
  sameAfterChange: boolean
}

const both = (a: BuildCost, b: BuildCost): BuildCost => ({
  time: (a.time + b.time) / 2,
  memory: a.memory === undefined || b.memory === undefined ? undefined : Math.max(a.memory, b.memory),
})

/** Builds an archive from nothing, after no change and after one, and from nothing again. Leaves it built. */
export async function measureBuilds(folders: Folders): Promise<BuildCosts> {
  const { seeds, cache, out } = folders
  await rm(cache, { recursive: true, force: true })
  const first = await build(folders)
  const hash = await treeHash(out)
  const afterNothing = await build(folders)

  const names = (await readdir(seeds)).filter((name) => name.endsWith('.txt')).sort()
  const file = path.join(seeds, names[Math.floor(names.length / 2)] ?? '')
  const kept = `${cache}-seed`
  await copyFile(file, kept)
  await appendFile(file, 'Officials in Norway said more on Monday.\n')
  let changed: BuildCost
  try {
    changed = await build(folders)
  } finally {
    await copyFile(kept, file)
    await rm(kept)
  }
  const putBack = await build(folders)
  const sameAfterChange = (await treeHash(out)) === hash

  await rm(cache, { recursive: true, force: true })
  const second = await build(folders)
  return {
    fromNothing: both(first, second),
    afterChange: both(changed, putBack),
    afterNothing,
    same: (await treeHash(out)) === hash,
    sameAfterChange,
  }
}
