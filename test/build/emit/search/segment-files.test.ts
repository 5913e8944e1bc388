import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeSegment } from '../../../../src/build/emit/search/segment-files.ts'
import { meanOf } from '../../../../src/build/emit/search/weights.ts'
import { listedPrefixes } from '../../../../src/format/search/chunks.ts'
import { segmentPath } from '../../../../src/format/search/root.ts'

const texts = Array.from({ length: 40 }, (_, i) => ({
  headline: `Headline ${i}`,
  body: `The virus fight of day ${i % 7} goes on. López said so ${'again '.repeat(i % 3)}`,
}))
const lengths = texts.map(({ headline, body }) => ({ headline: headline.length, body: body.length }))
const made = (chunkBytes = 10_000) =>
  makeSegment({ folder: 'x', texts, lengths, mean: meanOf(lengths), chunkBytes, isSimplified: false })

test('the bytes do not depend on the operating system', () => {
  for (const [, bytes] of made().files) expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255])
})

test('a segment has every file that the engine may request, and no other', () => {
  const { segment, files } = made(40)
  const chunks = [0, ...segment.bounds.map((_, i) => i + 1)]
  const expected = [
    ...chunks.flatMap((chunk) => [segmentPath.chunk(segment, chunk), segmentPath.positions(segment, chunk)]),
    ...listedPrefixes(segment).map((_, list) => segmentPath.prefix(segment, list)),
  ]
  expect(chunks.length).toBeGreaterThan(3)
  expect(files.map(([path]) => path).sort()).toEqual(expected.sort())
  for (const [path, bytes] of files) {
    expect(path).toMatch(/^search\/x\//)
    expect(gunzipSync(bytes).length).toBeGreaterThan(0)
  }
})

test('the words of a segment are those made of letters, with the number of articles that have each', () => {
  const words = new Map(made().words)
  expect([...words.keys()]).toEqual([...words.keys()].sort())
  expect([words.get('lopez'), words.get('again'), words.get('7'), words.get('on')]).toEqual([
    40,
    26,
    undefined,
    undefined,
  ])
})
