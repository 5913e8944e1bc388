import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recover, replaceOutput } from '../../../src/build/output/replace-output.ts'
import { checkTarget, removeStaging, type Staging, stagingFor } from '../../../src/build/output/staging.ts'
import { filesIn } from '../files-in.ts'

/** The number of changes to the disk that are still made before the process is killed. */
const life = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }))
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const mortal =
    <A extends unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      if (life.left <= 0) throw new Error('killed')
      life.left--
      return change(...args)
    }
  const changes = {
    renameSync: mortal(fs.renameSync),
    rmSync: mortal(fs.rmSync),
    rmdirSync: mortal(fs.rmdirSync),
    unlinkSync: mortal(fs.unlinkSync),
    mkdirSync: mortal(fs.mkdirSync),
    writeFileSync: mortal(fs.writeFileSync),
  }
  return { ...fs, ...changes }
})
/** Does some work, but fails after a number of changes to the disk. @returns true if it failed */
function killAt(changes: number, work: () => void): boolean {
  life.left = changes
  try {
    work()
    return false
  } catch {
    return true
  } finally {
    life.left = Number.POSITIVE_INFINITY
  }
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'staging-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const fill = (directory: string, text: string) => {
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'index.html'), text)
}
const index = (directory: string) => readFileSync(path.join(directory, 'index.html'), 'utf8')
/** Returns the number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

test('an output replaces the last one, and nothing else is left', () => {
  const dist = path.join(folder, 'dist')
  for (const text of ['one', 'two']) {
    const staging = stagingFor(dist) as Staging
    fill(staging.folder, text)
    replaceOutput(staging, new Set())
    expect(index(dist)).toBe(text)
    expect(readdirSync(folder)).toEqual(['dist'])
  }
})

test.each([[[]], [['reused.txt']]])('a repository in the output folder stays if %j is reused', (reused) => {
  const dist = path.join(folder, 'dist')
  mkdirSync(dist)
  for (const file of reused) writeFileSync(path.join(dist, file), '')
  fill(path.join(dist, '.git'), 'repository')
  const staging = stagingFor(dist) as Staging
  fill(staging.folder, 'new')
  replaceOutput(staging, new Set(reused))
  expect(index(dist)).toBe('new')
  expect(index(path.join(dist, '.git'))).toBe('repository')
})

describe('an output that reuses files of the last one', () => {
  const GONE = ['index.html', 'same/1.br', 'old/only', 'now-a-folder', 'now-a-file/x']
  const BUILT = ['index.html', 'same/new', 'new/deep/4', 'now-a-folder/y', 'now-a-file']
  const most = Array.from({ length: 9 }, (_, i) => `same/${i}`)
  const [few, FORMER] = [most.slice(0, 2), [...GONE, ...most]]
  const outputOf = (reused: readonly string[]) =>
    Object.fromEntries([
      ...BUILT.map((file) => [file, 'built'] as const),
      ...reused.map((file) => [file, 'former'] as const),
    ])
  const put = (directory: string, files: readonly string[], text: string) => {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
      writeFileSync(path.join(directory, file), text)
    }
  }
  const prepared = (pid?: number) => {
    const dist = path.join(folder, 'dist')
    const staging = stagingFor(dist, pid) as Staging
    put(dist, FORMER, 'former')
    put(staging.folder, BUILT, 'built')
    return { dist, staging }
  }

  test.each([
    { share: 'most', reused: most },
    { share: 'few', reused: few },
  ])('consists of these and what was built: $share', ({ reused }) => {
    const { dist, staging } = prepared()
    replaceOutput(staging, new Set(reused))
    expect(filesIn(dist)).toEqual(outputOf(reused))
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(readdirSync(dist)).not.toContain('old')
  })

  test.each([
    { ends: 'killed', share: 'most', reused: most },
    { ends: 'killed', share: 'few', reused: few },
    { ends: 'failed', share: 'most', reused: most },
    { ends: 'failed', share: 'few', reused: few },
  ])('is complete when the next build begins, whichever step $ends: $share', ({ ends, reused }) => {
    const pid = ended()
    const former = Object.fromEntries(FORMER.map((file) => [file, 'former']))
    // Each step is one call that changes the disk.
    for (let step = 0, killed = true; killed; step++) {
      const { dist, staging } = prepared(pid)
      killed = killAt(step, () => replaceOutput(staging, new Set(reused), pid))
      if (ends === 'failed') removeStaging(staging, pid)
      /** The new output, perhaps with files of the former one that are yet to be deleted. */
      const isNew = () => expect({ ...former, ...filesIn(dist) }).toEqual({ ...former, ...outputOf(reused) })
      const isComplete = () => {
        const files = filesIn(dist)
        if (files['index.html'] === 'former') expect(files, `step ${step}`).toEqual(former)
        else isNew()
      }
      if (existsSync(dist)) isComplete()
      recover(dist)
      expect(readdirSync(folder), `step ${step}`).toEqual(['dist'])
      isComplete()
      if (!killed) expect(filesIn(dist)).toEqual(outputOf(reused))
      // The next build deletes what this one left.
      put(staging.folder, BUILT, 'built')
      replaceOutput(staging, new Set(reused))
      expect(filesIn(dist), `step ${step}`).toEqual(outputOf(reused))
      rmSync(dist, { recursive: true })
    }
  })

  test('is not made if a reused file is missing', () => {
    const { dist, staging } = prepared()
    rmSync(path.join(dist, 'same/7'))
    expect(() => replaceOutput(staging, new Set(most))).toThrow(
      'changed during the build and was left untouched',
    )
    expect(filesIn(dist)['old/only']).toBe('former')
  })

  test('is discarded after a kill if there has been another build since', () => {
    const pid = ended()
    const { dist } = prepared(pid)
    put(`${dist}.merging-${pid}`, FORMER, 'half')
    recover(dist)
    expect(filesIn(dist)['old/only']).toBe('former')
    expect(readdirSync(folder)).toEqual(['dist'])
  })
})

