import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../src/archive/article.ts'
import type { Body } from '../../../src/format/body.ts'
import { rangeOf } from '../../../src/reader/highlights/locate-highlights.ts'
import { newHighlight } from '../../../src/reader/highlights/new-highlight.ts'
import fc from '../../fast-check.ts'

const CARD = {
  slug: 's',
  headline: 'H',
  published: '2020-04-11',
  summary: { text: '', gaps: [] },
  countries: [],
  about: 0,
  words: 1,
  body: '',
}
const bodyWith = (source: string, sentences: Sentence[] = []): Body => ({
  file: 'x.txt',
  record: 1,
  sha256: '',
  source,
  bodyStart: 0,
  blocks: [{ kind: 'paragraph', start: 0, end: source.length, sentences }],
  gaps: [],
  paragraphs: 'source',
  headlineMentions: [],
  mentions: [],
  times: [],
})
const highlightOf = (text: string, start: number, end: number) =>
  newHighlight(CARD, bodyWith(text), { start, end })
const wordsAt = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end)

const text = fc
  .array(fc.constantFrom('virus', 'fight', 'Xi', 'vows', '  ', '北京', '😀', 'مرحبا', 'and', '. '), {
    minLength: 3,
    maxLength: 80,
  })
  .map((words) => words.join(' '))

describe('a new highlight', () => {
  test.each([
    ['begins and ends with whole words', 'Xi |vows to ba|ck nations', 'vows to back'],
    ['has no spaces at its ends', 'Xi| vows |to back', 'vows'],
    ['leaves the full stop after a word', 'They h|el|p. It is', 'help'],
    ['takes a full stop that was selected', 'They| help.| It is', 'help.'],
    ['keeps an apostrophe in its word', 'about Chi|na’|s help', 'China’s'],
    ['widens to the words of a language without spaces', '我们在北|京|见面', '北京'],
    ['does not split an emoji', 'a |😀| b', '😀'],
    ['is empty where only spaces were selected', 'a |  | b', ''],
  ])('%s', (_name, marked, quote) => {
    const start = marked.indexOf('|')
    const end = marked.lastIndexOf('|') - 1
    expect(highlightOf(marked.replaceAll('|', ''), start, end).quote).toBe(quote)
  })

  test('has the passage in which it begins', () => {
    const sentences = [
      { id: 'p-1', start: 0, end: 4 },
      { id: 'p-2', start: 4, end: 8 },
    ]
    expect(newHighlight(CARD, bodyWith('One. Two.', sentences), { start: 4, end: 8 }).passage).toBe('p-2')
  })
})

describe('the words of a highlight', () => {
  test('are found in the same text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const highlight = highlightOf(text, start, end)
        fc.pre(highlight.quote !== '')
        expect(wordsAt(text, rangeOf(text, highlight))).toBe(highlight.quote)
      }),
    )
  })

  test('are found wherever they are now, whatever changes elsewhere', () => {
    const sentence = 'China has vowed to continue providing assistance.'
    fc.assert(
      fc.property(text, text, (before, after) => {
        const old = `Old opening. ${sentence} Old end.`
        const start = old.indexOf(sentence)
        const now = `${before} ${sentence} ${after}`
        expect(rangeOf(now, highlightOf(old, start, start + sentence.length))).toEqual({
          start: before.length + 1,
          end: before.length + 1 + sentence.length,
        })
      }),
    )
  })

  test('that occur several times are found by their context', () => {
    const old = 'One virus here. Another virus there. A third virus somewhere.'
    const at = old.indexOf('virus there')
    const highlight = highlightOf(old, at, at + 5)
    const now = `Before all, a virus. ${old}`
    expect(rangeOf(now, highlight)?.start).toBe(now.indexOf('virus there'))
  })

  test('are found after a small correction, and not in a different text', () => {
    const old = 'Maduro said that Chinas support and help are especially precious for the people.'
    const highlight = highlightOf(old, 0, old.length)
    const corrected = `He spoke. ${old.replace('Chinas', 'China’s')}`
    expect(wordsAt(corrected, rangeOf(corrected, highlight))).toContain('China’s support')
    expect(
      rangeOf('Nothing of that is said in this text, which is about another matter altogether.', highlight),
    ).toBeUndefined()
    expect(rangeOf('A short ward', highlightOf('A short word', 8, 12))).toBeUndefined()
  })
})
