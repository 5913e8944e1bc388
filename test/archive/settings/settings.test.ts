import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/archive/settings/settings.ts'
import fc from '../../fast-check.ts'

test('settings of the site are read', () => {
  const text =
    '# the archive\ntitle: Letters from Lima\nlanguage: es-PE\npublisher: "Rosa: Diaz"\naddress: https://example.org/a/\n'
  expect(parseSettings(text)).toEqual({
    settings: {
      title: 'Letters from Lima',
      language: 'es-PE',
      publisher: 'Rosa: Diaz',
      address: 'https://example.org/a/',
    },
    countries: { all: {}, files: [] },
    keepSlugs: false,
    importing: { language: 'es-PE' },
    exclude: [],
    problems: [],
  })
})

test.each([
  ['no file', undefined],
  ['an empty file', ''],
  ['nothing but comments', '# title: x\n\n# language: y\n'],
])('%s leaves the defaults', (_what, text) => {
  expect(parseSettings(text)).toEqual({
    settings: DEFAULT_SETTINGS,
    countries: { all: {}, files: [] },
    keepSlugs: false,
    importing: {},
    exclude: [],
    problems: [],
  })
})

test('a document mark and Windows line ends change nothing', () => {
  expect(parseSettings('title: A\r\nlanguage: fr\r\n')).toMatchObject({
    settings: { title: 'A', language: 'fr' },
    problems: [],
  })
  expect(parseSettings('---\ntitle: A\n')).toMatchObject({ settings: { title: 'A' }, problems: [] })
})

