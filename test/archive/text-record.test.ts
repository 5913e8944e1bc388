import { expect, test } from 'vitest'
import { bodyOf } from '../../src/archive/article.ts'
import { formatProblem } from '../../src/archive/problem.ts'
import { MAX_FILE_BYTES, readTextRecord } from '../../src/archive/text-record.ts'
import fc from '../fast-check.ts'
import { recordOf, sourceFile } from './source-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (content: string | Uint8Array) => readTextRecord(sourceFile('x.txt', content))

test.each<[string, Uint8Array, number, RegExp]>([
  ['an empty file', bytes(''), 1, /file is empty/],
  ['a file of nothing but white space', bytes(' \n \t\r\n \u00a0'), 1, /file is empty/],
  ['a file of nothing but a byte order mark', bytes('\ufeff'), 1, /file is empty/],
  ['an empty first line', bytes('\nHeadline\n2020-04-11\nBody'), 1, /missing headline/],
  ['a headline and nothing more', bytes('Headline'), 2, /missing date/],
  ['an empty second line', bytes('Headline\n\n2020-04-11\nBody'), 2, /missing date/],
  [
    'a second line that is not a date',
    bytes('Headline\nBody text.\nMore.'),
    2,
    /“Body text.” is not a valid date/,
  ],
  ['a day that does not exist', bytes('Headline\n2020-02-30\nBody'), 2, /“2020-02-30” does not exist/],
  ['a day that exists in no order', bytes('Headline\n32/32/2020\nBody'), 2, /does not exist, neither/],
  [
    'a time that does not exist',
    bytes('Headline\n2020-02-20 24:00\nBody'),
    2,
    /invalid time in “2020-02-20 24:00”/,
  ],
  [
    'an ambiguous date',
    bytes('Headline\n04/11/2020\nBody'),
    2,
    /ambiguous: day first it is 2020-11-04, month first it is 2020-04-11/,
  ],
  [
    'an ambiguous date format',
    bytes('Headline\n13/04/2020\nBody'),
    2,
    /ambiguous date format “13\/04\/2020”/,
  ],
  ['no body', bytes('Headline\n2020-04-11'), 3, /missing text/],
  ['a body of white space', bytes('Headline\n2020-04-11\n \n\t\n'), 3, /missing text/],
  ['a NUL byte', bytes('Headline\n2020-04-11\nOne\nTwo\u0000'), 4, /NUL/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x48, 0, 0x0a, 0]), 1, /NUL/],
  [
    'Latin-1',
    new Uint8Array([...bytes('Headline\n2020-04-11\nOne\nCaf'), 0xe9, 0x2e, 0x0a]),
    4,
    /invalid UTF-8/,
  ],
  ['a cut-off character at the end', bytes('Headline\n2020-04-11\nEnd é').slice(0, -1), 3, /invalid UTF-8/],
  ['a surrogate in UTF-8', new Uint8Array([0xed, 0xa0, 0x80]), 1, /invalid UTF-8/],
  ['more than ten megabytes', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61), 1, /10\.0 MB \(limit 10 MB\)/],
])('%s is refused with its line, what was found and a remedy', (_name, content, line, found) => {
  const { record, problems } = read(content)
  const [problem] = problems
  expect(record).toBeUndefined()
  expect(problem).toEqual({
    file: 'x.txt',
    line,
    found: expect.stringMatching(found),
    remedy: expect.any(String),
  })
  expect(problem?.remedy).not.toBe('')
  expect(problem && formatProblem(problem)).toBe(`x.txt:${line}: ${problem?.found}; ${problem?.remedy}`)
})

test('all problems of a file are reported at once', () => {
  expect(read('\n04/11/2020\n').problems.map(({ line }) => line)).toEqual([1, 2, 3])
})

test('the remedy for an ambiguous date is the date to write', () => {
  const remedyOf = (date: string) => read(`Headline\n${date}\nBody`).problems[0]?.remedy
  expect(remedyOf('04/11/2020')).toBe('write 2020-11-04 or 2020-04-11')
  expect(remedyOf('13/04/2020')).toBe('write 2020-04-13')
  expect(remedyOf('yesterday')).toMatch(
    /^the line below the headline must be a date such as 2020-04-11 07:28/,
  )
})

test('a long line that is not a date is quoted in part', () => {
  expect(read(`Headline\n${'x'.repeat(1_000_000)}\nBody`).problems[0]?.found.length).toBeLessThan(100)
})

test('a valid file gives its headline, date and body as they are', () => {
  const content = bytes('  A headline \n2020/4/11 7:28\n Body, as it is.\n\n')
  const file = sourceFile('A name.v2.TXT', content)
  const record = recordOf(file.file, content)
  expect(record).toMatchObject({
    file: 'A name.v2.TXT',
    id: 'A name.v2',
    headline: 'A headline',
    published: '2020-04-11T07:28',
    sha256: file.sha256,
  })
  expect(bodyOf(record)).toBe(' Body, as it is.\n\n')
})

test.each([
  ['\n', 'unix'],
  ['\r\n', 'windows'],
  ['\r', 'old mac'],
])('lines may end with %j (%s)', (end) => {
  const record = recordOf('x.txt', ['Headline', '2020-04-11', 'One', 'Two'].join(end))
  expect([record.headline, record.published, bodyOf(record)]).toEqual([
    'Headline',
    '2020-04-11',
    `One${end}Two`,
  ])
})

