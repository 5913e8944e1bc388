import { expect, test } from 'vitest'
import { type Block, type BlockKind, MENTION_KINDS, type Range } from '../../../src/archive/article.ts'
import { fromArticleData, toArticleData } from '../../../src/format/article/article-data.ts'
import type { ArticlePage } from '../../../src/format/article/article-page.ts'
import type { MentionEntry } from '../../../src/format/body.ts'
import fc from '../../fast-check.ts'

const KINDS: BlockKind[] = ['standfirst', 'stray', 'caption', 'credit', 'headline', 'dateline', 'paragraph']

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const words = fc.string({ unit: 'grapheme' })
const days = fc.constantFrom('', '2020', '2020-04', '2020-04-11')
const codes = fc.constantFrom('CN', 'XK')
const flag = fc.constantFrom({ about: true } as const, {})

/** Ranges of a text, in order. */
const rangesOf = (length: number) =>
  fc.array(fc.nat({ max: length }), { maxLength: 12 }).map((offsets): Range[] => {
    const sorted = offsets.sort((a, b) => a - b)
    return sorted.flatMap((start, i) => (i % 2 === 0 ? { start, end: sorted[i + 1] ?? length } : []))
  })

const mentionsOf = (length: number) =>
  fc
    .tuple(rangesOf(length), codes, fc.constantFrom(...MENTION_KINDS))
    .map(([ranges, code, kind]) => ranges.map(({ start, end }): MentionEntry => [start, end, code, kind]))

/** Blocks that tile a text, with sentences that tile the blocks. */
const blocksOf = (length: number) =>
  fc
    .array(fc.tuple(fc.nat({ max: length }), fc.constantFrom(...KINDS), fc.boolean()), { maxLength: 12 })
    .map((cuts): Block[] => {
      const blocks: Block[] = []
      let start = 0
      const ends = [...cuts].sort(([a], [b]) => a - b)
      for (const [end, kind, joins] of [...ends, [length, 'paragraph', false] as const]) {
        const sentence = { start, end, id: `p-${end.toString(36).padStart(6, '0')}-2` }
        const last = blocks.at(-1)
        if (joins && last) Object.assign(last, { end, sentences: [...last.sentences, sentence] })
        else blocks.push({ kind, start, end, sentences: [sentence] })
        start = end
      }
      return blocks
    })

const linked = fc.record({
  slug: fc.constantFrom('2020-04-11-a-headline', '2020-a', 'a-headline-2'),
  headline: words,
  published: days,
})
const related = fc
  .tuple(
    linked,
    fc.record({ countries: fc.array(codes), date: days, words: fc.array(words, { minLength: 1 }) }),
    flag,
  )
  .map((parts) => Object.assign({}, ...parts))

/** Any article that a build may make. */
const pages = fc
  .record({ headline: texts, between: texts, text: texts, startsWithHeadline: fc.boolean() })
  .chain(({ headline, between, text, startsWithHeadline }) => {
    const before = (startsWithHeadline ? headline : '') + between
    const summary = fc.oneof(
      fc.record({ text: words, gaps: fc.constant([]) }),
      rangesOf(text.length).map(([range = { start: 0, end: 0 }]) => ({
        text: text.slice(range.start, range.end),
        gaps: [{ start: 0, end: range.end - range.start }],
      })),
    )
    return fc.record(
      {
        card: fc.record({
          slug: fc.constant('2020-04-11-a'),
          headline: fc.constant(headline),
          published: days,
          summary,
          countries: fc.array(codes),
          about: fc.nat(),
          words: fc.nat(),
        }),
        body: fc.record({
          file: words,
          record: fc.nat(),
          sha256: fc.constant('0'.repeat(64)),
          source: fc.constant(before + text),
          bodyStart: fc.constant(before.length),
          blocks: blocksOf(text.length),
          gaps: rangesOf(text.length),
          paragraphs: fc.constantFrom('source' as const, 'ours' as const),
          headlineMentions: mentionsOf(headline.length),
          mentions: mentionsOf(text.length),
          times: fc.constantFrom([], [[0, 1, '2020-04-11', 0, 1] as [number, number, string, 0, 1]]),
        }),
        related: fc.array(related),
        earlier: linked,
        later: linked,
      },
      { requiredKeys: ['card', 'body', 'related'] },
    )
  }) as fc.Arbitrary<ArticlePage>

/** The text that remains of a text on a page: HTML parsers normalise it (https://html.spec.whatwg.org/#preprocessing-the-input-stream). */
const onPage = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd')

/** The content of the page of an article. */
const shownOn = ({ card: { slug, headline }, body: { source, bodyStart } }: ArticlePage) => ({
  slug,
  headline: onPage(headline),
  text: onPage(source.slice(bodyStart)),
})

test('a page gives the article back, character for character', () => {
  fc.assert(
    fc.property(pages, (page) => {
      expect(fromArticleData(toArticleData(page), shownOn(page))).toEqual(page)
    }),
  )
})

/** Returns the page of an article with one paragraph. */
const pageOf = (headline: string, text: string): ArticlePage => ({
  card: {
    ...{ slug: 'a', headline, published: '', countries: [], about: 0, words: 1 },
    summary: { text, gaps: [] },
  },
  body: {
    ...{
      file: 'a.txt',
      record: 1,
      sha256: '0',
      source: `${headline}\n${text}`,
      bodyStart: headline.length + 1,
    },
    blocks: [
      {
        ...{ kind: 'paragraph', start: 0, end: text.length },
        sentences: [{ start: 0, end: text.length, id: 'p-abcdef' }],
      },
    ],
    ...{ gaps: [], paragraphs: 'source', headlineMentions: [], mentions: [], times: [] },
  },
  related: [],
})

test('the data repeats nothing that the page shows', () => {
  const data = toArticleData(pageOf('A headline', 'The text of the article.'))
  expect(data).not.toContain('headline')
  expect(data).not.toContain('text of')
})

test('the data cannot end the element that holds it', () => {
  const page = pageOf('</script>', '<!--<script>')
  expect(
    toArticleData({ ...page, earlier: { slug: 'b', headline: '</script>', published: '' } }),
  ).not.toContain('<')
})

test('a page without its text, or with a part of it, is recognised as damaged', () => {
  const page = pageOf('Headline', 'The text of the article.')
  const data = toArticleData(page)
  const shown = shownOn(page)
  expect(() => fromArticleData(data, { ...shown, text: 'The text of' })).toThrow('11 of 24 characters')
  expect(() => fromArticleData(data.slice(0, -20), shown)).toThrow()
})
