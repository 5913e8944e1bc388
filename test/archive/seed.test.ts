import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf } from '../../src/archive/article.ts'
import { MAX_SEED_BYTES, parseSeed, SeedError } from '../../src/archive/seed.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const errorOf = (content: Uint8Array): SeedError => {
  try {
    parseSeed('x.txt', content)
  } catch (error) {
    if (error instanceof SeedError) return error
    throw error
  }
  throw new Error('the seed was read')
}

test.each<[string, Uint8Array, number, RegExp]>([
  ['an empty file', bytes(''), 1, /the file is empty/],
  ['a file of nothing but white space', bytes(' \n\t\r\n \u00a0'), 1, /the file is empty/],
  ['a file of nothing but a byte order mark', bytes('\ufeff'), 1, /the file is empty/],
  ['an empty first line', bytes('\nHeadline\n2020-04-11\nBody'), 1, /headline/],
  ['a headline and nothing more', bytes('Headline'), 2, /no date/],
  ['an empty second line', bytes('Headline\n\n2020-04-11\nBody'), 2, /no date/],
  ['a second line that is no date', bytes('Headline\nBody text.\nMore.'), 2, /“Body text.” is not a date/],
  ['a day that does not exist', bytes('Headline\n2020-02-30\nBody'), 2, /does not exist/],
  ['an ambiguous date', bytes('Headline\n04/11/2020\nBody'), 2, /ambiguous/],
  ['no body', bytes('Headline\n2020-04-11'), 3, /no body/],
  ['a body of white space', bytes('Headline\n2020-04-11\n \n\t\n'), 3, /no body/],
  ['a NUL byte', bytes('Headline\n2020-04-11\nOne\nTwo\u0000'), 4, /NUL/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x48, 0, 0x0a, 0]), 1, /NUL/],
  ['Latin-1', new Uint8Array([...bytes('Headline\n2020-04-11\nOne\nCaf'), 0xe9, 0x2e, 0x0a]), 4, /not UTF-8/],
  ['a cut-off character at the end', bytes('Headline\n2020-04-11\nEnd é').slice(0, -1), 3, /not UTF-8/],
  ['a surrogate in UTF-8', new Uint8Array([0xed, 0xa0, 0x80]), 1, /not UTF-8/],
  ['more than ten megabytes', new Uint8Array(MAX_SEED_BYTES + 1).fill(0x61), 1, /10\.0 MB/],
])('%s is refused with its line, what was found and a remedy', (_what, content, line, found) => {
  const { problems, message } = errorOf(content)
  const problem = problems[0]
  expect(problem).toEqual({
    file: 'x.txt',
    line,
    found: expect.stringMatching(found),
    remedy: expect.any(String),
  })
  expect(problem?.remedy).not.toBe('')
  expect(message.split('\n')[0]).toBe(`x.txt:${line}: ${problem?.found}; ${problem?.remedy}`)
})

test('all that is wrong with a seed is told at once', () => {
  const { problems, message } = errorOf(bytes('\n04/11/2020\n'))
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3])
  expect(message.split('\n')).toHaveLength(3)
})

test('a good seed gives its headline, date and body as they are', () => {
  const content = bytes('  A headline \n2020/4/11 7:28\n Body, kept as it is.\n\n')
  const seed = parseSeed('A name.v2.TXT', content)
  expect(seed).toMatchObject({
    file: 'A name.v2.TXT',
    id: 'A name.v2',
    headline: 'A headline',
    published: '2020-04-11T07:28',
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  expect(bodyOf(seed)).toBe(' Body, kept as it is.\n\n')
})

test.each([
  ['\n', 'unix'],
  ['\r\n', 'windows'],
  ['\r', 'old mac'],
])('lines may end with %j (%s)', (end) => {
  const seed = parseSeed('x.txt', bytes(['Headline', '2020-04-11', 'One', 'Two'].join(end)))
  expect([seed.headline, seed.published, bodyOf(seed)]).toEqual(['Headline', '2020-04-11', `One${end}Two`])
})

test('a byte order mark is no part of the headline', () => {
  const seed = parseSeed('x.txt', bytes('\ufeffHeadline\n2020-04-11\nBody'))
  expect(seed.headline).toBe('Headline')
  expect(seed.source.startsWith('Headline')).toBe(true)
})

test('emoji, right-to-left text and markup are headlines like any other', () => {
  for (const headline of ['😀😀', 'افتتاح مكتبة', '<script>alert(1)</script>'])
    expect(parseSeed('x.txt', bytes(`${headline}\n2020-04-11\nBody`)).headline).toBe(headline)
})

test('any bytes are a seed or a SeedError with a line of the file', () => {
  const seedlike = fc
    .array(
      fc.constantFrom(
        'Headline',
        '\n',
        '\r\n',
        '\r',
        '2020-04-11',
        '04/11/2020',
        ' ',
        'Body.',
        '\u0000',
        '\ufeff',
      ),
    )
    .map((parts) => bytes(parts.join('')))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), seedlike), (content) => {
      try {
        const seed = parseSeed('x.txt', content)
        expect(bodyOf(seed).trim()).not.toBe('')
        expect(seed.headline).not.toBe('')
      } catch (error) {
        expect(error).toBeInstanceOf(SeedError)
        const { line = 0 } = (error as SeedError).problems[0] ?? {}
        expect(line).toBeGreaterThanOrEqual(1)
      }
    }),
  )
})