test('a byte order mark is not part of the headline', () => {
  const record = recordOf('x.txt', '\ufeffHeadline\n2020-04-11\nBody')
  expect(record.headline).toBe('Headline')
  expect(record.source.startsWith('Headline')).toBe(true)
})

test('emoji, right-to-left text and markup are headlines like any other', () => {
  for (const headline of ['😀😀', 'افتتاح مكتبة', '<script>alert(1)</script>'])
    expect(recordOf('x.txt', `${headline}\n2020-04-11\nBody`).headline).toBe(headline)
})

const FRONT = '---\ncountries: +FR -US\n---\n'

test('front matter comes before the headline, and is in neither headline nor body', () => {
  const text = `${FRONT}Headline\n2020-04-11\nBody`
  const record = recordOf('x.txt', text)
  expect(record).toMatchObject({ headline: 'Headline', published: '2020-04-11', source: text })
  expect(record.countryCorrections).toEqual({ FR: 'about', US: 'not' })
  expect(bodyOf(record)).toBe('Body')
})

test('a file without front matter corrects nothing, whatever its body holds', () => {
  const record = recordOf('x.txt', 'Headline\n2020-04-11\n---\ncountries: +FR\n---\n')
  expect(record.countryCorrections).toBeUndefined()
  expect(bodyOf(record)).toBe('---\ncountries: +FR\n---\n')
})

test.each(['\n', '\r\n', '\r'])('lines of front matter may end with %j', (end) => {
  const text = ['--- ', '# checked', '', 'countries: -US', '---\t', 'Headline', '2020-04-11', 'Body']
  const record = recordOf('x.txt', text.join(end))
  expect([record.headline, bodyOf(record), record.countryCorrections]).toEqual([
    'Headline',
    'Body',
    { US: 'not' },
  ])
})

test.each(['---\n---\n', '---\n\n# nothing yet\n---\n', '\ufeff---\n---\n'])(
  'front matter may be empty: %j',
  (front) => expect(recordOf('x.txt', `${front}Headline\n2020-04-11\nBody`).headline).toBe('Headline'),
)

test.each<[string, string, number, RegExp]>([
  ['an unknown name', 'country: +FR', 2, /unknown key “country”/],
  ['an unknown code', '\ncountries: +QQ', 3, /“QQ” is not a country code/],
  ['a list', 'countries: [+FR, -US]', 2, /countries is a list/],
  ['names of files', 'countries:\n  x.txt: +FR', 2, /countries is a list of “name: value” lines/],
  ['nothing', 'countries:', 2, /countries is empty/],
  ['a number', 'countries: +1', 2, /countries is 1/],
  ['no space behind the colon', 'countries:+FR', 2, /not a list of “name: value” lines/],
  ['bad YAML', 'countries: "+FR', 2, /invalid YAML/],
  ['a name twice', 'countries: +FR\ncountries: -US', 3, /duplicate key “countries”/],
])('front matter with %s is reported at its line, and the record is read', (_name, lines, line, found) => {
  const { record, problems } = read(`---\n${lines}\n---\nHeadline\n2020-04-11\nBody`)
  expect(record?.headline).toBe('Headline')
  expect(problems).toEqual([
    { file: 'x.txt', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test.each<[string, string, number, RegExp]>([
  ['an open block', '---\ncountries: +FR\nHeadline\n2020-04-11\nBody', 1, /front matter is never closed/],
  ['nothing behind it', '---\ncountries: +FR\n---', 4, /missing headline/],
  ['no date behind it', `${FRONT}Headline\nBody`, 5, /is not a valid date/],
  ['no body behind it', `${FRONT}Headline\n2020-04-11\n`, 6, /missing text/],
])('front matter with %s is refused with its line', (_name, text, line, found) => {
  expect(read(text).problems[0]).toMatchObject({ line, found: expect.stringMatching(found) })
})

test('problems of the front matter are reported beside those below it', () => {
  const { problems } = read('---\ncountries: +QQ\n---\nHeadline\n04/11/2020\n')
  expect(problems.map(({ line }) => line)).toEqual([2, 5, 6])
})

test('a value that YAML has and JSON lacks is reported', () => {
  const text = '---\ncountries: !!merge <<\n---\nHeadline\n2020-04-11\nBody'
  expect(read(text).problems).toMatchObject([{ file: 'x.txt', line: 2, found: 'countries is not text' }])
})

test('any front matter gives a record or problems with file and line', () => {
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
      const { record, problems } = read(text)
      if (record) {
        expect(new TextEncoder().encode(record.source)).toEqual(bytes(text))
        expect(record.source.endsWith(bodyOf(record))).toBe(true)
      } else expect(problems).not.toEqual([])
      for (const { file, line, found, remedy } of problems) {
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
    const { record, problems } = read(`---\n${front}\n---\nHeadline\n2020-04-11\nBody`)
    expect(record?.headline).toBe('Headline')
    expect(problems).not.toEqual([])
  }
})

test('any bytes give a record or a problem with a line of the file', () => {
  const recordlike = fc
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
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), recordlike), (content) => {
      const { record, problems } = read(content)
      if (record) {
        expect(bodyOf(record).trim()).not.toBe('')
        expect(record.headline).not.toBe('')
      } else expect(problems[0]?.line).toBeGreaterThanOrEqual(1)
    }),
  )
})
