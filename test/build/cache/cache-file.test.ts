import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeCache, encodeCache, readCache, writeCache } from '../../../src/build/cache/cache-file.ts'
import fc from '../../fast-check.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const entry = (key: string, head: string, body: string) => ({
  key,
  head: Buffer.from(head),
  body: Buffer.from(body),
})
const texts = (entries: ReturnType<typeof decodeCache>) =>
  [...entries.values()].map(({ key, head, body }) => [
    key,
    Buffer.from(head).toString(),
    Buffer.from(body).toString(),
  ])

test('entries are read back as they were written', () => {
  const any = fc.uniqueArray(
    fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
    { selector: ([key]) => key },
  )
  fc.assert(
    fc.property(any, (all) => {
      const bytes = Buffer.from(encodeCache(all.map(([key, head, body]) => entry(key, head, body))))
      expect(texts(decodeCache(bytes))).toEqual(all)
    }),
  )
})

test('a file with one byte changed, or cut short anywhere, has no entries', () => {
  const whole = Buffer.from(encodeCache([entry('one', '{"a":1}', '{"b":2}'), entry('two', '{}', '')]))
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] as number) ^ change
      const file = path.join(folder, 'damaged.cache')
      for (const bytes of [damaged, whole.subarray(0, at)]) {
        writeFileSync(file, bytes)
        expect(readCache(file).size).toBe(0)
      }
    }),
  )
})

test('a missing file has no entries', () => {
  expect(readCache(path.join(folder, 'none.cache')).size).toBe(0)
})

test('a file is written as a whole, and a failure leaves nothing behind', () => {
  const file = path.join(folder, 'made', 'a.cache')
  writeCache(file, [entry('one', '1', '')])
  writeCache(file, [entry('two', '2', 'body')])
  expect(texts(readCache(file))).toEqual([['two', '2', 'body']])
  expect(readdirSync(path.dirname(file))).toEqual(['a.cache'])
  expect(() => writeCache(path.join(file, 'below.cache'), [])).toThrow()
  expect(readdirSync(path.dirname(file))).toEqual(['a.cache'])
})
