import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSlugs } from '../../../src/build/output/remember-slugs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'slugs '))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = () => path.join(folder, 'slugs.jsonl')
const text = () => readFileSync(lock(), 'utf8')

test('a lock is written where it changes, and nothing is left beside it', () => {
  expect(keepSlugs(folder, [])).toBe(false)
  expect(readdirSync(folder)).toEqual([])
  expect(keepSlugs(folder, [{ file: 'a.txt', slug: 'x' }])).toBe(true)
  expect(keepSlugs(folder, [{ file: 'a.txt', slug: 'x' }])).toBe(false)
  expect(keepSlugs(folder, [{ file: 'a.txt', slug: 'y' }])).toBe(true)
  expect(text()).toBe('{"file":"a.txt","slugs":["x","y"]}\n')
  expect(readdirSync(folder)).toEqual(['slugs.jsonl'])
})

test('a damaged lock is told and left as it is', () => {
  writeFileSync(lock(), '{"file":"a.txt","slugs":["x"]}\n=======\n')
  expect(() => keepSlugs(folder, [{ file: 'a.txt', slug: 'y' }])).toThrow(
    /slugs.jsonl:2: invalid JSON.*; fix it by hand/,
  )
  expect(text()).toContain('=======')
})

test('what cannot be written is told with the remedy', () => {
  const gone = path.join(folder, 'gone')
  expect(() => keepSlugs(gone, [{ file: 'a.txt', slug: 'x' }])).toThrow(/cannot be written .*keep-slugs/)
})
