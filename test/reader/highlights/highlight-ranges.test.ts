import { describe, expect, test } from 'vitest'
import { rangeOf } from '../../../src/reader/highlights/highlight-ranges.ts'
import { highlightOf } from '../../../src/reader/highlights/selection.ts'
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
const mark = (text: string, start: number, end: number) => highlightOf(CARD, text, { start, end })
const wordsAt = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end)

const text = fc
  .array(fc.constantFrom('virus', 'fight', 'Xi', 'vows', '  ', '北京', '😀', 'مرحبا', 'and', '. '), {
    minLength: 3,
    maxLength: 80,
  })
  .map((words) => words.join(' '))

describe('the words of a highlight', () => {
  test('are found where they were, in the same text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const highlight = mark(text, start, end)
        fc.pre(highlight.quote !== '')
        expect(wordsAt(text, rangeOf(text, highlight))).toBe(highlight.quote)
      }),
    )
  })

  test('are found where they are now, whatever is changed elsewhere', () => {
    const sentence = 'China has vowed to continue providing assistance.'
    fc.assert(
      fc.property(text, text, (before, after) => {
        const old = `Old opening. ${sentence} Old end.`
        const start = old.indexOf(sentence)
        const now = `${before} ${sentence} ${after}`
        expect(rangeOf(now, mark(old, start, start + sentence.length))).toEqual({
          start: before.length + 1,
          end: before.length + 1 + sentence.length,
        })
      }),
    )
  })

  test('that stand in several places are told apart by what stands beside them', () => {
    const old = 'One virus here. Another virus there. A third virus somewhere.'
    const at = old.indexOf('virus there')
    const highlight = mark(old, at, at + 5)
    const now = `Before all, a virus. ${old}`
    expect(rangeOf(now, highlight)?.start).toBe(now.indexOf('virus there'))
  })

  test('are found where a letter of them has been put right, and nowhere where they say something else', () => {
    const old = 'Maduro said that Chinas support and help are especially precious for the people.'
    const highlight = mark(old, 0, old.length)
    const put = `He spoke. ${old.replace('Chinas', 'China’s')}`
    expect(wordsAt(put, rangeOf(put, highlight))).toContain('China’s support')
    expect(
      rangeOf('Nothing of that is said in this text, which is about another matter altogether.', highlight),
    ).toBeUndefined()
    expect(rangeOf('A short ward', mark('A short word', 8, 12))).toBeUndefined()
  })
})
