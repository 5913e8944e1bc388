import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordSlugs } from '../../../src/build/output/record-slugs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'slugs '))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = () => path.join(folder, 'slugs.jsonl')
const text = () => readFileSync(lock(), 'utf8')

test('slugs are written only if they change, and no temporary file is left', () => {
  expect(recordSlugs(folder, [])).toBe(false)
  expect(readdirSync(folder)).toEqual([])
  expect(recordSlugs(folder, [{ file: 'a.txt', record: 1, slug: 'x' }])).toBe(true)
  expect(recordSlugs(folder, [{ file: 'a.txt', record: 1, slug: 'x' }])).toBe(false)
  expect(recordSlugs(folder, [{ file: 'a.txt', record: 1, slug: 'y' }])).toBe(true)
  expect(text()).toBe('{"file":"a.txt","slugs":["x","y"]}\n')
  expect(readdirSync(folder)).toEqual(['slugs.jsonl'])
})

test('a damaged file is reported and left as it is', () => {
  writeFileSync(lock(), '{"file":"a.txt","slugs":["x"]}\n=======\n')
  expect(() => recordSlugs(folder, [{ file: 'a.txt', record: 1, slug: 'y' }])).toThrow(
    /slugs.jsonl:2: invalid JSON.*; fix it by hand/,
  )
  expect(text()).toContain('=======')
})

test('a file that cannot be written is reported with the remedy', () => {
  const missing = path.join(folder, 'missing')
  expect(() => recordSlugs(missing, [{ file: 'a.txt', record: 1, slug: 'x' }])).toThrow(
    /can’t write .*keep-slugs/,
  )
})
