import { expect, test } from 'vitest'
import { nearCopies, sketchOf } from '../../../src/cli/check/near-copies.ts'

/** A text of many different words. */
const textOf = (seed: number, words = 300) =>
  Array.from({ length: words }, (_, i) => ((i * 7919 + seed * 104_729) % 99_991).toString(36)).join(' ')

const find = (texts: readonly string[]) =>
  nearCopies(
    texts.flatMap((text, item) => {
      const sketch = sketchOf(text)
      return sketch ? [{ item, sketch }] : []
    }),
  )

test('a text with a few other words is found; another text is not', () => {
  const text = textOf(1)
  const changed = text
    .replace(/^\S+ \S+/, 'two words')
    .toUpperCase()
    .replaceAll(' ', '\n')
  expect(find([text, textOf(2), changed, textOf(3)])).toEqual([[2, 0]])
})

test('a text that shares half of its words is another text', () => {
  expect(find([textOf(1), `${textOf(1, 150)} ${textOf(2, 150)}`])).toEqual([])
})

test('texts without spaces are compared, too', () => {
  const text = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 97) % 2000))).join(
    '',
  )
  expect(find([text, `新${text}`])).toEqual([[1, 0]])
})

test('brief notes are not compared', () => {
  expect(sketchOf('The office is closed on Monday.')).toBeUndefined()
})

test('thousands of texts take linear time', () => {
  const texts = Array.from({ length: 4000 }, (_, i) => textOf(i % 2000, 60))
  const began = performance.now()
  expect(find(texts)).toHaveLength(2000)
  expect(performance.now() - began).toBeLessThan(10_000)
})
