// @vitest-environment node

import { expect, test } from 'vitest'
import { joinedWords } from '../../src/format/search/joined-words.ts'
import { tokensOf } from '../../src/format/search/tokens.ts'
import { POSITIONS_BLOCK } from '../../src/format/search/word-positions.ts'
import { answer } from '../../src/search/answer.ts'
import type { SearchResult } from '../../src/search/search-result.ts'
import fc from '../fast-check.ts'
import { indexOf, type Text } from './make-index.ts'

/** Words with common prefixes, so that prefixes span chunks, and words outside the Basic Multilingual Plane. */
const word = fc.oneof(
  fc.stringMatching(/^[ab]{1,5}$/),
  fc.constantFrom('the', 'U.S.', '1,000', '𐐀𐐁', '𐐀', '𐑀b', '中', 'é'),
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const archive = fc.array(fc.record({ headline: text, body: text }), { minLength: 1, maxLength: 12 })
/** Sizes from one at which nearly every term has a chunk, up to the default. */
const chunkBytes = fc.constantFrom(8, 30, 100, undefined)

const termsOf = (words: string) => tokensOf(words).map(({ term }) => term)
/** Words that are also one word without their hyphens and apostrophes. */
const linked = fc.stringMatching(/^[ab]{1,2}[-’][ab]{1,2}$/)
const textWithLinks = fc.array(fc.oneof(word, linked), { maxLength: 12 }).map((words) => words.join(' '))
const archiveWithLinks = fc.array(fc.record({ headline: textWithLinks, body: textWithLinks }), {
  minLength: 1,
  maxLength: 12,
})
const withJoined = (text: string) => [
  ...termsOf(text),
  ...joinedWords(text, tokensOf(text)).map(({ term }) => term),
]

/** Returns the positions of the articles whose headline or body passes a test, without an index. */
const naive = (texts: readonly Text[], passes: (terms: string[]) => boolean, terms = termsOf) =>
  texts.flatMap(({ headline, body }, i) => (passes(terms(headline)) || passes(terms(body)) ? [i] : []))
/** Returns the articles that have all words as typed. */
const positions = ({ corrected, partial, positions }: SearchResult) =>
  corrected === undefined && partial === undefined ? [...positions] : []

test('a word is found in the articles that have it', async () => {
  await fc.assert(
    fc.asyncProperty(archiveWithLinks, word, chunkBytes, async (texts, wanted, bytes) => {
      const index = await indexOf(texts, { stems: [], chunkBytes: bytes })
      const [term] = termsOf(wanted)
      expect(positions(await answer(index, `${wanted} `))).toEqual(
        naive(texts, (terms) => terms.includes(term as string), withJoined),
      )
    }),
  )
})

test('a prefix is found in the articles that have a word that starts with it', async () => {
  await fc.assert(
    fc.asyncProperty(archiveWithLinks, word, chunkBytes, async (texts, wanted, bytes) => {
      const index = await indexOf(texts, { stems: [], chunkBytes: bytes })
      const [term = ''] = termsOf(wanted)
      const isUnfinished = !/[中.]$/.test(wanted)
      expect(positions(await answer(index, wanted))).toEqual(
        naive(
          texts,
          (terms) => terms.some((other) => (isUnfinished ? other.startsWith(term) : other === term)),
          withJoined,
        ),
      )
    }),
  )
})

test('a phrase is found in the articles that have its words consecutively, in the headline or in the body', async () => {
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.array(word, { minLength: 1, maxLength: 4 }),
      chunkBytes,
      async (texts, words, bytes) => {
        const index = await indexOf(texts, { stems: [], chunkBytes: bytes })
        const phrase = termsOf(words.join(' '))
        expect(positions(await answer(index, `"${words.join(' ')}"`))).toEqual(
          naive(texts, (terms) =>
            terms.some((_, first) => phrase.every((term, i) => terms[first + i] === term)),
          ),
        )
      },
    ),
  )
})

test('several words are found in the articles that have all of them', async () => {
  await fc.assert(
    fc.asyncProperty(archive, word, word, chunkBytes, async (texts, one, other, bytes) => {
      const index = await indexOf(texts, { stems: [], chunkBytes: bytes })
      const first = positions(await answer(index, `${one} `))
      const second = positions(await answer(index, `${other} `))
      const between = one.endsWith('中') && other.startsWith('中') ? ' ' : '; '
      expect(positions(await answer(index, `${one}${between}${other} `))).toEqual(
        first.filter((position) => second.includes(position)),
      )
    }),
  )
})

test('phrases of very common words are found', async () => {
  const texts = Array.from({ length: POSITIONS_BLOCK * 2 + 10 }, (_, i) => ({
    headline: 'the kings',
    body: i % 1000 === 7 ? 'of all of the kings, all rare' : 'kings of the all; of rarely',
  }))
  const index = await indexOf(texts, { stems: [], chunkBytes: 1000 })
  // In the second segment alone, no word is common.
  const inTwo = await indexOf(texts, { stems: [], chunkBytes: 1000, cuts: [texts.length - 4000] })
  const few = texts.flatMap((_, i) => (i % 1000 === 7 ? [i] : []))
  const others = texts.flatMap((_, i) => (i % 1000 === 7 ? [] : [i]))
  const phrase = async (words: string) => {
    const result = await answer(index, `"${words}"`)
    expect(await answer(inTwo, `"${words}"`)).toEqual(result)
    return [...result.positions]
  }
  expect(inTwo.segments.map(({ common }) => common.length)).toEqual([5, 0])
  expect(index.segments[0]?.common).toEqual(['all', 'kings', 'of', 'rarely', 'the'])
  expect(await phrase('of the kings')).toEqual(few)
  expect(await phrase('all rare')).toEqual(few)
  expect(await phrase('kings all rare')).toEqual(few)
  expect(await phrase('the kings all rare')).toEqual(few)
  expect(await phrase('the all rare')).toEqual([])
  expect(await phrase('of the all')).toEqual(others)
  expect(await phrase('kings of all')).toEqual([])
  // A phrase does not continue from the headline into the body.
  expect(await phrase('the kings of all')).toEqual([])
  expect([...(await answer(index, 'of ')).positions]).toHaveLength(texts.length)
  expect((await answer(index, 'kin')).queryTerms).toEqual([[{ forms: [], prefix: 'kin' }]])
})

test('segments give the same answer as one index, wherever they are cut', async () => {
  const query = fc.oneof(
    word,
    word.map((wanted) => `${wanted} `),
    linked,
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `"${words.join(' ')}"`),
    fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' ')),
    fc.stringMatching(/^[abc]{4,6}$/),
  )
  const cuts = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 4 }).map((all) => all.sort((a, b) => a - b))
  await fc.assert(
    fc.asyncProperty(archiveWithLinks, query, cuts, chunkBytes, async (texts, wanted, cuts, bytes) => {
      const options = { stems: [], chunkBytes: bytes }
      const inside = cuts.filter((cut) => cut <= texts.length)
      const one = await answer(await indexOf(texts, options), wanted)
      expect(await answer(await indexOf(texts, { ...options, cuts: inside }), wanted)).toEqual(one)
    }),
  )
})
