import { afterEach, beforeEach, expect, test } from 'vitest'
import { mergeSavedItems, type SavedItems, savedItems } from '../../src/app/storage/saved-items.ts'
import { toBackup, toMarkdown } from '../../src/saved/export.ts'
import { countNew, readBackup } from '../../src/saved/import.ts'

const article = { slug: '2020-04-11-x', headline: 'A *bold* headline', published: '2020-04-11T07:28' }
const highlight = {
  id: 'a1',
  ...article,
  quote: ' First line\nSecond line ',
  before: 'before ',
  after: ' after',
  passage: 'p-1abc2d',
  note: 'A note',
  made: '2026-11-01T10:00:00.000Z',
  changed: '2026-11-02T10:00:00.000Z',
}
const items: SavedItems = {
  version: 1,
  articles: [{ ...article, saved: '2026-11-01T09:00:00.000Z' }],
  highlights: [highlight],
  searches: ['Volcker rates', 'oil'],
}
const EMPTY: SavedItems = { version: 1, articles: [], highlights: [] }

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

test('an exported backup can be imported', () => {
  const text = toBackup(items, { title: 'Dateline', instant: '2026-11-30T12:00:00.000Z' })
  expect(readBackup('backup.json', text)).toEqual({ items, unreadable: 0 })
})

test('a backup of an earlier version can be imported', () => {
  const text = `{
  "dateline": "kept",
  "archive": "Dateline",
  "taken": "2026-05-01T12:00:00.000Z",
  "version": 1,
  "articles": [
    { "slug": "2020-04-11-x", "headline": "X", "published": "2020-04-11T07:28", "saved": "2026-04-01T09:00:00.000Z" }
  ],
  "highlights": []
}`
  const { items: imported, unreadable } = readBackup('dateline-saved-2026-05-01.json', text)
  expect(unreadable).toBe(0)
  mergeSavedItems(imported)
  expect(savedItems.get().articles.map(({ headline }) => headline)).toEqual(['X'])
  expect(JSON.parse(localStorage.getItem('dateline-kept') ?? '')).toMatchObject({
    version: 1,
    articles: [{ slug: '2020-04-11-x' }],
  })
})

test('valid entries are imported, and the others counted', () => {
  const text = JSON.stringify({
    dateline: 'kept',
    ...items,
    articles: [...items.articles, { slug: 'x', headline: 7 }, null],
    highlights: [{ ...highlight, quote: '' }, highlight],
  })
  expect(readBackup('backup.json', text)).toEqual({ items, unreadable: 3 })
})

test.each([
  ['notes.json', '{"articles": [', 'notes.json isn’t a valid backup file.'],
  ['package.json', '{"name": "x"}', 'package.json isn’t a backup from this site.'],
  ['null.json', 'null', 'null.json isn’t a backup from this site.'],
  ['saved.md', toMarkdown(items, { title: 'T', addressOf: (slug) => slug, day: '2026-11-30' }), 'Markdown'],
  ['new.json', '{"dateline":"kept","version":2}', 'newer version'],
])('%s is rejected with the reason', (name, text, reason) => {
  expect(() => readBackup(name, text)).toThrow(reason)
})

test('imported searches come after those of this browser, each once', () => {
  savedItems.change((all) => ({ ...all, searches: ['Oil', 'tin'] }))
  mergeSavedItems(items)
  expect(savedItems.get().searches).toEqual(['Oil', 'tin', 'Volcker rates'])
})

test('of two versions of a highlight, the one changed last is kept', () => {
  const older = { ...highlight, note: 'Older', changed: '2026-11-01T10:00:00.000Z' }
  const newer = { ...highlight, note: 'Newer', changed: '2026-11-03T10:00:00.000Z' }
  mergeSavedItems(items)
  expect(countNew(savedItems.get(), { ...EMPTY, highlights: [older] })).toEqual({
    articles: 0,
    highlights: 0,
  })
  mergeSavedItems({ ...EMPTY, highlights: [older] })
  expect(savedItems.get().highlights).toEqual([highlight])
  expect(countNew(savedItems.get(), { ...EMPTY, highlights: [newer] })).toEqual({
    articles: 0,
    highlights: 1,
  })
  mergeSavedItems({ ...EMPTY, highlights: [newer] })
  expect(savedItems.get().highlights).toEqual([newer])
})

test('Markdown has each article with its link, highlights and notes', () => {
  const text = toMarkdown(items, {
    title: 'Dateline',
    addressOf: (slug) => `https://example.org/article/${slug}`,
    day: '2026-11-30',
  })
  expect(text).toBe(`# Dateline: saved items

Exported 30 November 2026

## A \\*bold\\* headline

11 April 2020, 07:28, saved${'  '}
<https://example.org/article/2020-04-11-x>

> First line
> Second line${'  '}
> <https://example.org/article/2020-04-11-x#p-1abc2d>

A note
`)
})
