import Papa from 'papaparse'
import { type PublishedTexts, publishedTexts } from '../../../messages/published.ts'
import type { ArticleRecord } from './record.ts'

/** A column of archive.csv, as the Table Schema of the Data Package standard (version 2) describes it. */
export interface Field {
  name: keyof PublishedTexts['site']['fields']
  type: 'string' | 'integer' | 'list' | 'array'
  description: string
  itemType?: 'integer'
  format?: 'uri'
  constraints?: { required?: true; unique?: true; pattern?: string; minimum?: number }
}

/** A field, and the value of its cell in a record's line. Lists are joined by commas; arrays are JSON. */
interface Column extends Omit<Field, 'description'> {
  value: (record: ArticleRecord) => string | number | readonly (string | number)[] | object[]
}

const required = { required: true } as const
const key = { required: true, unique: true } as const
const counted = { required: true, minimum: 0 } as const
const DATE = '(\\d{4}(-\\d{2}(-\\d{2}(T.+)?)?)?)?'

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', constraints: required, value: ({ id }) => id },
  { name: 'slug', type: 'string', constraints: key, value: ({ slug }) => slug },
  { name: 'address', type: 'string', constraints: key, value: ({ address }) => address },
  { name: 'title', type: 'string', constraints: required, value: ({ title }) => title },
  {
    name: 'published',
    type: 'string',
    constraints: { pattern: DATE },
    value: ({ published }) => published,
  },
  { name: 'dateSource', type: 'string', value: ({ dateSource = '' }) => dateSource },
  { name: 'publication', type: 'string', constraints: required, value: ({ publication }) => publication },
  { name: 'byline', type: 'string', value: ({ byline = '' }) => byline },
  { name: 'section', type: 'string', value: ({ section = '' }) => section },
  { name: 'page', type: 'string', value: ({ page = '' }) => page },
  { name: 'language', type: 'string', value: ({ language = '' }) => language },
  { name: 'url', type: 'string', value: ({ url = '' }) => url },
  { name: 'retrieved', type: 'string', value: ({ retrieved = '' }) => retrieved },
  { name: 'tags', type: 'list', value: ({ tags = [] }) => tags },
  { name: 'summary', type: 'string', value: ({ summary }) => summary },
  {
    name: 'about',
    type: 'list',
    value: ({ countries }) => countries.filter(({ about }) => about).map(({ code }) => code),
  },
  { name: 'countries', type: 'list', value: ({ countries }) => countries.map(({ code }) => code) },
  {
    name: 'mentions',
    type: 'list',
    itemType: 'integer',
    value: ({ countries }) => countries.map(({ mentions }) => mentions),
  },
  { name: 'words', type: 'integer', constraints: counted, value: ({ words }) => words },
  { name: 'gaps', type: 'integer', constraints: counted, value: ({ gaps }) => gaps },
  { name: 'file', type: 'string', constraints: required, value: ({ file }) => file },
  { name: 'record', type: 'integer', constraints: counted, value: ({ record }) => record },
  { name: 'copies', type: 'array', value: ({ copies = [] }) => copies },
  {
    name: 'sha256',
    type: 'string',
    constraints: { required: true, pattern: '[0-9a-f]{64}' },
    value: ({ sha256 }) => sha256,
  },
  { name: 'html', type: 'string', value: ({ html = '' }) => html },
  { name: 'txt', type: 'string', value: ({ txt = '' }) => txt },
  { name: 'md', type: 'string', value: ({ md = '' }) => md },
  { name: 'bib', type: 'string', value: ({ bib = '' }) => bib },
  { name: 'aliases', type: 'list', value: ({ aliases }) => aliases ?? [] },
  { name: 'days', type: 'array', value: ({ days }) => days },
  { name: 'statements', type: 'array', value: ({ statements }) => statements },
]

/** Returns the columns of archive.csv. @param language that of their descriptions */
export const fields = (language: string): Field[] =>
  COLUMNS.map(({ name, type, value: _, ...rest }) => ({
    name,
    type,
    description: publishedTexts(language).site.fields[name],
    ...rest,
  }))

/**
 * Matches cells that a spreadsheet would read as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 * They get an apostrophe in front. So do cells that begin with apostrophes already: removing one apostrophe from a
 * matching cell always returns the text.
 */
export const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

const line = (cells: readonly (string | number)[]) =>
  `${Papa.unparse([cells as unknown[]], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** The first line of archive.csv (RFC 4180). */
export const TABLE_HEAD = line(COLUMNS.map(({ name }) => name))

/** Returns a record as a line of archive.csv. */
export const tableLine = (record: ArticleRecord): string =>
  line(
    COLUMNS.map(({ type, value }) => {
      const cell = value(record)
      if (typeof cell !== 'object') return cell
      return type === 'list' ? cell.join(',') : JSON.stringify(cell)
    }),
  )
