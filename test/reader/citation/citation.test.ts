import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import { cite } from '../../../src/reader/citation/citation.ts'
import fc from '../../fast-check.ts'

const ARTICLE = {
  slug: '2020-04-11-xi-vows-to-back-nations-virus-fight',
  headline: 'Xi vows to back nations virus fight',
  published: '2020-04-11T07:28',
  publication: 'China Daily',
  url: 'https://news.example/article/2020-04-11-xi-vows-to-back-nations-virus-fight',
  accessed: '2026-11-25',
}

describe('an article is cited', () => {
  test('in words', () => {
    const { apa, chicago } = cite(ARTICLE)
    expect(apa.text).toBe(
      `Xi vows to back nations virus fight. (2020, April 11). China Daily. ${ARTICLE.url}`,
    )
    expect(apa.html).toContain('<i>China Daily</i>')
    expect(chicago.text).toBe(
      `China Daily. “Xi vows to back nations virus fight.” April 11, 2020. ${ARTICLE.url}.`,
    )
  })

  test('for reference managers', () => {
    const { bibtex, ris, csl } = cite(ARTICLE)
    expect(bibtex).toContain('title = {Xi vows to back nations virus fight}')
    expect(bibtex).toContain('year = {2020}')
    expect(ris).toMatch(/^TY {2}- NEWS$/m)
    expect(ris).toMatch(/^(?:PY|DA) {2}- 2020/m)
    expect(JSON.parse(csl)).toMatchObject([{ title: ARTICLE.headline, 'container-title': 'China Daily' }])
  })

  test('by the day that is printed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const [item] = JSON.parse(cite({ ...ARTICLE, published: day }).csl)
          expect(item.issued['date-parts'][0]).toEqual(day.split('-').map(Number))
        },
      ),
    )
  })

  test.each([
    'Profits & losses: 100% of #1 {firms}_x ^ ~ $5 \\ end',
    '<i>Not</i> italics, a < b > c </script>',
    '“Quotes” ‘inside’ and "straight"',
    'Emoji 😀 and 北京 and Ñandú',
  ])('with a headline that other formats take for their own: %s', (headline) => {
    const { apa, bibtex, csl } = cite({ ...ARTICLE, headline })
    const readable = (text: string) => text.replaceAll('\u2060', '')
    expect(readable(apa.text)).toContain(headline.replace(/ ‘inside’/, '').slice(0, 8))
    expect(JSON.parse(csl)[0].title).toBe(headline)
    const [back] = JSON.parse(new Cite(bibtex).format('data'))
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(letters(back.title)).toContain(letters(headline).slice(0, 12))
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
  })
})
