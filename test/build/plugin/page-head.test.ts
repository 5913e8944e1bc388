import { expect, test } from 'vitest'
import { withTexts } from '../../../src/build/plugin/page-head.ts'

const HTML = '<html lang="en"><title>Dateline</title></html>'

test.each([
  ['pt-BR', '<html lang="pt-BR">'],
  ['ar', '<html lang="ar" dir="rtl">'],
  // The interface is in English then.
  ['nl', '<html lang="en">'],
])('a page of an archive in %s begins with %s', (language, tag) => {
  expect(withTexts(HTML, { title: 'News & views', language }, '/')).toBe(
    `${tag}<title>News &#38; views</title></html>`,
  )
})

test('what a page says without scripts is in the language of the archive', () => {
  const html = '<noscript></noscript><p id="failed" role="alert"></p>'
  const page = withTexts(html, { title: 'A', language: 'fr' }, '/news/')
  expect(page).toContain('<a class="link" href="/news/month">par mois</a>')
  expect(page).toMatch(/role="alert">La recherche.*<\/p>$/)
})
