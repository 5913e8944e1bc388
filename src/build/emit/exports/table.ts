import Papa from 'papaparse'
import type { ArticleRecord } from './record.ts'

/** A column of archive.csv, as the Table Schema of the Data Package standard (version 2) describes it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'list' | 'array'
  description: string
  itemType?: 'integer'
  format?: 'uri'
  constraints?: { required?: true; unique?: true; pattern?: string; minimum?: number }
}

/** A field, and what its cell holds of a record. Lists are parted by commas; arrays are JSON. */
type Column = [Field, (record: ArticleRecord) => string | number | readonly (string | number)[] | object[]]

const required = { required: true } as const
const key = { required: true, unique: true } as const
const counted = { required: true, minimum: 0 } as const
const DAY = '\\d{4}(-\\d{2}(-\\d{2}'
const path = (name: 'html' | 'txt' | 'md' | 'bib', what: string): Column => [
  { name, type: 'string', description: `Path of the article ${what}`, constraints: key },
  (record) => record[name],
]

const COLUMNS: readonly Column[] = [
  [
    {
      name: 'id',
      type: 'string',
      description: 'Name of the seed, without its ending',
      constraints: required,
    },
    ({ id }) => id,
  ],
  [
    { name: 'slug', type: 'string', description: 'Last part of the article’s address', constraints: key },
    ({ slug }) => slug,
  ],
  [
    { name: 'address', type: 'string', description: 'Address of the article', constraints: key },
    ({ address }) => address,
  ],
  [{ name: 'title', type: 'string', description: 'Headline', constraints: required }, ({ title }) => title],
  [
    {
      name: 'published',
      type: 'string',
      description:
        'Day and time as printed: local to where it was printed, with the offset only if one is printed',
      constraints: { required: true, pattern: `${DAY}(T.+)?))` },
    },
    ({ published }) => published,
  ],
  [
    { name: 'publication', type: 'string', description: 'Who publishes it', constraints: required },
    ({ publication }) => publication,
  ],
  [
    {
      name: 'summary',
      type: 'string',
      description: 'The standfirst, or else the opening sentence, as in the source',
    },
    ({ summary }) => summary,
  ],
  [
    {
      name: 'about',
      type: 'list',
      description: 'Codes (ISO 3166-1 alpha-2; XK) of the countries that it is about',
    },
    ({ countries }) => countries.filter(({ about }) => about).map(({ code }) => code),
  ],
  [
    { name: 'countries', type: 'list', description: 'Codes of all countries that it names or is about' },
    ({ countries }) => countries.map(({ code }) => code),
  ],
  [
    {
      name: 'mentions',
      type: 'list',
      itemType: 'integer',
      description: 'How often it names each of the countries, in their order',
    },
    ({ countries }) => countries.map(({ mentions }) => mentions),
  ],
  [
    { name: 'words', type: 'integer', description: 'Words of headline and text', constraints: counted },
    ({ words }) => words,
  ],
  [
    { name: 'gaps', type: 'integer', description: 'Figures that the source has lost', constraints: counted },
    ({ gaps }) => gaps,
  ],
  [{ name: 'file', type: 'string', description: 'Name of the seed', constraints: key }, ({ file }) => file],
  [
    {
      name: 'sha256',
      type: 'string',
      description: 'SHA-256 of the seed, in hexadecimal',
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
    },
    ({ sha256 }) => sha256,
  ],
  path('html', 'as a page'),
  path('txt', 'as the seed itself, byte for byte'),
  path('md', 'as Markdown'),
  path('bib', 'as BibTeX'),
  [
    { name: 'aliases', type: 'list', description: 'Slugs that the article had before' },
    ({ aliases }) => aliases ?? [],
  ],
  [
    {
      name: 'days',
      type: 'array',
      description: 'Where its text says when: day (or month, or year), until, damaged, words',
    },
    ({ days }) => days,
  ],
  [
    {
      name: 'events',
      type: 'array',
      description: 'Sentences with a date: day, until, damaged, words, text, countries, passage',
    },
    ({ events }) => events,
  ],
]

export const FIELDS: readonly Field[] = COLUMNS.map(([field]) => field)

/**
 * What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection). Such a cell
 * gets an apostrophe before it; one that has apostrophes there already gets one more, so that taking one away from
 * a cell that matches gives the text back.
 */
export const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

const line = (cells: readonly (string | number)[]) =>
  `${Papa.unparse([cells as unknown[]], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** The first line of archive.csv (RFC 4180). */
export const TABLE_HEAD = line(FIELDS.map(({ name }) => name))

/** A record as a line of archive.csv. */
export const tableLine = (record: ArticleRecord): string =>
  line(
    COLUMNS.map(([{ type }, of]) => {
      const value = of(record)
      if (typeof value !== 'object') return value
      return type === 'list' ? value.join(',') : JSON.stringify(value)
    }),
  )