test.each<[string, number, RegExp]>([
  ['title:', 1, /title is empty/],
  ['publisher: &p Lima\ntitle: *p', 2, /title is a YAML alias, \*p/],
  ['# a comment\ntitle: "  "', 2, /title is/],
  ['title: A\ntitel: B', 2, /unknown key “titel”/],
  ['title: A\nconstructor: B', 2, /unknown key “constructor”/],
  ['language: no language at all', 1, /language is/],
  ['title: A\n\naddress: example.org', 3, /address is/],
  ['shareImages: few', 1, /shareImages is "few"/],
  ['formats: [txt, pdf]', 1, /formats is a list/],
  ['formats: pdf', 1, /formats is "pdf"/],
  ['pages: few', 1, /pages is "few"/],
  ['keep-slugs: sometimes', 1, /keep-slugs is "sometimes"/],
  ['title: A\nkeep-slugs:', 2, /keep-slugs is empty/],
  ['title: &yes A\nkeep-slugs: *yes', 2, /keep-slugs is a YAML alias/],
  ['address: "javascript:alert(1)"', 1, /address is/],
  ['title: A\npublisher: [B, C]', 2, /publisher is/],
  ['title: A\ntitle: B', 2, /duplicate key “title”/],
  ['countries: [+FR]', 1, /countries is a list/],
  ['title: A\ncountries:', 2, /countries is empty/],
  ['countries: +FR US', 1, /“US” needs \+ or -/],
  ['countries:\n  a.txt: +FR\n  b.txt: [-US]', 3, /b.txt is a list/],
  ['countries:\n\n  b.txt:', 3, /b.txt is empty/],
  ['countries:\n  b: -US +ZZ', 2, /“ZZ” is not a country code/],
  ['countries:\n  b: -US\n  b: +FR', 3, /duplicate key “b”/],
  ['title: "A', 1, /invalid YAML/],
  ['just words', 1, /not a list of “name: value” lines/],
  ['- title', 1, /not a list of “name: value” lines/],
  ['# a comment\n- title', 1, /not a list of “name: value” lines/],
])('%j is reported at line %i', (text, line, found) => {
  const { problems } = parseSettings(text)
  expect(problems).toEqual([
    { file: 'archive.yaml', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test('corrections apply to every article, or to those whose files are named', () => {
  expect(parseSettings('countries: +FR -US').countries).toEqual({
    all: { FR: 'about', US: 'not' },
    files: [],
  })
  const text = 'countries:\n  all: -US\n  a b.txt: +FR\n  2020-04-11: +PE\n  003: -PE\n  "1e3.txt": -PE\n'
  expect(parseSettings(text)).toMatchObject({
    countries: {
      all: { US: 'not' },
      files: [
        { name: 'a b.txt', line: 3, corrections: { FR: 'about' } },
        { name: '2020-04-11', line: 4, corrections: { PE: 'about' } },
        { name: '003', line: 5, corrections: { PE: 'not' } },
        { name: '1e3.txt', line: 6, corrections: { PE: 'not' } },
      ],
    },
    problems: [],
  })
})

test.each([
  ['true', true],
  ['yes', true],
  ['"Yes"', true],
  ['false', false],
  ['no', false],
])('keep-slugs: %s', (said, keepSlugs) => {
  expect(parseSettings(`keep-slugs: ${said}\n`)).toMatchObject({ keepSlugs, problems: [] })
})

test('settings for importing are read', () => {
  const text =
    'dateOrder: DMY\nencoding: latin1\ncolumns:\n  title: Titel\n  headline: [Heading, 2020]\n  date: 2021\nexclude:\n  - ./drafts/\n  - "*.pdf"\n  - a/b.txt\n'
  expect(parseSettings(text)).toMatchObject({
    importing: {
      dateOrder: 'dmy',
      encoding: 'windows-1252',
      columns: { headline: ['Titel', 'Heading', '2020'], date: ['2021'] },
    },
    exclude: ['**/drafts', '**/*.pdf', 'a/b.txt'],
    problems: [],
  })
})

test('formats and pages are read', () => {
  expect(parseSettings('formats: [BIB, txt]\npages: none\n')).toMatchObject({
    settings: { formats: ['txt', 'bib'], pages: 'none' },
    problems: [],
  })
})

test('shareImages is read', () => {
  expect(parseSettings('shareImages: Some\n')).toMatchObject({
    settings: { shareImages: 'some' },
    problems: [],
  })
})

test('description, licence and home country are read', () => {
  expect(parseSettings('description: All letters\nlicense: CC BY 4.0\nhomeCountry: pe\n')).toMatchObject({
    settings: { description: 'All letters', license: 'CC BY 4.0', homeCountry: 'PE' },
    problems: [],
  })
})

test.each<[string, number, RegExp, RegExp]>([
  ['titel: A', 1, /“titel”/, /^did you mean “title”\?$/],
  ['date_order: dmy', 1, /“date_order”/, /“dateOrder”/],
  ['licence: CC0', 1, /“licence”/, /“license”/],
  ['\ncolumns:\n  headlin: A', 3, /“headlin”/, /“headline”/],
  ['columns:\n  __proto__: A', 2, /“__proto__”/, /use headline/],
  ['columns:\n  body: { a: b }', 2, /body is a list of “name: value” lines/, /column/],
  ['columns:\n  body: [A, [B]]', 2, /body is a list/, /column/],
  ['columns:\n  body: A\n  body: B', 3, /duplicate key “body”/, /keep one/],
  ['encoding: windows-1253x', 1, /encoding is "windows-1253x"/, /“windows-1253”/],
  ['encoding: [utf-8]', 1, /encoding is a list/, /name of an encoding/],
  ['homeCountry: Germany', 1, /homeCountry is "Germany"/, /homeCountry: DE/],
  ['dateOrder: 12', 1, /dateOrder is 12/, /dmy, mdy or ymd/],
  ['exclude:\n  - drafts\n  - ../x', 3, /“..\/x” leads out/, /below the folder/],
  ['exclude: /etc/passwd', 1, /leads out/, /below the folder/],
  ['exclude: C:\\x', 1, /leads out/, /below the folder/],
  ['exclude:\n  - drafts\\old', 2, /backslash/, /drafts\/old/],
  ['exclude: &a [x]\ntitle: *a', 2, /YAML alias/, /title/],
  ['exclude: []', 1, /empty/, /drafts/],
  ['__proto__: A', 1, /unknown key “__proto__”/, /use title/],
  ['<<: { title: A }', 1, /unknown key “<<”/, /use title/],
])('%j is reported at line %i with a remedy', (text, line, found, remedy) => {
  expect(parseSettings(text).problems).toEqual([
    {
      file: 'archive.yaml',
      line,
      found: expect.stringMatching(found),
      remedy: expect.stringMatching(remedy),
    },
  ])
})

test.each([
  [
    'aliases of aliases',
    `a: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`,
  ],
  ['deep lists', `title: ${'['.repeat(20_000)}`],
  ['deep maps', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s end in a problem', (_what, text) => {
  const { settings, problems } = parseSettings(text)
  expect(settings).toEqual(DEFAULT_SETTINGS)
  expect(problems.length).toBeGreaterThan(0)
})

test('valid values apply beside invalid ones', () => {
  const { settings, problems } = parseSettings('title: Valid\nlanguage: 12\naddress: nowhere\n')
  expect(settings).toEqual({ title: 'Valid', language: 'en' })
  expect(problems.map(({ line }) => line)).toEqual([2, 3])
})

test('any text gives complete settings', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'title',
        'language',
        'countries',
        '+FR',
        ':',
        ' ',
        '\n',
        '- ',
        '*a',
        '&a',
        '[',
        '{',
        '"',
        'x',
        '? ',
        '|',
        '__proto__',
        '---',
        '!!set',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), (text) => {
      const { settings, problems } = parseSettings(text)
      expect(settings.title).not.toBe('')
      expect(() => Intl.getCanonicalLocales(settings.language)).not.toThrow()
      for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1)
    }),
  )
})
