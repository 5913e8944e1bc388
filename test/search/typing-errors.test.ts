// @vitest-environment node

import { expect, test } from 'vitest'
import { lettersOf, type Words } from '../../src/format/search/word-list.ts'
import { candidatesFor } from '../../src/search/typing-errors.ts'
import fc from '../fast-check.ts'

const listOf = (counts: Record<string, number>): Words => {
  const terms = Object.keys(counts).sort()
  return {
    terms,
    counts: Float32Array.from(terms, (term) => counts[term] ?? 0),
    letters: Uint32Array.from(terms, lettersOf),
  }
}

const meant = (term: string, counts: Record<string, number>) =>
  candidatesFor(term, [listOf(counts)], 5).map(({ term }) => term)

test('words with the fewest errors come first, the most common of them before others', () => {
  expect(meant('gouvernment', { government: 5, governments: 90, governmental: 99 })).toEqual(['government'])
  expect(meant('hause', { house: 50, cause: 9, pause: 70, hose: 99 })).toEqual(['pause', 'house', 'cause'])
})

test('two errors are recognised in long words only', () => {
  expect(meant('minster', { monsters: 5 })).toEqual([])
  expect(meant('minsiterz', { ministers: 5 })).toEqual(['ministers'])
})

/** A word with one of the four typing errors. */
const withError = fc
  .record({
    word: fc.stringMatching(/^[a-zéя中]{5,12}$/),
    kind: fc.constantFrom('insert', 'delete', 'substitute', 'transpose'),
    at: fc.nat(),
    letter: fc.constantFrom('x', 'é', 'я'),
  })
  .map(({ word, kind, at, letter }) => {
    const i = at % (kind === 'transpose' ? word.length - 1 : word.length)
    const rest = {
      insert: letter + word[i],
      delete: '',
      substitute: letter,
      transpose: `${word[i + 1]}${word[i]}`,
    }
    return { word, wrong: word.slice(0, i) + rest[kind] + word.slice(i + (kind === 'transpose' ? 2 : 1)) }
  })
  .filter(({ word, wrong }) => word !== wrong)

test('any single error is corrected', () => {
  fc.assert(
    fc.property(withError, ({ word, wrong }) => {
      expect(candidatesFor(wrong, [listOf({ [word]: 1, zzzzzzz: 9 })], 5)).toMatchObject([
        { term: word, errors: 1 },
      ])
    }),
  )
})
