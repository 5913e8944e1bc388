import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { makeArticles, writeSeeds } from './generate.ts'
import { type Ended, shellEnvironment, VITE } from './site.ts'

interface Run {
  args?: string[]
  /** The name of the cache folder. */
  cache?: string
  /** Environment variables of the build. */
  env?: Record<string, string>
  /** Limits that the shell sets for the build. */
  limits?: string
  /** Receives the whole output so far. */
  hear?: (output: string, child: ChildProcess) => void
}

/** Writes sixty articles to a folder of the test file's own, and builds them as a user does. */
export function builds() {
  const articles = makeArticles(60, 21)
  const [first] = articles as [(typeof articles)[0]]
  const at = { folder: '', seeds: '' }
  beforeAll(async () => {
    at.folder = await mkdtemp(path.join(os.tmpdir(), 'dateline whole '))
    at.seeds = path.join(at.folder, 'my seeds – ünïcode')
    await writeSeeds(at.seeds, articles)
  })
  afterAll(() => rm(at.folder, { recursive: true, force: true }))

  /** Runs `npm run build -- --outDir OUT` on the seeds. Never rejects: the answer has the exit code. */
  function run(outDir: string, { args = [], cache = 'cache', env, limits, hear }: Run = {}): Promise<Ended> {
    const command = [process.execPath, VITE, 'build', '--outDir', outDir, ...args]
    const [program = '', ...rest] = limits ? ['sh', '-c', `${limits}; exec "$@"`, 'sh', ...command] : command
    return new Promise((resolve, reject) => {
      const child = spawn(program, rest, {
        env: shellEnvironment({
          NO_COLOR: '1',
          SEEDS_DIR: at.seeds,
          DATELINE_CACHE_DIR: path.join(at.folder, cache),
          ...env,
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

  return { articles, first, at, run }
}

/** Returns the hash of every file of a folder, by its path. */
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

/** Returns the names beside an output folder that begin with its name. */
export const besides = async (outDir: string) =>
  (await readdir(path.dirname(outDir))).filter((name) => name.startsWith(`${path.basename(outDir)}.`))
