import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { makeArticles, writeSeeds } from './generate.ts'
import { type Ended, shellEnvironment, VITE } from './site.ts'

interface Run {
  args?: string[]
  /** The folder that keeps what was found in seeds. */
  cache?: string
  /** A shell's limits for the build. */
  limits?: string
  /** Is called with all that was said so far. */
  hear?: (said: string, child: ChildProcess) => void
}

/** Sixty articles in a folder of the file's own, and builds of them as a user makes them. */
export function builds() {
  const articles = makeArticles(60, 21)
  const [first] = articles as [(typeof articles)[0]]
  const at = { folder: '', seeds: '' }
  beforeAll(async () => {
    at.folder = await mkdtemp(path.join(os.tmpdir(), 'dateline whole '))
    at.seeds = path.join(at.folder, 'seeds')
    await writeSeeds(at.seeds, articles)
  })
  afterAll(() => rm(at.folder, { recursive: true, force: true }))

  /** `npm run build -- --outDir OUT` of the test's seeds. Never fails: how it ended is in the answer. */
  function run(outDir: string, { args = [], cache = 'cache', limits, hear }: Run = {}): Promise<Ended> {
    const command = [process.execPath, VITE, 'build', '--outDir', outDir, ...args]
    const [program = '', ...rest] = limits ? ['sh', '-c', `${limits}; exec "$@"`, 'sh', ...command] : command
    return new Promise((resolve, reject) => {
      const child = spawn(program, rest, {
        env: shellEnvironment({
          NO_COLOR: '1',
          // Its own tests build it.
          DATELINE_WORKER: 'off',
          SEEDS_DIR: at.seeds,
          DATELINE_CACHE_DIR: path.join(at.folder, cache),
        }),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 60_000,
        killSignal: 'SIGKILL',
      })
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString()
          hear?.(output, child)
        })
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, output }))
    })
  }

  /** Puts the seed back that a test has changed. */
  const restore = () => writeFile(path.join(at.seeds, first.file), first.text)
  return { articles, first, at, run, restore }
}

/** Every file of a folder, with its hash. */
export async function hashes(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [path.relative(directory, file), await hash(file)])),
  )
}

/** What lies beside an output folder and has its name. */
export const beside = async (outDir: string) =>
  (await readdir(path.dirname(outDir))).filter((name) => name.startsWith(`${path.basename(outDir)}.`))
