// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { IndexFiles, type Load } from '../../src/search/index-files.ts'
import { openIndex } from '../../src/search/open-index.ts'
import { filesOf, INDEX, serverOf } from './make-index.ts'

const texts = [{ headline: 'Xi vows', body: 'The virus fight goes on' }]
const zip = (text: string) => new Uint8Array(gzipSync(text))
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Returns a loader that gives one response after another. A string is the message of an error. */
function inTurn(...answers: (Uint8Array | string)[]): { load: Load; asked: string[] } {
  const asked: string[] = []
  const load = async (file: string) => {
    asked.push(file)
    const next = answers.shift() ?? 'no more'
    if (typeof next === 'string') throw new Error(next)
    return next
  }
  return { load, asked }
}

test('a file that fails to load is tried twice more', async () => {
  const { load, asked } = inTurn('503', '503', zip('here'))
  expect(await new IndexFiles(load, [1, 1]).read('a.bin', asText)).toBe('here')
  expect(asked).toEqual(['a.bin', 'a.bin', 'a.bin'])
})

test('the error names the file and the reason, and a later search tries again', async () => {
  const { load } = inTurn('HTTP 503', 'HTTP 404', zip('here'))
  const files = new IndexFiles(load, [1])
  await expect(files.read('a.bin', asText)).rejects.toThrow('a.bin: HTTP 404')
  expect(await files.read('a.bin', asText)).toBe('here')
})

test('a page instead of a file is an error', async () => {
  const { load } = inTurn(new TextEncoder().encode('<!doctype html>'))
  await expect(new IndexFiles(load, []).read('a.bin', asText)).rejects.toThrow('a.bin: unexpected response')
})

test('a truncated file is an error', async () => {
  const { load } = inTurn(zip('here, and more of it').subarray(0, 20))
  await expect(new IndexFiles(load, []).read('a.bin', asText)).rejects.toThrow('a.bin: ')
})

test('a file is fetched once, even if requested twice at a time', async () => {
  const { load, asked } = inTurn(zip('here'))
  const files = new IndexFiles(load, [])
  expect(await Promise.all([files.read('a.bin', asText), files.read('a.bin', asText)])).toEqual([
    'here',
    'here',
  ])
  expect(await files.read('a.bin', asText)).toBe('here')
  expect(asked).toHaveLength(1)
})

test('the least recently used files leave the cache', async () => {
  const asked: string[] = []
  const large = zip('x'.repeat(10_000_000))
  const files = new IndexFiles(async (file) => {
    asked.push(file)
    return large
  }, [])
  const length = (bytes: Uint8Array) => bytes.length
  for (const file of ['a', 'b', 'a', 'c', 'a', 'b']) await files.read(file, length)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('the engine stays usable if a file fails once', async () => {
  const server = serverOf(filesOf(texts))
  const failing = new Set(['search/0/terms/0.bin'])
  const index = await openIndex(
    INDEX,
    async (file) => {
      if (failing.delete(file)) throw new Error('HTTP 500')
      return server(file)
    },
    [],
    [],
  )
  await expect(answer(index, 'virus')).rejects.toThrow('search/0/terms/0.bin: HTTP 500')
  expect([...(await answer(index, 'virus')).positions]).toEqual([0])
})

test('a missing index cannot be opened', async () => {
  await expect(openIndex(INDEX, serverOf(new Map()), [], [])).rejects.toThrow(
    'search/index/root.bin: HTTP 404',
  )
})
