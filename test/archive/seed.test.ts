import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bodyOf, type Problem } from '../../src/archive/article.ts'
import { MAX_SEED_BYTES, parseSeed, SeedError } from '../../src/archive/seed.ts'
import fc from '../fast-check.ts'

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

const FRONT = '---\ncountries: +FR -US\n---\n'

test('front matter stands before the headline, and is in neither headline nor body', () => {
  const text = `${FRONT}Headline\n2020-04-11\nBody`
  const seed = parseSeed('x.txt', bytes(text))
  expect(seed).toMatchObject({ headline: 'Headline', published: '2020-04-11', source: text })
  expect(seed.countryCorrections).toEqual({ FR: 'about', US: 'not' })
  expect(bodyOf(seed)).toBe('Body')
})

test('a seed without front matter corrects nothing, whatever its body has', () => {
  const seed = parseSeed('x.txt', bytes('Headline\n2020-04-11\n---\ncountries: +FR\n---\n'))
  expect(seed.countryCorrections).toBeUndefined()
  expect(bodyOf(seed)).toBe('---\ncountries: +FR\n---\n')
})

test.each(['\n', '\r\n', '\r'])('lines of front matter may end with %j', (end) => {
  const text = ['--- ', '# checked', '', 'countries: -US', '---\t', 'Headline', '2020-04-11', 'Body']
  const seed = parseSeed('x.txt', bytes(text.join(end)))
  expect([seed.headline, bodyOf(seed), seed.countryCorrections]).toEqual(['Headline', 'Body', { US: 'not' }])
})

test.each(['---\n---\n', '---\n\n# nothing yet\n---\n', '\ufeff---\n---\n'])(
  'front matter may be empty: %j',
  (front) =>
    expect(parseSeed('x.txt', bytes(`${front}Headline\n2020-04-11\nBody`)).headline).toBe('Headline'),
)

test.each<[string, string, number, RegExp]>([
  ['an unknown name', 'country: +FR', 2, /unknown name, “country”/],
  ['an unknown code', '\ncountries: +QQ', 3, /“QQ” is no country’s code/],
  ['a list', 'countries: [+FR, -US]', 2, /countries is a list/],
  ['names of files', 'countries:\n  x.txt: +FR', 2, /countries is a list of “name: value” lines/],
  ['nothing', 'countries:', 2, /countries is empty/],
  ['a number', 'countries: +1', 2, /countries is 1/],
  ['no space behind the colon', 'countries:+FR', 2, /not a list of “name: value” lines/],
  ['bad YAML', 'countries: "+FR', 2, /not YAML/],
  ['a name twice', 'countries: +FR\ncountries: -US', 3, /not YAML here .*“countries” stands twice/],
])('front matter with %s is told at its line, and the article is not lost', (_what, lines, line, found) => {
  const content = bytes(`---\n${lines}\n---\nHeadline\n2020-04-11\nBody`)
  const problems: Problem[] = []
  expect(parseSeed('x.txt', content, (problem) => problems.push(problem)).headline).toBe('Headline')
  expect(problems).toEqual([
    { file: 'x.txt', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
  expect(errorOf(content).problems).toEqual(problems)
})

test.each<[string, string, number, RegExp]>([
  [
    'an open block',
    '---\ncountries: +FR\nHeadline\n2020-04-11\nBody',
    1,
    /“---” opens front matter.* no line closes/,
  ],
  ['nothing behind it', '---\ncountries: +FR\n---', 4, /headline/],
  ['no date behind it', `${FRONT}Headline\nBody`, 5, /is not a date/],
  ['no body behind it', `${FRONT}Headline\n2020-04-11\n`, 6, /no body/],
])('%s is refused with its line', (_what, text, line, found) => {
  expect(errorOf(bytes(text)).problems[0]).toMatchObject({ line, found: expect.stringMatching(found) })
})

test('what is wrong with front matter is told beside what is wrong below it', () => {
  const { problems } = errorOf(bytes('---\ncountries: +QQ\n---\nHeadline\n04/11/2020\n'))
  expect(problems.map(({ line }) => line)).toEqual([2, 5, 6])
})

test('a value that YAML has and JSON has not is told', () => {
  const told: Problem[] = []
  const text = '---\ncountries: !!merge <<\n---\nHeadline\n2020-04-11\nBody'
  parseSeed('x.txt', bytes(text), (problem) => told.push(problem))
  expect(told).toMatchObject([{ file: 'x.txt', line: 2, found: 'countries is no text' }])
})

test('any front matter gives a seed or problems with file and line', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        ...[
          'countries',
          ':',
          ' ',
          '\n',
          '\r',
          '- ',
          '+FR',
          '-US',
          '+QQ',
          ',',
          '*a',
          '&a',
          '[',
          '{',
          '"',
          '? ',
        ],
        ...[
          '|',
          '__proto__',
          '---',
          '...',
          '!!set',
          '!!merge <<',
          '%YAML 1.1',
          '#',
          '\u2028',
          '\ud800',
          '\t',
        ],
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), (front) => {
      const text = `---\n${front}\n---\nHeadline\n2020-04-11\nBody`
      const lines = text.split(/\r\n|\n|\r/).length
      const told: Problem[] = []
      try {
        const seed = parseSeed('x.txt', bytes(text), (problem) => told.push(problem))
        expect(new TextEncoder().encode(seed.source)).toEqual(bytes(text))
        expect(seed.source.endsWith(bodyOf(seed))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(SeedError)
        told.push(...(error as SeedError).problems)
        expect(told).not.toEqual([])
      }
      for (const { file, line, found, remedy } of told) {
        expect([file, found !== '', remedy !== '']).toEqual(['x.txt', true, true])
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines)
      }
    }),
  )
})

test('deep and long front matter is read to its end', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `name${i}: value`).join('\n')
  for (const front of [`countries: ${'['.repeat(50_000)}`, many, ': '.repeat(50_000), '? '.repeat(50_000)]) {
    const told: Problem[] = []
    const content = bytes(`---\n${front}\n---\nHeadline\n2020-04-11\nBody`)
    expect(parseSeed('x.txt', content, (problem) => told.push(problem)).headline).toBe('Headline')
    expect(told).not.toEqual([])
  }
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
