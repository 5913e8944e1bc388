import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../../src/app/storage/saved-items.ts'
import { bodyOf } from '../../../src/archive/article.ts'
import { prepareArticle } from '../../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../../src/format/body.ts'
import { rangeOf } from '../../../src/reader/highlights/locate-highlights.ts'
import { marginNotes, stackNotes } from '../../../src/reader/margin/margin-notes.ts'
import { archive } from '../../app/sample-archive.ts'
import fc from '../../fast-check.ts'

const [march] = archive.articles
if (!march) throw new Error('no shipped article')
const body = JSON.parse(prepareArticle(march).body) as Body

const highlight = (some: Partial<Highlight>): Highlight => ({
  id: 'h',
  slug: march.slug,
  headline: march.headline,
  published: march.published,
  quote: 'Tuesday night',
  before: '',
  after: '',
  note: 'A note.',
  made: '2020-03-25T08:00:00Z',
  changed: '2020-03-25T08:00:00Z',
  ...some,
})

describe('notes in the margin', () => {
  test('contain each country once, those of a passage in one note, and resolved dates', () => {
    const notes = marginNotes({ body, annotated: true, highlights: [] })
    const countries = notes.flatMap(({ content }) => ('countries' in content ? [content.countries] : []))
    expect(countries).toEqual([['KZ', 'KG'], ['CN']])
    expect(notes).toContainEqual(
      expect.objectContaining({
        words: 'Tuesday night',
        content: { date: '2020-03-24', until: '2020-03-24', label: '24 March 2020' },
      }),
    )
  })

  test('point at their words, in the order of the text', () => {
    const notes = marginNotes({ body, annotated: true, highlights: [highlight({})] })
    const sentences = body.blocks.flatMap(({ sentences }) => sentences)
    const starts = notes.map(({ passage, offset, words }) => {
      const start = (sentences.find(({ id }) => id === passage)?.start ?? Number.NaN) + offset
      expect(bodyOf(body).startsWith(words, start)).toBe(true)
      return start
    })
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('contain the reader’s notes, whether annotations are shown or not', () => {
    expect(
      marginNotes({ body, annotated: false, highlights: [highlight({})] }).map(({ content }) => content),
    ).toEqual([{ note: 'A note.' }])
  })

  test('omit highlights that have no note or are lost', () => {
    const highlights = [highlight({ note: '' }), highlight({ quote: 'never printed' })]
    expect(marginNotes({ body, annotated: false, highlights })).toEqual([])
  })

  test('find repeated words by their context', () => {
    const text = 'He said yes. She said no.'
    expect(rangeOf(text, highlight({ quote: 'said', before: 'She ', after: ' no.' }))).toEqual({
      start: 17,
      end: 21,
    })
  })
})

test('notes keep their order, never overlap, and are never above their lines', () => {
  const note = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }))
  fc.assert(
    fc.property(fc.array(note), (notes) => {
      const wanted = notes.map(([top]) => top).sort((a, b) => a - b)
      const heights = notes.map(([, height]) => height)
      const tops = stackNotes(wanted, heights, 6)
      tops.forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual(wanted[index] as number)
        if (index)
          expect(top).toBeGreaterThanOrEqual((tops[index - 1] as number) + (heights[index - 1] as number) + 6)
      })
    }),
  )
})
