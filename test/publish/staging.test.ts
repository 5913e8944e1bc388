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
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkTarget, exchange, recover, type Staging, stagingFor } from '../../src/publish/staging.ts'

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
/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

test('an output takes the place of the former one, and nothing else is left', () => {
  const dist = path.join(folder, 'dist')
  for (const text of ['one', 'two']) {
    const staging = stagingFor(dist) as Staging
    fill(staging.folder, text)
    exchange(staging)
    expect(index(dist)).toBe(text)
    expect(readdirSync(folder)).toEqual(['dist'])
  }
})

test('a repository in the output folder stays', () => {
  const dist = path.join(folder, 'dist')
  fill(path.join(dist, '.git'), 'repository')
  const staging = stagingFor(dist) as Staging
  fill(staging.folder, 'new')
  exchange(staging)
  expect(index(dist)).toBe('new')
  expect(index(path.join(dist, '.git'))).toBe('repository')
})

test('a link to the output folder stays, and what it leads to is exchanged', () => {
  const real = path.join(folder, 'real')
  fill(real, 'old')
  symlinkSync(real, path.join(folder, 'dist'))
  const staging = stagingFor(path.join(folder, 'dist')) as Staging
  fill(staging.folder, 'new')
  exchange(staging)
  expect(index(real)).toBe('new')
  expect(index(path.join(folder, 'dist'))).toBe('new')
})

test('what killed builds left is removed, what is under way is not touched', () => {
  const dist = path.join(folder, 'dist')
  fill(dist, 'good')
  fill(`${dist}.building-${ended()}`, 'half')
  fill(`${dist}.former-${ended()}`, 'older')
  fill(`${dist}.building-${process.pid}`, 'under way')
  fill(`${dist}.building-notes`, 'somebody’s own')
  recover(dist)
  expect(readdirSync(folder).sort()).toEqual(['dist', `dist.building-${process.pid}`, 'dist.building-notes'])
  expect(index(dist)).toBe('good')
})

test('a former output comes back where a build was killed before the new one was in place', () => {
  const dist = path.join(folder, 'dist')
  const pid = ended()
  fill(`${dist}.former-${pid}`, 'good')
  fill(`${dist}.building-${pid}`, 'new')
  recover(dist)
  expect(readdirSync(folder)).toEqual(['dist'])
  expect(index(dist)).toBe('good')
})

test('a folder is only replaced if a build wrote all that is in it, or the user says so', () => {
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
  expect(() => check(false)).toThrow(/dist holds thesis\.doc, which no build wrote.*--emptyOutDir/)
  check(true)
  rmSync(dist, { recursive: true })
  writeFileSync(dist, '')
  expect(() => check(false)).toThrow('is a file')
})

test('a folder that holds the project or the seeds is never replaced', () => {
  const seeds = path.join(folder, 'project', 'seeds')
  mkdirSync(seeds, { recursive: true })
  for (const target of [seeds, path.dirname(seeds), folder])
    expect(() => checkTarget(target, ['project', 'seeds'], true, [seeds])).toThrow('lies in it')
  checkTarget(path.join(folder, 'project', 'dist'), [], true, [seeds])
  expect(existsSync(seeds)).toBe(true)
})
