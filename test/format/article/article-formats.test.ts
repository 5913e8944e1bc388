import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ArchiveSettings } from '../../../src/archive/article.ts'
import { articleFormats } from '../../../src/format/article/article-formats.ts'
import { escapeMarkdown } from '../../../src/format/article/escape-markdown.ts'
import { HOSTILE, madeArticles } from '../../build/made-articles.ts'
import fc from '../../fast-check.ts'
import { printed, readBibtex } from '../citations/read-bibtex.ts'

const SETTINGS: ArchiveSettings = {
  title: 'The Paper & Co',
  language: 'en',
  address: 'https://news.example/x/',
}

/** Returns the parts of an article's Markdown, and its BibTeX. */
function formatsOf(source: Parameters<typeof madeArticles>[0][number], settings = SETTINGS) {
  const [made] = madeArticles([source])
  if (!made) throw new Error('no article')
  const { prepared, body } = made
  const { slug, headline, published } = prepared
  const article = { card: { ...prepared.card, slug, headline, published }, body }
  const markdown = articleFormats.md(article, settings)
  const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? []
  return {
    front: parse(front),
    text,
    bibtex: articleFormats.bib(article, settings),
  }
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('an article as Markdown', () => {
  test.each(HOSTILE)('has its headline and text unchanged: %j', (headline) => {
    const { front, text } = formatsOf({ headline, text: `${headline}\n\n    ${headline}\nMore.` })
    expect(front.title).toBe(headline)
    const { children } = fromMarkdown(text.replace(/_.*these were added\._\n$/, ''))
    expect(children.map(({ type }) => type)).toEqual(['heading', ...children.slice(1).map(() => 'paragraph')])
    expect(collapsed(textOf(children[0]))).toBe(collapsed(headline))
    expect(
      collapsed(
        children
          .slice(1)
          .map((child) => textOf(child))
          .join(' '),
      ),
    ).toBe(collapsed(`${headline} ${headline} More.`))
  })

  test('marks gaps, and says that paragraphs were added', () => {
    const { front, text } = formatsOf({
      headline: 'A',
      text: 'BEIJING  China sent  teams to  countries in April , . It exported . billion yuan.',
    })
    expect(text).toContain('sent \\[…\\] teams to \\[…\\] countries in April \\[…\\], \\[…\\].')
    expect(text).toContain('_\\[…\\] marks a number that is missing from the source.')
    expect(front).toMatchObject({
      date: '2020-04-11T07:28',
      publication: 'The Paper & Co',
      address: 'https://news.example/x/article/2020-04-11-a',
      about: ['CN'],
      file: '0000.txt',
    })
  })
})

test('no text is read as Markdown syntax', () => {
  const marks = fc.constantFrom(
    ...'\\`*_[]<>#|~&;!-+=1.)( \n\tab:/"',
    '&amp;',
    '---',
    '===',
    '1. ',
    '    ',
    '![',
    '](',
  )
  const lines = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme' })), { maxLength: 12 }).map((parts) =>
    parts
      .join('')
      .split(/\r\n|[\n\r]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  )
  fc.assert(
    fc.property(lines, (text) => {
      const { children } = fromMarkdown(escapeMarkdown(text))
      expect(children.map(({ type }) => type)).toEqual(text ? ['paragraph'] : [])
      const [paragraph] = children
      if (paragraph?.type !== 'paragraph') return
      expect(paragraph.children.map(({ type }) => type)).toEqual(['text'])
      expect(collapsed(textOf(paragraph))).toBe(collapsed(text.replaceAll('\0', '\ufffd')))
    }),
  )
})

describe('an article as BibTeX', () => {
  test.each(HOSTILE)('is one valid entry: %j', (headline) => {
    const { bibtex } = formatsOf({ headline })
    const entries = readBibtex(bibtex)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.entryTags.journal).toBe('The Paper \\& Co')
    expect(entries[0]?.entryTags.date).toBe('2020-04-11')
    expect(printed(entries[0]?.entryTags.title ?? '')).toBe(headline)
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
  })

  test('has a key, its address if that is known, and no date of access', () => {
    const { bibtex } = formatsOf({ headline: 'Xi vows' })
    expect(bibtex).toMatch(/^@article\{2020_04_11_xi_vows,$/m)
    expect(bibtex).toContain('url = {https://news.example/x/article/2020-04-11-xi-vows}')
    expect(bibtex).not.toContain('Accessed')
    expect(formatsOf({ headline: 'Xi vows' }, { title: 'P', language: 'en' }).bibtex).not.toContain('url')
  })
})
