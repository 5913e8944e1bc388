// @vitest-environment node
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { indexOf } from './make-index.ts'

const archive = [
  { headline: 'Xi vows to back nations', body: 'The virus fight goes on, the U.S. government said.' },
  { headline: 'Talks in Caracas', body: 'Nicolás Maduro vowed that a shared future of nations would come.' },
  { headline: 'A quiet day', body: 'No vow was made. The future, shared by nobody, is governed by no one.' },
  { headline: '北京大学', body: '北京的大学生在大学学习。東京タワー' },
]

const found = async (query: string) => [...(await answer(await indexOf(archive), query)).positions]

test.each([
  ['virus fight', [0]],
  ['nations', [0, 1]],
  ['nations virus', [0]],
  ['maduro', [1]],
  ['MADURO Nicolas', [1]],
  ['vow ', [0, 1, 2]],
  ['vir', [0]],
  ['vir ', []],
  ['U.S.', [0]],
  ['us', [0]],
  ['"shared future"', [1]],
  ['“future shared”', [2]],
  ['"virus vows"', []],
  ['"vow"', [2]],
  ['"nations the"', []],
  ['"a shared fut', [1]],
  ['北京', [3]],
  ['大学', [3]],
  ['学大', []],
  ['京大', [3]],
  ['タワー 北京', [3]],
  ['', []],
  ['… ? — 🎉', []],
])('%s is in %j', async (query, positions) => {
  expect(await found(query)).toEqual(positions)
})

test('the exact word ranks above its other forms, and these above longer words', async () => {
  const texts = ['he votes for it', 'a vote on it', 'the voter on it', 'nothing on it']
  const { positions, scores } = await answer(await indexOf(texts), 'vote')
  const ranked = [...positions].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  expect(ranked).toEqual([1, 0, 2])
  expect(scores[positions.indexOf(1)]).toBeGreaterThan(scores[positions.indexOf(0)] ?? 0)
  expect(scores[positions.indexOf(0)]).toBeGreaterThan(scores[positions.indexOf(2)] ?? 0)
})

test('a headline counts more than a body, and a rare word more than a common one', async () => {
  const texts = [
    { headline: 'Weather', body: 'rain in spain and then more of it' },
    { headline: 'Rain', body: 'weather in spain and then more of it' },
  ]
  const rain = await answer(await indexOf(texts), 'rain ')
  expect(rain.scores[1]).toBeGreaterThan(rain.scores[0] ?? 0)
  const common = Array.from({ length: 20 }, () => 'common word')
  const both = await answer(
    await indexOf([...common, 'common common rare', 'common rare rare']),
    'rare common ',
  )
  expect(both.scores[1]).toBeGreaterThan(both.scores[0] ?? 0)
})

test('while a word is being typed, articles with it in the headline come first, from three letters on', async () => {
  const texts = [
    { headline: 'Weather', body: 'maduro said so' },
    { headline: 'Maduro', body: 'he said so' },
  ]
  const scores = async (query: string) => [...(await answer(await indexOf(texts), query)).scores]
  const [inBody = 0, inHeadline = 0] = await scores('mad')
  expect(inHeadline).toBeGreaterThan(inBody)
  const [one, other] = await scores('ma')
  expect(one).toBe(other)
})

test('a single letter that is being typed finds words that start with it, and the word itself no better', async () => {
  const texts = ['a vow', 'any vow', 'no vow']
  const { positions, scores } = await answer(await indexOf(texts), 'a')
  expect([...positions]).toEqual([0, 1])
  expect(scores[0]).toBe(scores[1])
  expect([...(await answer(await indexOf(texts), 'a ')).positions]).toEqual([0])
})

test('the query terms say what to mark', async () => {
  const { queryTerms } = await answer(await indexOf(archive), '"shared future" vow nat')
  expect(queryTerms).toEqual([
    [{ forms: ['shared'] }, { forms: ['future'] }],
    [{ forms: ['vow', 'vowed', 'vows'] }],
    [{ forms: [], prefix: 'nat' }],
  ])
})

test.each([
  ['goverment', 'government'],
  ['govrenment', 'government'],
  ['gobernmemt', 'government'],
  ['wirus fight', 'virus fight'],
  ['madruo talks', 'maduro talks'],
  ['"shared futrue"', '"shared future"'],
])('nothing has %s, so %s is searched', async (query, expected) => {
  const { positions, corrected } = await answer(await indexOf(archive), query)
  expect(corrected).toBe(expected)
  expect(positions.length).toBeGreaterThan(0)
})

test.each(['zzzz', 'zzzz yyyy', 'futt', '2021'])('no word is similar to %s', async (query) => {
  expect(await answer(await indexOf(archive), query)).toMatchObject({ suggestions: [] })
  expect(await found(query)).toEqual([])
})

test('the search uses the most common correction that has results, and suggests others', async () => {
  const texts = ['bread', 'bread', 'bread', 'tread', 'tread lightly', 'dread']
  const index = await indexOf(texts)
  expect(await answer(index, 'xread')).toMatchObject({ corrected: 'bread', suggestions: ['tread', 'dread'] })
  expect(await answer(index, 'lightly xread')).toMatchObject({ corrected: 'lightly tread', suggestions: [] })
})

test('a rare word is searched as typed, and a far more common similar word is suggested', async () => {
  const texts = [...Array.from({ length: 40 }, () => 'the government said'), 'the goverment said']
  const { positions, corrected, suggestions } = await answer(await indexOf(texts), 'the goverment said')
  expect([...positions]).toEqual([40])
  expect(corrected).toBeUndefined()
  expect(suggestions).toEqual(['the government said'])
})

test('an archive in a language without a stemmer can be searched', async () => {
  const index = await indexOf(['a vow was made'], { stems: [] })
  expect([...(await answer(index, 'vow ')).positions]).toEqual([0])
})

test.each([
  'a'.repeat(200),
  'a '.repeat(100),
  '"'.repeat(199),
  '"a" '.repeat(50),
  '.,;:!?'.repeat(30),
  '\ud800 \udc00\ud800',
  '🎉👩‍👩‍👧‍👦 virus',
  'שלום العالم ‮virus‬',
  '__proto__ constructor',
  '北'.repeat(200),
  'x\u0300'.repeat(100),
])('%s is handled', async (query) => {
  const { positions, scores } = await answer(await indexOf(archive), query)
  expect(scores).toHaveLength(positions.length)
})

test.each([[[]], [['']], [['🎉']]])('an archive of %j can be searched', async (texts: string[]) => {
  expect([...(await answer(await indexOf(texts), 'virus')).positions]).toEqual([])
})
