import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { describePackage } from '../../../../src/build/emit/exports/data-package.ts'
import { type ArticleRecord, toRecord } from '../../../../src/build/emit/exports/record.ts'
import { FORMULA, fields, TABLE_HEAD, tableLine } from '../../../../src/build/emit/exports/table.ts'
import fc from '../../../fast-check.ts'
import { HOSTILE, madeArticles } from '../../made-articles.ts'

const SETTINGS = {
  title: 'The Paper',
  language: 'en',
  address: 'https://news.example/x/',
  formats: ['txt'] as const,
}

const recordsOf = (...args: Parameters<typeof madeArticles>) =>
  madeArticles(...args).map(({ prepared, body }) => toRecord(prepared, body, SETTINGS))

/** Reads archive.csv as docs/data.md says: one apostrophe is removed from a cell that looks like a formula. */
function readTable(records: readonly ArticleRecord[]) {
  const text = TABLE_HEAD + records.map(tableLine).join('')
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
    transform: (cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell),
  })
  expect(errors).toEqual([])
  return { text, data }
}

describe('a record', () => {
  test('has all facts about an article', () => {
    const [record] = recordsOf([
      {
        headline: 'Paris meets Lima',
        front: 'countries: +US\naliases: 2020-04-11-old',
        text: 'France and Peru met on Thursday. China sent  teams to  countries.',
      },
    ])
    expect(record).toMatchObject({
      id: '0000',
      file: '0000.txt',
      slug: '2020-04-11-paris-meets-lima',
      aliases: ['2020-04-11-old'],
      title: 'Paris meets Lima',
      published: '2020-04-11T07:28',
      publication: 'The Paper',
      address: 'https://news.example/x/article/2020-04-11-paris-meets-lima',
      days: [{ day: '2020-04-09', words: 'Thursday' }],
      gaps: 2,
      html: 'article/2020-04-11-paris-meets-lima.html',
      txt: 'article/2020-04-11-paris-meets-lima.txt',
    })
    expect(record?.countries).toContainEqual({ code: 'FR', mentions: 2, about: true })
    expect(record?.countries).toContainEqual({ code: 'US', mentions: 0, about: true })
    expect(record?.statements).toEqual([
      {
        day: '2020-04-09',
        words: 'Thursday',
        text: 'France and Peru met on Thursday.',
        countries: expect.arrayContaining(['FR', 'PE']),
        passage: expect.stringMatching(/^p-\w{6}$/),
      },
    ])
  })

  test('has a relative address if that of the site is not known', () => {
    const [article] = madeArticles([{ headline: 'Ça' }])
    if (!article) throw new Error('no article')
    const { address } = toRecord(article.prepared, article.body, { title: 'P', language: 'en' })
    expect(address).toBe('article/2020-04-11-ca')
  })
})

describe('archive.csv', () => {
  test('has the same values as archive.jsonl, whatever the headlines', () => {
    const records = recordsOf(
      HOSTILE.map((headline) => ({ headline, text: `${headline} on Friday, in Peru. \n-x` })),
    )
    const { text, data } = readTable(records)
    expect(data).toHaveLength(records.length)
    records.forEach((record, i) => {
      const row = data[i] as Record<string, string>
      for (const name of [
        'id',
        'slug',
        'address',
        'title',
        'published',
        'summary',
        'file',
        'sha256',
        'md',
      ] as const)
        expect(row[name]).toBe(record[name] ?? '')
      expect(Number(row.words)).toBe(record.words)
      expect(row.countries?.split(',')).toEqual(record.countries.map(({ code }) => code))
      expect(row.mentions?.split(',').map(Number)).toEqual(record.countries.map(({ mentions }) => mentions))
      expect(JSON.parse(row.days ?? '')).toEqual(record.days)
      expect(JSON.parse(row.statements ?? '')).toEqual(record.statements)
    })
    // RFC 4180: every line ends with a line break, the last one too.
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('has no cell that a spreadsheet reads as a formula, and loses no text', () => {
    const [record] = recordsOf([{ headline: 'A' }])
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "''=", '＝', ' =', '"')
    const title = fc.tuple(start, fc.string({ unit: 'binary' })).map((parts) => parts.join(''))
    fc.assert(
      fc.property(title, (title) => {
        const changed = { ...(record as ArticleRecord), title }
        const { text, data } = readTable([changed])
        expect(data[0]?.title).toBe(title)
        const raw = Papa.parse<string[]>(text, { newline: '\r\n' }).data.flat()
        for (const cell of raw) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })
})

test('large archives have compressed lists, which datapackage.json says', () => {
  const { resources } = describePackage({ title: 'A', language: 'en' }, 1001)
  expect(resources.map(({ path }) => path)).toEqual(['archive.csv.gz', 'archive.jsonl.gz'])
  for (const resource of resources) expect(resource).toMatchObject({ compression: 'gz' })
})

test('datapackage.json follows the standard, and describes the table', () => {
  const settings = { title: 'A', language: 'en', publisher: 'P', address: 'https://news.example/' }
  const { $schema, name, resources } = describePackage(settings, 2)
  expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  expect(name).toMatch(/^[a-z\d._-]+$/)
  expect(resources.map(({ path }) => path)).toEqual(['archive.csv', 'archive.jsonl'])
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const resource of resources) expect(resource.name).toMatch(/^[a-z\d._-]+$/)
  expect(TABLE_HEAD.trim().split(',')).toEqual(fields('en').map(({ name }) => name))
  const [record] = recordsOf([{ headline: 'A', text: 'France, on Friday.' }])
  const row = readTable([record as ArticleRecord]).data[0] ?? {}
  for (const { name, type, description, constraints = {} } of fields('en')) {
    expect(['string', 'integer', 'list', 'array']).toContain(type)
    expect(description).not.toBe('')
    if (constraints.required) expect(row[name]).not.toBe('')
    if (constraints.pattern) expect(row[name]).toMatch(new RegExp(`^(?:${constraints.pattern})$`))
    if (type === 'integer') expect(row[name]).toMatch(/^\d+$/)
    if (type === 'array') expect(Array.isArray(JSON.parse(row[name] ?? ''))).toBe(true)
  }
})
