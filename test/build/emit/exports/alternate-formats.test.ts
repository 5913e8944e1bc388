import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { alternateFormatsOf } from '../../../../src/build/emit/exports/alternate-formats.ts'
import { escapeMarkdown } from '../../../../src/format/escape-markdown.ts'
import fc from '../../../fast-check.ts'
import { printed, readBibtex } from '../../../format/citations/read-bibtex.ts'
import { HOSTILE, madeArticles } from '../../made-articles.ts'

const IMPRINT = { publication: 'The Paper & Co', site: 'https://news.example/x/' }

/** An article's Markdown, parted, and its BibTeX. */
function copies(
  seed: Parameters<typeof madeArticles>[0][number],
  publication_: typeof IMPRINT | { publication: string } = IMPRINT,
) {
  const [made] = madeArticles([seed])
  if (!made) throw new Error('no article')
  const found = alternateFormatsOf(made, made.galley.slug, publication_)
  const markdown = found[`article/${made.galley.slug}.md`] ?? ''
  const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? []
  return {
    slug: made.galley.slug,
    front: parse(front),
    text,
    bibtex: found[`article/${made.galley.slug}.bib`] ?? '',
  }
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('an article as Markdown', () => {
  test.each(HOSTILE)('has its headline and text as they are: %j', (headline) => {
    const { front, text } = copies({ headline, text: `${headline}\n\n    ${headline}\nMore.` })
    expect(front.title).toBe(headline)
    const { children } = fromMarkdown(text.replace(/_.*these are not its own\._\n$/, ''))
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

  test('says where a figure is lost, and whose paragraphs these are', () => {
    const { front, text } = copies({
      headline: 'A',
      text: 'BEIJING  China sent  teams to  countries in April , . It exported . billion yuan.',
    })
    expect(text).toContain('sent \\[…\\] teams to \\[…\\] countries in April \\[…\\], \\[…\\].')
    expect(text).toContain('_\\[…\\] stands where a figure is missing in the source.')
    expect(front).toMatchObject({
      date: '2020-04-11T07:28',
      publication: 'The Paper & Co',
      address: 'https://news.example/x/article/2020-04-11-a',
      about: ['CN'],
      file: '0000.txt',
    })
  })
})

test('no text becomes Markdown’s own', () => {
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
  test.each(HOSTILE)('is one entry that can be read: %j', (headline) => {
    const { bibtex } = copies({ headline })
    const entries = readBibtex(bibtex)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.entryTags.journal).toBe('The Paper \\& Co')
    expect(entries[0]?.entryTags.date).toBe('2020-04-11')
    expect(printed(entries[0]?.entryTags.title ?? '')).toBe(headline)
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
  })

  test('has a key of its own, its address where that is known, and no day on which it was read', () => {
    const { bibtex } = copies({ headline: 'Xi vows' })
    expect(bibtex).toMatch(/^@article\{2020_04_11_xi_vows,$/m)
    expect(bibtex).toContain('url = {https://news.example/x/article/2020-04-11-xi-vows}')
    expect(bibtex).not.toContain('Accessed')
    expect(copies({ headline: 'Xi vows' }, { publication: 'P' }).bibtex).not.toContain('url')
  })
})
