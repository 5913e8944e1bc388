import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, markWords } from '../../src/search/excerpt.ts'

const find = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

test('an excerpt is where most of the words stand', () => {
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

test('marks of an excerpt stand on the words that they stood on', () => {
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

test('words of a headline are marked by their beginning, endings aside', () => {
  const headline = 'Viruses: a virus fight in Virginia'
  const marked = markWords(headline, 'virus fights').map(({ start, end }) => headline.slice(start, end))
  expect(marked).toEqual(['Viruses', 'virus', 'fight'])
})

test('accents and other forms are no bar', () => {
  const headline = 'López is using boats'
  const marked = markWords(headline, 'lopez "use"').map(({ start, end }) => headline.slice(start, end))
  expect(marked).toEqual(['López', 'using'])
})

test.each([
  ['EC SEEN UNLIKELY TO SET U.S. TARIFF', 'U.S.', ['U.S']],
  ['SEEN BY BRAZIL, SET BY BRAZILS BANK', 'Brazil’s', ['BRAZIL', 'BRAZILS']],
  ['TO SELL T-BILLS', 'T-bills', ['T-BILLS']],
  ['COVID fight adds urgency to a community', '"community with a shared future"', []],
  ['A shared future for a shared world', '"shared future"', ['shared', 'future']],
])('in “%s”, %s marks %j', (headline, query, expected) => {
  expect(markWords(headline, query).map(({ start, end }) => headline.slice(start, end))).toEqual(expected)
})
