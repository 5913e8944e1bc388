import { expect, test } from 'vitest'
import { prepareArticle } from '../../../src/build/analyse/prepared-article.ts'
import { type ArticlePage, fromArticleData, toArticleData } from '../../../src/format/article/article-page.ts'
import type { Body } from '../../../src/format/body.ts'
import { archive } from '../../app/sample-archive.ts'
import fc from '../../fast-check.ts'

/** Returns an article page with a source. */
function pageOf(source: string, bodyStart: number): ArticlePage {
  const [article] = archive.articles
  if (!article) throw new Error('no article')
  const { prepared, body } = prepareArticle(article)
  const { card, headline, published } = prepared
  return {
    card: { ...card, slug: article.slug, headline, published },
    body: { ...(JSON.parse(body) as Body), source, bodyStart },
    related: [],
  }
}

/** The text that remains of a text on a page: HTML parsers normalise it (https://html.spec.whatwg.org/#preprocessing-the-input-stream). */
const onPage = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd')

test('a page gives the article back, character for character', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, text, (before, body) => {
      const page = pageOf(before + body, before.length)
      expect(fromArticleData(toArticleData(page), onPage(body))).toEqual(page)
    }),
  )
})

test('the data cannot end the element that holds it', () => {
  expect(toArticleData(pageOf('</script><!--<script>', 21))).not.toContain('<')
})

test('a page without its text, or with a part of it, is recognised as damaged', () => {
  const data = toArticleData(pageOf('Headline\nThe text of the article.', 9))
  expect(() => fromArticleData(data, 'The text of')).toThrow('11 of 24 characters')
  expect(() => fromArticleData(data.slice(0, -20), 'The text of the article.')).toThrow()
})
