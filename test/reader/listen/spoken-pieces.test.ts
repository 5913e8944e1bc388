import { afterEach, describe, expect, test, vi } from 'vitest'
import { prepareArticle } from '../../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../../src/format/body.ts'
import { spokenPieces } from '../../../src/reader/listen/spoken-pieces.ts'
import { voicesFor } from '../../../src/reader/listen/voices.ts'
import { archive } from '../../app/sample-archive.ts'

const [march, april] = archive.articles
if (!march || !april) throw new Error('no shipped articles')
const bodyOf = (article: typeof march) => JSON.parse(prepareArticle(article).body) as Body

/** A body of one paragraph of one sentence. */
const bodyOfOne = (source: string, gaps: Body['gaps'] = []): Body => ({
  ...bodyOf(march),
  source,
  bodyStart: 0,
  gaps,
  blocks: [
    {
      kind: 'paragraph',
      start: 0,
      end: source.length,
      sentences: [{ id: 'p-000000', start: 0, end: source.length }],
    },
  ],
})
const said = (body: Body) =>
  spokenPieces('', body)
    .filter(({ id }) => id !== undefined)
    .map(({ text }) => text)
const at = (offset: number) => ({ start: offset, end: offset })

describe('an article read aloud', () => {
  test('is its headline, then its passages', () => {
    const [headline, first, ...rest] = spokenPieces(march.headline, bodyOf(march))
    expect(headline).toEqual({ id: undefined, text: march.headline })
    expect(first?.id).toMatch(/^p-/)
    expect(rest.every(({ id }) => id?.startsWith('p-'))).toBe(true)
  })

  test('is cut between words into pieces that every voice can speak', () => {
    for (const article of [march, april])
      for (const { text } of spokenPieces(article.headline, bodyOf(article))) {
        expect(text.length).toBeLessThanOrEqual(220)
        expect(text).toMatch(/^\S.*\S$/s)
      }
    const sentence = `${'one and another, '.repeat(30)}end.`
    expect(said(bodyOfOne(sentence)).join(' ')).toBe(sentence)
  })

  test('cuts only words that are longer than a piece', () => {
    expect(said(bodyOfOne('x'.repeat(500))).map(({ length }) => length)).toEqual([220, 220, 60])
  })

  test('announces a missing number in place of what is left of it', () => {
    expect(said(bodyOfOne('It sent  teams.', [at(8)]))).toEqual(['It sent number missing teams.'])
    expect(said(bodyOfOne('It sent . billion.', [{ start: 8, end: 9 }]))).toEqual([
      'It sent number missing billion.',
    ])
  })

  test('announces adjoining gaps once, and gaps with words between them one by one', () => {
    expect(said(bodyOfOne('It sent   teams.', [at(8), at(9)]))).toEqual(['It sent number missing teams.'])
    expect(said(bodyOfOne('From March  to April , all.', [at(11), at(21)]))).toEqual([
      'From March number missing to April number missing , all.',
    ])
  })

  test('skips passages without a letter or digit', () => {
    expect(said(bodyOfOne('? …'))).toEqual([])
  })
})

describe('voices', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('are those on this device that speak the language, in any variant', () => {
    const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService })
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [
        voice('British', 'en-GB'),
        voice('American', 'en_US'),
        voice('Far', 'en-US', false),
        voice('German', 'de-DE'),
        voice('Filipino', 'eno'),
      ],
    })
    expect(voicesFor('en-US').map(({ name }) => name)).toEqual(['British', 'American'])
    expect(voicesFor('fr')).toEqual([])
  })

  test('do not exist in a browser without speech', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    expect(voicesFor('en')).toEqual([])
  })
})
