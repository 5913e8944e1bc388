import Papa from 'papaparse'
import { asFound } from '../encoding/decode.ts'
import { decodeChunks } from '../encoding/decode-chunks.ts'
import { isBinary, textOfHead } from '../encoding/head-text.ts'
import type { Importer, ImportSettings } from '../importer.ts'
import { understandColumns } from './columns.ts'
import { type CsvForm, readCsvRows } from './csv-rows.ts'
import { headerOf, MAX_COLUMNS, readTable } from './read-table.ts'

const DELIMITERS = [',', ';', '\t', '|']

/** Excel writes the delimiter into a line above the header, if the user asks for it. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

/** Tables in delimited text: comma, semicolon, tab or bar. The first row names the columns. */
export const csv: Importer = {
  name: 'CSV',
  recognises(file) {
    if (/\.(?:csv|tsv|tab)$/i.test(file.name)) return !isBinary(file.head)
    if (/\.[a-z]{2,5}$/i.test(file.name) && !/\.txt$/i.test(file.name)) return false
    return isTable(textOfHead(file.head))
  },
  async *read(file, { encoding, columns }) {
    const form = formOf(textOfHead(file.head), columns)
    const { texts, warnings } = await decodeChunks(file, { fallback: encoding })
    yield* asFound(warnings)
    yield* readTable(readCsvRows(texts, form), columns)
  },
}

/** A text of any name is a table if its first line names at least three columns that are known, the text included. */
function isTable(head: string): boolean {
  const [firstLine = ''] = head.replace(SEPARATOR_LINE, '').split(/[\r\n]/, 1)
  if (!DELIMITERS.some((delimiter) => firstLine.split(delimiter, 3).length === 3)) return false
  const { delimiter, escapeChar } = formOf(head)
  const [row] = Papa.parse<string[]>(head, { preview: 1, delimiter, escapeChar }).data
  const header = row && headerOf({ line: 1, cells: row }, {})
  return header?.columns.columns.body !== undefined && Object.keys(header.columns.columns).length >= 3
}

/** Returns the form in which the first rows have the most columns that are known. */
function formOf(head: string, own?: ImportSettings['columns']): CsvForm {
  const declared = SEPARATOR_LINE.exec(head)?.[1]
  // A doubled mark is usual; programs that write `\"` do not double.
  const escapeChar =
    /[^\\]\\"[^,;\t|\r\n]/.test(head) && !/[^,;\t|\r\n]""[^,;\t|\r\n]/.test(head) ? '\\' : '"'
  const tries = (declared ? [declared] : DELIMITERS).map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(head, { preview: 20, delimiter, escapeChar })
    const known = data.map(
      (cells) => Object.keys(understandColumns(cells.slice(0, MAX_COLUMNS), own).columns).length,
    )
    return { delimiter, newline: meta.linebreak, known: Math.max(0, ...known), cells: data[0]?.length ?? 0 }
  })
  const [best = { delimiter: ',', newline: '\n' }] = tries.sort(
    (a, b) => b.known - a.known || b.cells - a.cells,
  )
  return { delimiter: best.delimiter, newline: best.newline, escapeChar }
}
