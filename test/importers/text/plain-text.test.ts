import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bodyOf } from '../../../src/archive/article.ts'
import { formatProblem } from '../../../src/archive/problem.ts'
import { recordOf } from '../../archive/source-file.ts'
import fc from '../../fast-check.ts'
import { importBytes } from '../import-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
async function read(content: string | Uint8Array) {
  const { records, problems } = await importBytes('x.txt', content)
  return { record: records[0], problems }
}

test.each<[string, string, number, RegExp]>([
  ['an empty file', '', 1, /file is empty/],
  ['a file of nothing but white space', ' \n \t\r\n \u00a0', 1, /file is empty/],
  ['a file of nothing but a byte order mark', '\ufeff', 1, /file is empty/],
  ['an empty first line', '\nHeadline\n2020-04-11\nBody', 1, /missing headline/],
  ['a headline and nothing more', 'Headline', 2, /missing text/],
  ['no body', 'Headline\n2020-04-11', 3, /missing text/],
  ['a body of white space', 'Headline\n2020-04-11\n \n\t\n', 3, /missing text/],
])('%s is refused with its line, what was found and a remedy', async (_name, content, line, found) => {
  const { record, problems } = await read(content)
  const [problem] = problems
  expect(record).toBeUndefined()
  expect(problem).toMatchObject({
    file: 'x.txt',
    line,
    found: expect.stringMatching(found),
    remedy: expect.any(String),
  })
  expect(problem?.remedy).not.toBe('')
  expect(problem && formatProblem(problem)).toBe(`x.txt:${line}: ${problem?.found}; ${problem?.remedy}`)
})

test.each<[string, string, string, RegExp]>([
  ['without a date', 'Headline\nBody text.\nMore.', 'Body text.\nMore.', /“Body text.” is not a date/],
  ['with a day that does not exist', 'Headline\n2020-02-30\nBody', 'Body', /2020-02-30/],
  ['with an ambiguous date', 'Headline\n04/11/2020\nBody', 'Body', /ambiguous: 2020-11-04 or 2020-04-11/],
])('an article %s is undated, with a warning', async (_name, content, body, found) => {
  const { record, problems } = await read(content)
  expect(record?.published).toBe('')
  expect(record?.dateSource).toBeUndefined()
  expect(record && bodyOf(record)).toBe(body)
  expect(problems).toMatchObject([{ found: expect.stringMatching(found), warning: true }])
})

test('a long line that is not a date is quoted in part', async () => {
  const { problems } = await read(`Headline\n${'x'.repeat(1_000_000)}\nBody`)
  expect(problems[0]?.found.length).toBeLessThan(100)
})

test('a valid file gives its headline, date and body as they are', async () => {
  const content = bytes('  A headline \n2020/4/11 7:28\n Body, as it is.\n\n')
  const { records } = await importBytes('A name.v2.TXT', content)
  const [record] = records
  expect(record).toMatchObject({
    file: 'A name.v2.TXT',
    id: 'A name.v2',
    headline: 'A headline',
    published: '2020-04-11T07:28',
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  expect(record && bodyOf(record)).toBe(' Body, as it is.\n\n')
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
])(
  'front matter with %s is reported at its line, and the record is read',
  async (_name, lines, line, found) => {
    const { record, problems } = await read(`---\n${lines}\n---\nHeadline\n2020-04-11\nBody`)
    expect(record?.headline).toBe('Headline')
    expect(problems).toEqual([
      {
        file: 'x.txt',
        line,
        found: expect.stringMatching(found),
        remedy: expect.stringMatching(/\w/),
        warning: true,
      },
    ])
  },
)

test.each<[string, string, number, RegExp]>([
  ['an open block', '---\ncountries: +FR\nHeadline\n2020-04-11\nBody', 1, /front matter is never closed/],
  ['nothing behind it', '---\ncountries: +FR\n---', 4, /missing headline/],
  ['no body behind it', `${FRONT}Headline\n2020-04-11\n`, 6, /missing text/],
])('front matter with %s is refused with its line', async (_name, text, line, found) => {
  expect((await read(text)).problems[0]).toMatchObject({ line, found: expect.stringMatching(found) })
})

test('problems of the front matter are reported beside those below it', async () => {
  const { problems } = await read('---\ncountries: +QQ\n---\nHeadline\n04/11/2020\n')
  expect(problems.map(({ line }) => line)).toEqual([2, 6])
})

test('a value that YAML has and JSON lacks is reported', async () => {
  const text = '---\ncountries: !!merge <<\n---\nHeadline\n2020-04-11\nBody'
  expect((await read(text)).problems).toMatchObject([
    { file: 'x.txt', line: 2, found: 'countries is not text' },
  ])
})

test('any front matter gives a record or problems with file and line', async () => {
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
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), yamlish), async (front) => {
      // With a NUL, a short text may as well be UTF-16.
      fc.pre(!front.includes('\0'))
      const text = `---\n${front}\n---\nHeadline\n2020-04-11\nBody`
      const lines = text.split(/\r\n|\n|\r/).length
      const { record, problems } = await read(text)
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

test('deep and long front matter is read to its end', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `name${i}: value`).join('\n')
  for (const front of [`countries: ${'['.repeat(50_000)}`, many, ': '.repeat(50_000), '? '.repeat(50_000)]) {
    const { record, problems } = await read(`---\n${front}\n---\nHeadline\n2020-04-11\nBody`)
    expect(record?.headline).toBe('Headline')
    expect(problems).not.toEqual([])
  }
})

test('any bytes give a record or a problem with a line of the file', async () => {
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
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), recordlike), async (content) => {
      const { record, problems } = await read(content)
      if (record) {
        expect(bodyOf(record).trim()).not.toBe('')
        expect(record.headline).not.toBe('')
      } else expect(problems[0]?.line).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('front matter corrects the language, whatever the text looks like', async () => {
  const english = 'The ministers of both countries met on the bridge and spoke for a long time. '.repeat(6)
  const { records, problems } = await importBytes(
    'a.txt',
    new TextEncoder().encode(`---\nlanguage: fr-CA\n---\nPont\n2020-04-11\n${english}\n`),
  )
  expect(problems).toEqual([])
  expect(records[0]?.language).toBe('fr-CA')
  const wrong = await importBytes(
    'a.txt',
    new TextEncoder().encode(`---\nlanguage: 3\n---\nPont\n2020-04-11\n${english}\n`),
  )
  expect(wrong.problems[0]).toMatchObject({ line: 2 })
  expect(wrong.records[0]?.language).toBe('en')
})
