import { importers as importersMessages } from '#messages/importers'
import type { Importer } from '../importer.ts'
import { isZip, namesInZip } from '../zip.ts'
import type { Columns } from './columns.ts'
import { type Header, headerOf, MAX_PREFACE, readTable } from './read-table.ts'
import { type Row, readSheets, type Sheet } from './xlsx.ts'

/** Excel workbooks: the first sheet whose rows have a header, and the sheets with the same columns. */
export const excel: Importer = {
  name: 'Excel',
  async recognises(file) {
    if (!isZip(file.head)) return false
    try {
      return namesInZip(await file.bytes()).some((name) => /^xl\/workbook\.xml$/i.test(name))
    } catch {
      return /\.xls[xm]$/i.test(file.name)
    }
  },
  async *read(file, { columns }) {
    const sheets = await readSheets(await file.bytes())
    const headers: (Header | 'empty' | undefined)[] = []
    for (const sheet of sheets) headers.push(await headerIn(sheet, columns))
    const isHeader = (header: (typeof headers)[number]): header is Header => typeof header === 'object'
    const first = headers.find(isHeader)
    // Without a header, reading the first sheet tells what is missing.
    if (!first && sheets[0]) yield* readTable(withDates(sheets[0], columns), columns, true)
    for (const [i, sheet] of sheets.entries()) {
      const header = headers[i]
      if (isHeader(header) && header.names.join('\n') === first?.names.join('\n'))
        yield* readTable(withDates(sheet, columns), columns, true)
      else if (header !== 'empty') yield { warning: importersMessages.tables.otherSheet(sheet.name) }
    }
  },
}

/** Returns the header in the first rows of a sheet, or `empty` if it has no rows. */
async function headerIn(
  sheet: Sheet,
  own: Parameters<typeof headerOf>[1],
): Promise<Header | 'empty' | undefined> {
  let count = 0
  for await (const row of sheet.rows()) {
    const header = headerOf(row, own)
    if (header || ++count === MAX_PREFACE) return header
  }
  return count ? undefined : 'empty'
}

/** Numbers in columns of dates are days since the epoch of the workbook, if Excel did not know that they are dates. */
async function* withDates({ rows, dateOf }: Sheet, own: Parameters<typeof headerOf>[1]): AsyncGenerator<Row> {
  let dates: number[] | undefined
  for await (const row of rows()) {
    if (!row.cells.some((cell) => cell.trim())) continue
    if (!dates) {
      const header = headerOf(row, own)
      if (header) dates = datePositions(header)
    } else {
      for (const i of dates)
        if (/^[1-9]\d{4}(?:\.\d+)?$/.test(row.cells[i] ?? '')) row.cells[i] = dateOf(Number(row.cells[i]))
    }
    yield row
  }
}

const datePositions = ({ names, columns }: { names: string[]; columns: Columns }): number[] =>
  [...(columns.columns.date ?? []), ...(columns.columns.retrieved ?? [])].map((name) => names.indexOf(name))
