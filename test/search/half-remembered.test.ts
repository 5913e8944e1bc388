// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { lackedWords } from '../../src/search/partial.ts'
import type { SearchResult } from '../../src/search/search-result.ts'
import { indexOf } from './make-index.ts'

interface Case {
  query: string
  /** The query that is searched for instead. */
  corrected?: string
  found: number[]
  /** The words that each article found lacks. */
  lacking?: string[][]
}

const { articles, cases } = JSON.parse(readFileSync('test/fixtures/search/half-remembered.json', 'utf8')) as {
  articles: string[]
  cases: Case[]
}

const lackingOf = (result: SearchResult) =>
  [...result.positions].map((position) => lackedWords(result, position))

test.each(cases)('$query', async ({ query, corrected, found, lacking }) => {
  const result = await answer(await indexOf(articles), query)
  expect(result.corrected).toBe(corrected)
  expect([...result.positions]).toEqual(found)
  expect(lackingOf(result)).toEqual(lacking ?? found.map(() => []))
})

test('as typed, nothing is corrected, and articles with some of the words are found', async () => {
  const result = await answer(await indexOf(articles), 'Volker intrest rates', true)
  expect(result).toMatchObject({ suggestions: [] })
  expect(result.corrected).toBeUndefined()
  expect([...result.positions]).toEqual([5, 6])
  expect(lackingOf(result)).toEqual([
    ['intrest', 'rates'],
    ['Volker', 'rates'],
  ])
})

test('without the files of words, articles with some of the words are found', async () => {
  const index = await indexOf(articles)
  index.wordLengths = [1]
  index.path = 'nowhere'
  const result = await answer(index, 'Volker intrest rates')
  expect(result.corrected).toBeUndefined()
  expect([...result.positions]).toEqual([5, 6])
})

test('of the articles with equally many words, those with rarer words come first', async () => {
  const index = await indexOf([...Array.from({ length: 9 }, () => 'common word'), 'rare word', 'odd'])
  const result = await answer(index, 'rare common word odd')
  expect(result.partial?.words).toEqual(['rare', 'common', 'word', 'odd'])
  const best = result.positions[result.scores.indexOf(Math.max(...result.scores))]
  expect(best).toBe(9)
})
