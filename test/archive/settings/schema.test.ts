import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FIELD_SYNONYMS, FIELDS } from '../../../src/archive/settings/import-values.ts'
import { parseSettings, SETTINGS_KEYS } from '../../../src/archive/settings/settings.ts'

const schema = JSON.parse(readFileSync('docs/archive.schema.json', 'utf8'))
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false })
const isValid = ajv.compile(schema)

test('the schema has the keys and fields that Dateline reads', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...SETTINGS_KEYS].sort())
  expect(Object.keys(schema.properties.columns.properties).sort()).toEqual(
    [...FIELDS, ...Object.keys(FIELD_SYNONYMS)].sort(),
  )
})

test.each([
  '',
  readFileSync('seeds/archive.yaml', 'utf8'),
  'title: Letters from Lima\ndescription: All of them.\nlanguage: pt-BR\npublisher: "Rosa: Diaz"',
  'address: https://example.org/a/\nlicense: CC BY 4.0\ndateOrder: dmy\nencoding: latin1\nhomeCountry: PE',
  'columns:\n  headline: Titel\n  text: [Inhalt, Volltext]\n  date: 2020',
  'exclude: drafts',
  'exclude: [drafts/old, "*.pdf", ./notes.txt, a..b]',
  'countries: +FR -US',
  'countries:\n  all: -GE\n  talks.txt: +GE\nkeep-slugs: yes',
  'keep-slugs: true',
  'shareImages: some',
  'formats: [txt, md]',
  'formats: bib',
  'pages: none',
])('%j is valid for editors and for Dateline', (text) => {
  expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true)
  expect(parseSettings(text).problems).toEqual([])
})

test.each([
  'titel: A',
  'title: ""',
  'title: [A]',
  'language: no language at all',
  'address: example.org',
  'address: https://example.org/?a',
  'dateOrder: day first',
  'encoding: ""',
  'homeCountry: Peru',
  'columns: Titel',
  'columns: { titel: A }',
  'columns: { date: [] }',
  'columns: { date: "" }',
  'exclude: ../x',
  'exclude: [a/../../x]',
  'exclude: /etc',
  'exclude: "C:/x"',
  'exclude: "a\\\\b"',
  'exclude: "!a"',
  'exclude: []',
  'countries: FR',
  'countries: [+FR]',
  'keep-slugs: sometimes',
  'shareImages: few',
  'formats: [pdf]',
  'formats: []',
  'pages: some',
  '- title',
])('%j is wrong for editors and for Dateline', (text) => {
  expect(isValid(parse(text))).toBe(false)
  expect(parseSettings(text).problems).not.toEqual([])
})
