import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokensOf } from '../../../src/format/search/tokens.ts'
import fc from '../../fast-check.ts'

const cases = readFileSync('test/fixtures/search/tokens.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string])

test.each(cases)('%s', (text, terms) => {
  expect(
    tokensOf(text)
      .map(({ term }) => term)
      .join(' '),
  ).toBe(terms.normalize('NFC'))
})

test.each([
  ['in the U.S., said', ['in', 'the', 'U.S', 'said']],
  ['Pérez’s bank', ['Pérez', 'bank']],
  ['1,000 don’t', ['1,000', 'don’t']],
  ['東京a', ['東', '京', 'a']],
])('the offsets of the words of “%s” are right', (text, words) => {
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

/** Letters, marks, spaces and unpaired surrogates that have rules of their own, and any other characters. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aB1.,'’- é\u0301\u00ad中がﾞก\u0e34\ud83c\udf89ßİ\u200d०한ﷺ"),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((pieces) => pieces.join(''))

test('words are in order, do not overlap, and are never empty', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { term, start, end } of tokensOf(text)) {
        expect(term).not.toBe('')
        expect(/\p{Cs}/u.test(term)).toBe(false)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('case and accents do not matter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zà-öø-ÿ ]{0,20}$/), (text) => {
      const terms = (form: string) => tokensOf(form).map(({ term }) => term)
      expect(terms(text.normalize('NFD'))).toEqual(terms(text))
      expect(terms(text.toUpperCase())).toEqual(terms(text))
    }),
  )
})

test('an endless word is cut, and time grows linearly with the text', () => {
  expect(tokensOf('x'.repeat(1_000_000))[0]?.term).toHaveLength(64)
  expect(tokensOf("a'".repeat(200_000)).length).toBeGreaterThan(0)
  expect(tokensOf('a.'.repeat(200_000)).length).toBeGreaterThan(0)
  expect(tokensOf('1,111,'.repeat(100_000)).length).toBeGreaterThan(0)
})

test.each(['ا', '한', 'a.'])('five million letters of %s have all of their words', (word) => {
  const tokens = tokensOf(word.repeat(5_000_000 / word.length))
  expect(tokens[0]?.start).toBe(0)
  expect(tokens.at(-1)?.end).toBeGreaterThan(5_000_000 - 2 * word.length)
})
