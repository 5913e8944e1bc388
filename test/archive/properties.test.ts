import { expect, test } from 'vitest'
import { analyseRecord } from '../../src/archive/archive.ts'
import { bodyOf, type Range } from '../../src/archive/article.ts'
import { findMentions } from '../../src/archive/countries/mentions.ts'
import { findStructure } from '../../src/archive/structure/structure.ts'
import fc from '../fast-check.ts'
import { importBytes } from '../importers/import-bytes.ts'

/** Texts that the rules look for, to be combined in every order. */
const SIGNS = [
  ...['PhotoXinhua', 'Photo: Roe/AP', '[Photo/Agencies]', 'BEIJING  ', 'PARIS — ', 'LONDON, April 3 (AP) - '],
  ...[
    'April , .',
    'June  to July , ',
    'May 3, 2020.',
    ' . billion ',
    'the G Summit',
    '  ',
    ' ',
    ' ? ',
    ' | ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    '\t',
    '\u2029',
    '\u00a0',
    '.',
    '?',
    ',',
    ':',
    '“',
    '”',
    '"',
    '’',
    ')',
  ],
  ...[
    'Mr. ',
    'J. ',
    'U.S. ',
    'Inc. ',
    'No. ',
    'The bridge opens.',
    'He said so. ',
    'Bridge opens again',
    'sent',
  ],
  ...[
    'Rosa Diaz contributed to this story.',
    'Reporting by Jane Roe',
    'China',
    'ChinaKazakhstan',
    'US',
    'South',
  ],
  ...[
    'Korea',
    'Papua New',
    'Guinea',
    'Washington, D.C.',
    '7',
    '٣',
    'é',
    'e\u0301',
    '😀',
    '中国',
    'مكتبة',
    '\ud800',
    '\ufeff',
  ],
]
const HEADLINE = 'Bridge opens again in China'
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...SIGNS), { minLength: 300, maxLength: 400 }).map((parts) => parts.join(' ')),
)

/** Asserts that parts tile a range: none is empty, and each begins where the one before it ends. */
function expectTiles(parts: readonly Range[], start: number, end: number) {
  let at = start
  for (const part of parts) {
    expect(part.start).toBe(at)
    expect(part.end).toBeGreaterThan(part.start)
    at = part.end
  }
  expect(at).toBe(end)
}

function expectOrdered(ranges: readonly Range[], length: number) {
  let at = 0
  ranges.forEach(({ start, end }, i) => {
    expect(start).toBeGreaterThanOrEqual(at)
    if (i > 0) expect(end).toBeGreaterThan(at)
    expect(end).toBeGreaterThanOrEqual(start)
    at = end
  })
  expect(at).toBeLessThanOrEqual(length)
}

test('blocks tile the body and sentences tile each block, whatever the text', () => {
  fc.assert(
    fc.property(texts, texts, (body, headline) => {
      for (const each of [HEADLINE, headline]) {
        const { blocks } = findStructure(body, each)
        expectTiles(blocks, 0, body.length)
        for (const { sentences, start, end } of blocks) expectTiles(sentences, start, end)
        const ids = blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
  )
})

test('gaps are inside the body, in order, without overlap, and a text with figures has none', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const { gaps } = findStructure(body, HEADLINE)
      expectOrdered(gaps, body.length)
      if (/\p{Nd}/u.test(body)) expect(gaps).toEqual([])
      for (const { start, end } of gaps) expect(['', '.']).toContain(body.slice(start, end))
    }),
  )
})

test('mentions are inside the text, in order, without overlap, and begin with a capital', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const mentions = findMentions(text)
      expectOrdered(mentions, text.length)
      for (const { code, start, end } of mentions) {
        expect(code).toMatch(/^[A-Z]{2}$/)
        expect(text.slice(start, end)).toMatch(/^\p{Lu}/u)
      }
    }),
  )
})

test('the same text always has the same structure', () => {
  fc.assert(
    fc.property(texts, (body) => {
      expect(findStructure(body, HEADLINE)).toEqual(findStructure(body, HEADLINE))
    }),
  )
})

test('any bytes become an article that holds them all, or a problem', async () => {
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(texts, texts)
      .map(([headline, body]) => new TextEncoder().encode(`${headline}\n2020-04-11\n${body}`)),
  )
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const { records, problems } = await importBytes('x.txt', bytes)
      const [record] = records
      if (!record) {
        expect(problems).not.toEqual([])
        return
      }
      const article = analyseRecord(record)
      const body = bodyOf(article)
      expect(article.blocks.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body)
      expect(article.countries.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(
        article.mentions.length + article.headlineMentions.length,
      )
    }),
  )
})
