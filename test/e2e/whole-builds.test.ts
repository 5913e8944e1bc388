import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugOf } from '../../src/archive/slug.ts'
import { makeArticles, writeSeeds } from './generate.ts'
import { type Ended, shellEnvironment, VITE } from './site.ts'

const articles = makeArticles(150, 21)
let folder = ''
let seeds = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline whole '))
  seeds = path.join(folder, 'seeds')
  await writeSeeds(seeds, articles)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Run {
  args?: string[]
  /** The folder that keeps what was found in seeds. */
  cache?: string
  /** A shell's limits for the build. */
  limits?: string
  /** Is called with all that was said so far. */
  hear?: (said: string, child: ChildProcess) => void
}

/** `npm run build -- --outDir OUT` of the test's seeds. Never fails: how it ended is in the answer. */
function run(outDir: string, { args = [], cache = 'cache', limits, hear }: Run = {}): Promise<Ended> {
  const command = [process.execPath, VITE, 'build', '--outDir', outDir, ...args]
  const [program = '', ...rest] = limits ? ['sh', '-c', `${limits}; exec "$@"`, 'sh', ...command] : command
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      env: shellEnvironment({
        NO_COLOR: '1',
        SEEDS_DIR: seeds,
        DATELINE_CACHE_DIR: path.join(folder, cache),
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

/** Every file of a folder, with its hash. */
async function hashes(directory: string): Promise<Record<string, string>> {
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
const beside = async (outDir: string) =>
  (await readdir(path.dirname(outDir))).filter((name) => name.startsWith(`${path.basename(outDir)}.`))

const [first] = articles as [(typeof articles)[0]]
const changed = `${first.text}\nA line was added, in Peru.\n`
const restore = () => writeFile(path.join(seeds, first.file), first.text)

describe('a build over the last one', () => {
  // Three builds.
  test('with one seed changed gives the bytes of a build from nothing', { timeout: 60_000 }, async () => {
    const outDir = path.join(folder, 'again')
    expect((await run(outDir)).code).toBe(0)
    const before = await hashes(outDir)
    await writeFile(path.join(seeds, first.file), changed)
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    expect(output).toContain('150 articles in')
    expect(output).toContain(', 1 of them new or changed')
    expect(output).not.toContain('.building-')
    const fromNothing = path.join(folder, 'from nothing')
    expect((await run(fromNothing, { cache: 'no cache yet' })).code).toBe(0)
    const after = await hashes(outDir)
    expect(after).toEqual(await hashes(fromNothing))
    expect(after).not.toEqual(before)
    expect(await beside(outDir)).toEqual([])
    await restore()
  })

  // Seven builds.
  test('that is killed, at whatever moment, leaves it as it was or none, and the next one is right', {
    timeout: 60_000,
  }, async () => {
    const outDir = path.join(folder, 'killed')
    expect((await run(outDir)).code).toBe(0)
    const before = await hashes(outDir)
    await writeFile(path.join(seeds, first.file), changed)
    const notKilled = path.join(folder, 'not killed')
    expect((await run(notKilled, { cache: 'no cache' })).code).toBe(0)
    const after = await hashes(notKilled)
    /** Whether a build is under way that has written a file or folder of that name. */
    const hasWritten = async (name: string) => {
      const staged = await Promise.all(
        (await beside(outDir))
          .filter((name) => name.includes('.building-'))
          .map((building) => readdir(path.join(folder, building))),
      )
      return staged.flat().includes(name)
    }
    let killed = 0
    for (const moment of ['assets', 'index.html', 'article', 'search']) {
      let hunted = false
      const { code } = await run(outDir, {
        cache: `cache for ${moment}`,
        hear: async (_said, child) => {
          if (hunted) return
          hunted = true
          while (child.exitCode === null && !(await hasWritten(moment).catch(() => false)));
          child.kill('SIGKILL')
        },
      })
      if (code === null) killed++
      // The former one, the new one if it was just in place, or none.
      expect([before, after, {}]).toContainEqual(await hashes(outDir).catch(() => ({})))
    }
    expect(killed).toBeGreaterThan(0)
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    expect(await beside(outDir)).toEqual([])
    expect(await hashes(outDir)).toEqual(after)
    await restore()
  })

  test.skipIf(process.platform === 'win32')(
    'that cannot write a file fails, and leaves the last one',
    async () => {
      const outDir = path.join(folder, 'full')
      expect((await run(outDir)).code).toBe(0)
      const before = await hashes(outDir)
      const long = path.join(seeds, 'long.txt')
      await writeFile(long, `Long news\n2020-04-11\n${'long'.repeat(1_000_000)}\n`)
      const { code, output } = await run(outDir, { limits: 'ulimit -f 6000' })
      expect(code).not.toBe(0)
      expect(output).toMatch(/EFBIG|file too large/i)
      expect(await hashes(outDir)).toEqual(before)
      expect(await beside(outDir)).toEqual([])
      await rm(long)
    },
  )
})

describe('slugs.jsonl', () => {
  const lock = path.join('seeds', 'slugs.jsonl')
  const read = (...file: string[]) => readFile(path.join(folder, ...file), 'utf8')

  // Four builds.
  test('is kept where that is asked for, and leads from what an article was called', {
    timeout: 90_000,
  }, async () => {
    const outDir = path.join(folder, 'kept')
    await writeFile(path.join(seeds, 'archive.yaml'), 'keep-slugs: yes\n')
    expect((await run(outDir)).output).toContain('slugs.jsonl in the seeds folder has new addresses')
    expect((await read(lock)).trim().split('\n')).toHaveLength(150)

    await writeFile(
      path.join(seeds, first.file),
      first.text.replace(first.headline, 'It is called otherwise'),
    )
    const { code, output } = await run(outDir)
    expect(code, output).toBe(0)
    const [former, slug] = [slugOf(first), slugOf({ ...first, headline: 'It is called otherwise' })]
    const line = JSON.stringify({ file: first.file, slugs: [former, slug] })
    const locked = await read(lock)
    expect(locked.split('\n')).toContain(line)
    expect(await read('kept', 'article', `${former}.html`)).toContain(`/article/${slug}`)
    expect(await read('kept', '_redirects')).toContain(`/article/${former} /article/${slug} 301`)
    expect(await read('kept', 'archive.jsonl')).toContain(`"aliases":["${former}"]`)

    // With what it wrote itself, a build does the same again.
    const before = await hashes(outDir)
    expect((await run(outDir)).output).not.toContain('new addresses')
    expect(await hashes(outDir)).toEqual(before)
    expect(await read(lock)).toBe(locked)

    await writeFile(path.join(folder, lock), `${locked}<<<<<<< HEAD\n`)
    const damaged = await run(outDir)
    expect(damaged.code).not.toBe(0)
    expect(damaged.output).toContain('slugs.jsonl:151: no JSON here: <<<<<<< HEAD; put it right')
    expect(await hashes(outDir)).toEqual(before)
    expect(await read(lock)).toContain('<<<<<<<')
    for (const name of ['archive.yaml', 'slugs.jsonl']) await rm(path.join(seeds, name))
    await restore()
  })
})

describe('an output folder', () => {
  test('with files that no build wrote is left alone, unless the user says that it may be emptied', async () => {
    const outDir = path.join(folder, 'mine')
    await mkdir(outDir)
    await writeFile(path.join(outDir, 'thesis.txt'), 'years of work')
    const { code, output } = await run(outDir)
    expect(code).not.toBe(0)
    expect(output).toContain('holds thesis.txt, which no build wrote')
    expect(output).toContain('--emptyOutDir')
    expect(await readdir(outDir)).toEqual(['thesis.txt'])
    expect((await run(outDir, { args: ['--emptyOutDir'] })).code).toBe(0)
    expect(await readdir(outDir)).not.toContain('thesis.txt')
    expect(await readdir(outDir)).toContain('index.html')
  })

  test('is kept as it is, and added to, where that is asked for', async () => {
    const outDir = path.join(folder, 'added to')
    await mkdir(outDir)
    await writeFile(path.join(outDir, 'thesis.txt'), 'years of work')
    expect((await run(outDir, { args: ['--emptyOutDir=false'] })).code).toBe(0)
    expect(await readdir(outDir)).toEqual(expect.arrayContaining(['thesis.txt', 'index.html', 'data']))
  })

  test('is filled by a build that watches, too', async () => {
    const outDir = path.join(folder, 'watched')
    await run(outDir, {
      args: ['--watch'],
      hear: (said, child) => {
        if (/built in/.test(said)) child.kill()
      },
    })
    const files = Object.keys(await hashes(outDir))
    expect(files.filter((file) => /^article[\\/].*\.txt$/.test(file))).toHaveLength(150)
    expect(files).toContain('404.html')
  })
})
