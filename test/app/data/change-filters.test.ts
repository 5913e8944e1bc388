// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { withChanges } from '../../../src/app/data/change-filters.ts'
import { type Filters, NO_FILTERS, toSearch } from '../../../src/app/data/filters.ts'
import { changeSettings } from '../../../src/app/storage/settings.ts'

afterEach(() => localStorage.clear())

const changed = (before: Partial<Filters>, changes: Partial<Filters>) =>
  toSearch(withChanges({ ...NO_FILTERS, ...before }, changes))

test('a query brings the order by relevance, or the order that the reader chose for searches', () => {
  expect(changed({}, { q: 'a' })).toBe('?q=a')
  expect(changed({ sort: 'oldest' }, { q: 'a' })).toBe('?q=a')
  changeSettings({ searchOrder: 'newest' })
  expect(changed({}, { q: 'a' })).toBe('?q=a&sort=newest')
  expect(changed({}, { q: 'a', sort: 'oldest' })).toBe('?q=a&sort=oldest')
  expect(changed({ q: 'a' }, { q: 'ab' })).toBe('?q=ab')
})

test('without a query, the newest come first again', () => {
  expect(changed({ q: 'a', sort: 'oldest' }, { q: '' })).toBe('')
  expect(changed({ sort: 'oldest' }, { from: '2020' })).toBe('?from=2020&sort=oldest')
})

test('another query is corrected again', () => {
  expect(changed({ q: 'a' }, { spelling: 'typed' })).toBe('?q=a&spelling=typed')
  expect(changed({ q: 'a', spelling: 'typed' }, { from: '2020' })).toBe('?q=a&from=2020&spelling=typed')
  expect(changed({ q: 'a', spelling: 'typed' }, { q: 'b' })).toBe('?q=b')
})