test('a symbolic link to the output folder stays, and its target is replaced', () => {
  const real = path.join(folder, 'real')
  fill(real, 'old')
  symlinkSync(real, path.join(folder, 'dist'))
  const staging = stagingFor(path.join(folder, 'dist')) as Staging
  fill(staging.folder, 'new')
  replaceOutput(staging, new Set())
  expect(index(real)).toBe('new')
  expect(index(path.join(folder, 'dist'))).toBe('new')
})

test('what killed builds left is deleted, and running builds are not touched', () => {
  const dist = path.join(folder, 'dist')
  fill(dist, 'good')
  fill(`${dist}.building-${ended()}`, 'half')
  fill(`${dist}.building-${process.ppid}`, 'under way')
  fill(`${dist}.building-notes`, 'somebody’s own')
  recover(dist)
  expect(readdirSync(folder).sort()).toEqual(['dist', `dist.building-${process.ppid}`, 'dist.building-notes'])
  expect(index(dist)).toBe('good')
})

test('a folder is only replaced if builds wrote everything in it, or the user insists', () => {
  const dist = path.join(folder, 'dist')
  const check = (forced: boolean) => checkTarget(dist, ['index.html', 'data'], forced, [])
  check(false)
  mkdirSync(dist)
  check(false)
  fill(dist, '')
  mkdirSync(path.join(dist, 'data'))
  mkdirSync(path.join(dist, '.git'))
  check(false)
  writeFileSync(path.join(dist, 'thesis.doc'), '')
  expect(() => check(false)).toThrow(
    /dist contains files that no build created \(thesis\.doc\).*--emptyOutDir/,
  )
  check(true)
  rmSync(dist, { recursive: true })
  writeFileSync(dist, '')
  expect(() => check(false)).toThrow('it is a file')
})

test('a folder that contains the project or the seeds is never replaced', () => {
  const seeds = path.join(folder, 'project', 'seeds')
  mkdirSync(seeds, { recursive: true })
  for (const target of [seeds, path.dirname(seeds), folder])
    expect(() => checkTarget(target, ['project', 'seeds'], true, [seeds])).toThrow('it contains')
  checkTarget(path.join(folder, 'project', 'dist'), [], true, [seeds])
  expect(existsSync(seeds)).toBe(true)
})
