import { expect, test } from 'vitest'
import * as en from '../../src/messages/en.ts'
import { formatters } from '../../src/messages/formatters.ts'
import { pseudo } from './pseudo.ts'
import * as pseudoEn from './pseudo-en.ts'

test('numbers, plurals and lists follow the language', () => {
  const english = formatters('en-GB')
  expect(english.number(19_043)).toBe('19,043')
  expect(english.plural(1, { one: '# article', other: '# articles' })).toBe('1 article')
  expect(english.plural(1200, { one: '# article', other: '# articles' })).toBe('1,200 articles')
  expect(english.and(['China', 'Japan', 'Peru'])).toBe('China, Japan and Peru')
  expect(english.or(['published', 'happened'])).toBe('published or happened')
  const polish = formatters('pl')
  expect(polish.plural(3, { one: '# plik', few: '# pliki', other: '# plików' })).toBe('3 pliki')
  expect(polish.plural(5, { one: '# plik', few: '# pliki', other: '# plików' })).toBe('5 plików')
})

test('the pseudo-locale changes every text and keeps placeholders and the locale', () => {
  const text = pseudo({
    locale: 'en-GB',
    search: 'Search',
    about: 'About {countries}',
    count: (n: number) => `${n} articles`,
  })
  expect(text.locale).toBe('en-GB')
  expect(text.search).toBe('[!! Ŝéàŕçħ·· !!]')
  expect(text.about).toContain('{countries}')
  expect(text.count(2)).toMatch(/^\[!! 2 àŕţíçľéş·+ !!\]$/)
})

test('the pseudo-locale has the same areas as English', () => {
  expect(Object.keys(pseudoEn).sort()).toEqual(Object.keys(en).sort())
})
