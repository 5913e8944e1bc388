import { describe, expect, test } from 'vitest'
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
const highlightOf = (text: string, start: number, end: number) => newHighlight(CARD, text, { start, end })
const wordsAt = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end)

const text = fc
  .array(fc.constantFrom('virus', 'fight', 'Xi', 'vows', '  ', '北京', '😀', 'مرحبا', 'and', '. '), {
    minLength: 3,
    maxLength: 80,
  })
  .map((words) => words.join(' '))

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
