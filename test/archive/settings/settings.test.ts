import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/archive/settings/settings.ts'
import fc from '../../fast-check.ts'

test('all four settings are read', () => {
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
