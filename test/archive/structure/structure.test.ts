import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Block, bodyOf, type Range } from '../../../src/archive/article.ts'
import { sentenceRanges, withIds } from '../../../src/archive/structure/sentences.ts'
import { findStructure } from '../../../src/archive/structure/structure.ts'
import { recordOf } from '../source-file.ts'

/**
 * One folder per case: source.txt, and expected.json with its blocks, and its gaps as ▯ between twelve characters each.
 */
const CASES = new URL('../../fixtures/structure/', import.meta.url)

const inContext = (body: string, { start, end }: Range) =>
  `${body.slice(Math.max(0, start - 12), start)}▯${body.slice(end, end + 12)}`
const sentences = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end))

test.each(readdirSync(CASES))('the structure of %s is found', (name) => {
  const folder = new URL(`${name}/`, CASES)
  const record = recordOf('source.txt', readFileSync(new URL('source.txt', folder)))
  const body = bodyOf(record)
  const { blocks, gaps, paragraphs } = findStructure(body, record.headline)
  expect({
    paragraphs,
    blocks: blocks.map(({ kind, start, end }: Block) => [kind, body.slice(start, end)]),
    gaps: gaps.map((gap) => inContext(body, gap)),
  }).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))
})

test.each<[string, string[]]>([
  ['', []],
  ['One. Two! Three? Four', ['One. ', 'Two! ', 'Three? ', 'Four']],
  ['He met Mr. Lee. She did not.', ['He met Mr. Lee. ', 'She did not.']],
  ['John F. Kennedy spoke. They left.', ['John F. Kennedy spoke. ', 'They left.']],
  ['The U.S. Senate sat. It rose.', ['The U.S. Senate sat. ', 'It rose.']],
  ['He lives in the U.S. The rest left.', ['He lives in the U.S. ', 'The rest left.']],
  ['“Stop.” He did.  Then he went.', ['“Stop.” ', 'He did.  ', 'Then he went.']],
  ['It cost 1.5 million. No. 3 won.', ['It cost 1.5 million. ', 'No. 3 won.']],
  ['Was it open? No. It was shut.', ['Was it open? ', 'No. ', 'It was shut.']],
  ['He saw Dr.\nLee came.', ['He saw Dr.\n', 'Lee came.']],
  [
    '“Who did it?” he asked. “Stop!” said his aide. He did.',
    ['“Who did it?” he asked. ', '“Stop!” said his aide. ', 'He did.'],
  ],
  ['Polls close at 8 p.m. Monday in Ohio. They do.', ['Polls close at 8 p.m. Monday in Ohio. ', 'They do.']],
  ['He left at 8 p.m. Nobody saw.', ['He left at 8 p.m. ', 'Nobody saw.']],
  ['Sens. Roe and Doe met Calif. Gov. Poe.', ['Sens. Roe and Doe met Calif. Gov. Poe.']],
  ['She has a Ph.D. She teaches.', ['She has a Ph.D. ', 'She teaches.']],
  ['Yahoo! Inc. rose. It fell.', ['Yahoo! Inc. rose. ', 'It fell.']],
  ['It was Plan B. The end came.', ['It was Plan B. ', 'The end came.']],
  ['J. A. Roe came.', ['J. A. Roe came.']],
  ['It was art, etc. The end came.', ['It was art, etc. ', 'The end came.']],
])('%j is split into sentences', (text, expected) => expect(sentences(text)).toEqual(expected))

test('a sentence keeps its address if the text around it changes', () => {
  const idOf = (text: string, sentence: string) =>
    withIds(text, sentenceRanges(text)).find(({ start, end }) => text.slice(start, end).trim() === sentence)
      ?.id
  const id = idOf('One came. Two went.', 'Two went.')
  expect(id).toMatch(/^p-[0-9a-z]{6}$/)
  expect(idOf('Before all that, three sat. Two went. And then?', 'Two went.')).toBe(id)
})

test('the address of a sentence does not depend on case, accents, marks and spacing', () => {
  const [first, second] = ['Café owners  said: “no”. ', 'CAFE owners said no']
  const ids = [first, second].map((text = '') => withIds(text, [{ start: 0, end: text.length }])[0]?.id)
  expect(ids[0]).toBe(ids[1])
})

test('sentences with the same words have different addresses', () => {
  const text = 'She stayed. He left. He left. He left.'
  const ids = withIds(text, sentenceRanges(text)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.at(-1)).toMatch(/-3$/)
})
