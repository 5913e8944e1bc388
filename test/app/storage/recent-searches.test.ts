// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { forgetSearch, forgetSearches, rememberSearch } from '../../../src/app/storage/recent-searches.ts'
import { SAVED_ITEMS_KEY, savedItems } from '../../../src/app/storage/saved-items.ts'

beforeEach(() => localStorage.clear())

const stored = () => JSON.parse(localStorage.getItem(SAVED_ITEMS_KEY) ?? '{}').searches

test('the last six searches are stored, the newest first, each once', () => {
  for (const query of ['a', 'b', 'c', 'd', 'B', 'é', 'e', 'f', 'g']) rememberSearch(query)
  expect(stored()).toEqual(['g', 'f', 'e', 'B', 'd', 'c'])
})

test('one search can be forgotten, or all', () => {
  for (const query of ['a', 'b', 'c']) rememberSearch(query)
  forgetSearch('b')
  expect(stored()).toEqual(['c', 'a'])
  forgetSearches()
  expect(stored()).toEqual([])
})

test.each([7, null, ['a', 7, '']])('if %j is stored, what can be read is', (searches) => {
  localStorage.setItem(
    SAVED_ITEMS_KEY,
    JSON.stringify({ version: 1, articles: [], highlights: [], searches }),
  )
  expect(savedItems.get().searches).toEqual(Array.isArray(searches) ? ['a'] : [])
})
