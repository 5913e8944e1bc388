import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodePack, encodePack, readPack, writePack } from '../../../src/build/cache/cache-file.ts'
import fc from '../../fast-check.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const kept = (key: string, proof: string, body: string) => ({
  key,
  proof: Buffer.from(proof),
  body: Buffer.from(body),
})
const texts = (pack: ReturnType<typeof decodePack>) =>
  [...pack.values()].map(({ key, proof, body }) => [
    key,
    Buffer.from(proof).toString(),
    Buffer.from(body).toString(),
  ])

test('what is put into a pack comes out again', () => {
  const any = fc.uniqueArray(
    fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
    { selector: ([key]) => key },
  )
  fc.assert(
    fc.property(any, (all) => {
      const bytes = Buffer.from(encodePack(all.map(([key, proof, body]) => kept(key, proof, body))))
      expect(texts(decodePack(bytes))).toEqual(all)
    }),
  )
})

test('a pack with one byte changed, or cut short anywhere, has nothing in it', () => {
  const whole = Buffer.from(encodePack([kept('one', '{"a":1}', '{"b":2}'), kept('two', '{}', '')]))
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] as number) ^ change
      const file = path.join(folder, 'damaged.pack')
      for (const bytes of [damaged, whole.subarray(0, at)]) {
        writeFileSync(file, bytes)
        expect(readPack(file).size).toBe(0)
      }
    }),
  )
})

test('a file that is not there has nothing in it', () => {
  expect(readPack(path.join(folder, 'none.pack')).size).toBe(0)
})

test('a pack is written whole, and nothing is left of one that cannot be', () => {
  const file = path.join(folder, 'made', 'a.pack')
  writePack(file, [kept('one', '1', '')])
  writePack(file, [kept('two', '2', 'body')])
  expect(texts(readPack(file))).toEqual([['two', '2', 'body']])
  expect(readdirSync(path.dirname(file))).toEqual(['a.pack'])
  expect(() => writePack(path.join(file, 'below.pack'), [])).toThrow()
  expect(readdirSync(path.dirname(file))).toEqual(['a.pack'])
})
