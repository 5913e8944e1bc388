import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinedWords } from '../../../src/format/search/joined-words.ts'
import { tokensOf } from '../../../src/format/search/tokens.ts'

const cases = readFileSync('test/fixtures/search/joined-words.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string])

test.each(cases)('the words of “%s” are joined to “%s”', (text, terms) => {
  const tokens = tokensOf(text)
  const joined = joinedWords(text, tokens)
  expect(joined.map(({ term }) => term).join(' ')).toBe(terms)
  for (const { term, first, last } of joined)
    expect(
      tokens
        .slice(first, last + 1)
        .map(({ term }) => term)
        .join(''),
    ).toBe(term)
})

test('a long text of words with hyphens takes linear time', () => {
  const text = 'a-'.repeat(200_000)
  expect(joinedWords(text, tokensOf(text))).toEqual([])
})
