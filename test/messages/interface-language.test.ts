import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { directionOf, interfaceLanguage } from '../../src/messages/interface-language.ts'
import { interfaceLanguages, publishedTexts } from '../../src/messages/published.ts'

test('every language with a folder is offered', () => {
  const folders = readdirSync('src/messages', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect([...interfaceLanguages].sort()).toEqual(folders.map(({ name }) => name).sort())
})

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['PT-br', 'pt'],
  ['nl', 'en'],
  ['', 'en'],
])('the interface for %s is in %s', (tag, language) => {
  expect(interfaceLanguage(tag, ['de', 'en', 'pt'])).toBe(language)
})

test('texts of files are in the language of the archive, or in English', () => {
  expect(publishedTexts('fr-CA').site.notFound.title).toBe('Page introuvable')
  expect(publishedTexts('sv').site.notFound.title).toBe('Page not found')
})

test('Arabic runs from right to left', () => {
  expect(['ar-EG', 'fa', 'en', 'zh-Hans'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr'])
})
