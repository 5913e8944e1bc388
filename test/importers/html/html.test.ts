import { expect, test } from 'vitest'
import { parseHtml } from '../../../src/importers/html/html.ts'
import { paragraphsOf } from '../../../src/importers/html/paragraphs.ts'
import { ImportError } from '../../../src/importers/importer.ts'
import fc from '../../fast-check.ts'

const read = (html: string) => paragraphsOf(parseHtml(html).body)

test.each([
  ['<html><head><title>T</title></head><body><p>One</p><p>Two</p></body></html>', ['One', 'Two']],
  ['<p>One<p>Two', ['One', 'Two']],
  ['One', ['One']],
  ['', []],
  ['<html><p>One</p></html>', ['One']],
  ['<head><title>T</title></head><p>One</p>', ['One']],
  ['<html><body><p>One</p></body><p>Two</p></html>', ['One', 'Two']],
  ['<html><body><p>One</p></body></html><html><body><p>Two</p></body></html>', ['One', 'Two']],
  ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
  ['<p>One <b>bold</b>\n word</p>', ['One bold word']],
  ['One<br>line<br><br>Two', ['One line', 'Two']],
  ['<table><tr><td>One<td>Two</table>', ['One', 'Two']],
  ['<p>One</p><script>var x = "<p>No</p>"</script><style>p {}</style><!-- <p>No</p> -->', ['One']],
  ['<p>R&amp;D &lt;b&gt; &eacute;&#8217;&#x2014;</p>', ['R&D <b> é’—']],
  ['<p>One <unknown>word</unknown></p', ['One word']],
])('%s', (html, paragraphs) => expect(read(html)).toEqual(paragraphs))

test.each([
  ['nested elements', '<div>'.repeat(1000)],
  ['unclosed elements', '<b><i>'.repeat(1000)],
  ['end tags', '</div></p>'.repeat(50_000)],
  ['attributes', `<div ${'a="b" c=d '.repeat(20_000)}>`],
  ['less-than signs', '<'.repeat(100_000)],
  ['tags that break off', '<a'.repeat(100_000)],
  ['comments', '<!--'.repeat(50_000)],
  ['ampersands', '&'.repeat(100_000)],
  ['entities that break off', '&a'.repeat(100_000)],
  ['tables in tables', '<table><tr><td>'.repeat(500)],
])('a page of %s is read', (_, html) => {
  expect(parseHtml(`<html><body><p>One</p>${html}`).body.textContent).toMatch(/^One/)
  expect(read(`<html><body><p>One</p>${html}`)[0]).toBe('One')
})

test('a page that would take minutes is refused', () => {
  expect(() => parseHtml('<div>'.repeat(200_000))).toThrow(ImportError)
  expect(() => parseHtml('<p>text</p>'.repeat(4_000_000))).toThrow(ImportError)
})

test('any text is a page', () => {
  const parts = fc.constantFrom(
    '<p>',
    '</p>',
    '<html>',
    '<body>',
    '</body>',
    '<head>',
    '<br>',
    '<',
    '&amp;',
    'text',
    '"',
    '=',
  )
  const page = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(page, (html) => {
      for (const paragraph of read(html)) expect(paragraph).toMatch(/^\S[^\n]*$/u)
    }),
  )
})
