import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { forwardIndexOf } from '../../../../src/build/emit/search/forward-index.ts'
import { createSearchIndexer } from '../../../../src/build/emit/search/indexer.ts'
import {
  chunkOf,
  chunkStarts,
  hasPrefixList,
  listedPrefixes,
  type Root,
} from '../../../../src/format/search/chunks.ts'
import { firstTermFrom } from '../../../../src/format/search/term-list.ts'
import fc from '../../../fast-check.ts'

const texts = Array.from({ length: 40 }, (_, i) => ({
  headline: `Headline ${i}`,
  body: `The virus fight of day ${i % 7} goes on. López said so ${'again '.repeat(i % 3)}`,
}))

/** Returns the index of texts that are added in another order. */
async function made(added: readonly number[], chunkBytes?: number) {
  const indexer = createSearchIndexer(chunkBytes)
  const handles = new Map<number, number>()
  for (const i of added) handles.set(i, indexer.add(forwardIndexOf(texts.slice(i, i + 1))))
  const { folder, files } = await indexer.files(
    texts.flatMap((_, i) => handles.get(i) ?? []),
    ['en'],
  )
  return { folder, files: await files }
}

const inOrder = texts.map((_, i) => i)

test('the same articles give the same bytes, in whichever order they are added', async () => {
  const expected = await made(inOrder)
  expect(await made(inOrder.toReversed())).toEqual(expected)
  expect(expected.folder).toMatch(/^search\/[0-9a-f]{12}$/)
  expect((await made(inOrder.slice(1))).folder).not.toBe(expected.folder)
  for (const path of expected.files.keys()) expect(path.startsWith(`${expected.folder}/`)).toBe(true)
})

test('the bytes do not depend on the operating system', async () => {
  for (const bytes of (await made(inOrder)).files.values())
    expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255])
})

test('an index has every file that the engine may request, and no other', async () => {
  const { folder, files } = await made(inOrder, 40)
  const root = JSON.parse(gunzipSync(files.get(`${folder}/root.bin`) ?? '').toString()) as Root
  const chunks = root.bounds.map((_, i) => i + 1)
  const expected = ['root.bin', 'words.bin', 'terms/0.bin', 'positions/0.bin']
  expected.push(...chunks.flatMap((chunk) => [`terms/${chunk}.bin`, `positions/${chunk}.bin`]))
  expected.push(...listedPrefixes(root).map((_, list) => `prefixes/${list}.bin`))
  expect([...files.keys()].map((path) => path.slice(folder.length + 1)).sort()).toEqual(expected.sort())
})

const terms = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𐐀', '中'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.sort())

test('chunks have all terms once, and only a chunk of a single term exceeds the maximum size', () => {
  fc.assert(
    fc.property(
      terms,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 40, maxLength: 40 }),
      (all, sizes) => {
        const starts = chunkStarts(all, sizes, 50)
        expect(starts[0]).toBe(0)
        for (const [chunk, start] of starts.entries()) {
          const end = starts[chunk + 1] ?? all.length
          expect(end).toBeGreaterThan(start)
          const size = sizes.slice(start, end).reduce((sum, one) => sum + one, 0)
          if (end > start + 1) expect(size).toBeLessThanOrEqual(50)
        }
      },
    ),
  )
})

test('every prefix whose terms span more than two chunks has a list', () => {
  fc.assert(
    fc.property(terms, (bounds) => {
      const listed = listedPrefixes({ bounds })
      for (const bound of bounds)
        for (let length = 1; length <= bound.length; length++) {
          const prefix = bound.slice(0, length)
          const spanned = chunkOf({ bounds }, `${prefix}\uffff`) - chunkOf({ bounds }, prefix) + 1
          expect(listed.includes(prefix)).toBe(spanned > 2)
          expect(hasPrefixList({ bounds }, prefix)).toBe(spanned > 2)
        }
    }),
  )
})

test('the first term from a text on is found', () => {
  fc.assert(
    fc.property(terms, fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 }), (all, text) => {
      const first = all.findIndex((term) => term >= text)
      expect(firstTermFrom(all, text)).toBe(first < 0 ? all.length : first)
    }),
  )
})
