import { expect, test } from 'vitest'
import { excerpt } from '../../src/search/excerpt.ts'
import fc from '../fast-check.ts'

const find = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

test('an excerpt is the part with most of the words', () => {
  const filler = 'Nothing of note was said at any length in this part of the report. '.repeat(8)
  const body = `virus ${filler}the virus fight went on and the virus lost the fight ${filler}`
  const found = excerpt(body, find(body, /virus|fight/g))
  expect(found?.text).toContain('the virus fight went on and the virus lost the fight')
  expect(found?.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual([
    'virus',
    'fight',
    'virus',
    'fight',
  ])
})

test('an excerpt prefers more different words to more occurrences of one', () => {
  const filler = 'Nothing of note was done at any length in this part of the report. '.repeat(8)
  const body = `he said, she said, all said so ${filler}officials of the trade said it ${filler}`
  expect(excerpt(body, find(body, /officials|trade|said/g))?.text).toContain('officials of the trade said it')
})

test('the marks of an excerpt are on the same words as in the body', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('virus', 'a', 'report', 'x\ny', 'virus'.repeat(60))), (words) => {
      const body = words.join(' ')
      const marks = find(body, /virus/g)
      const found = excerpt(body, marks)
      expect((found?.marks.length ?? 0) > 0).toBe(marks.length > 0)
      for (const { start, end } of found?.marks ?? []) expect(found?.text.slice(start, end)).toBe('virus')
    }),
  )
})
