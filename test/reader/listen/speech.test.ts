import { afterEach, describe, expect, test, vi } from 'vitest'
import { prepareArticle } from '../../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../../src/format/body.ts'
import { piecesOf, voicesFor } from '../../../src/reader/listen/speech.ts'
import { archive } from '../../app/shipped.ts'

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
  piecesOf('', body)
    .filter(({ id }) => id !== undefined)
    .map(({ text }) => text)
const at = (offset: number) => ({ start: offset, end: offset })

describe('an article as it is read aloud', () => {
  test('is its headline, then each sentence under its passage', () => {
    const [headline, first, ...rest] = piecesOf(march.headline, bodyOf(march))
    expect(headline).toEqual({ id: undefined, text: march.headline })
    expect(first?.id).toMatch(/^p-/)
    expect(rest.every(({ id }) => id?.startsWith('p-'))).toBe(true)
  })

  test('is in pieces that no voice falls silent in, cut between words', () => {
    for (const article of [march, april])
      for (const { text } of piecesOf(article.headline, bodyOf(article))) {
        expect(text.length).toBeLessThanOrEqual(220)
        expect(text).toMatch(/^\S.*\S$/s)
      }
    const sentence = `${'one and another, '.repeat(30)}end.`
    expect(said(bodyOfOne(sentence)).join(' ')).toBe(sentence)
  })

  test('has no word cut but one that is longer than a piece', () => {
    expect(said(bodyOfOne('x'.repeat(500))).map(({ length }) => length)).toEqual([220, 220, 60])
  })

  test('says where a figure is missing, in place of what is left of it', () => {
    expect(said(bodyOfOne('It sent  teams.', [at(8)]))).toEqual(['It sent figure missing teams.'])
    expect(said(bodyOfOne('It sent . billion.', [{ start: 8, end: 9 }]))).toEqual([
      'It sent figure missing billion.',
    ])
  })

  test('says so once for gaps that adjoin, and for each of those that words part', () => {
    expect(said(bodyOfOne('It sent   teams.', [at(8), at(9)]))).toEqual(['It sent figure missing teams.'])
    expect(said(bodyOfOne('From March  to April , all.', [at(11), at(21)]))).toEqual([
      'From March figure missing to April figure missing , all.',
    ])
  })

  test('has nothing of a sentence without a letter or a figure', () => {
    expect(said(bodyOfOne('? …'))).toEqual([])
  })
})

describe('voices', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('are those of this machine that speak the language, in any of its forms', () => {
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

  test('are none where the browser has no speech', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    expect(voicesFor('en')).toEqual([])
  })
})
