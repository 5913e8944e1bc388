import { checkUnpackedSize } from '../zip.ts'

/** A row of a table. */
export interface Row {
  /** Its line in a text file, or its row in a sheet, from 1. */
  line: number
  /** Its cells as text. Empty cells are empty texts. */
  cells: string[]
}

/** A sheet of an Excel workbook. */
export interface Sheet {
  name: string
  /** Reads its rows from the beginning. Empty rows may be missing. */
  rows: () => AsyncIterable<Row>
  /** Returns the date, in ISO form, that a number without a date format stands for in this workbook. */
  dateOf: (serial: number) => string
}

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm), in order. Dates are texts in ISO form.
 * @throws ImportError if it is too large, Error if it is damaged
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  // Loaded for workbooks only, like the packages of other rare formats.
  const [{ serialToDate }, { readXlsx }] = await Promise.all([import('hucre'), import('hucre/xlsx')])
  checkUnpackedSize(bytes)
  const names: string[] = []
  const { dateSystem } = await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name)
      return false
    },
  })
  const dateOf = (serial: number) => isoOf(serialToDate(serial, dateSystem === '1904'))
  return names.map((name, sheet) => ({ name, rows: () => rowsOf(bytes, sheet), dateOf }))
}

async function* rowsOf(bytes: Uint8Array, sheet: number): AsyncGenerator<Row> {
  const { streamXlsxRows } = await import('hucre/xlsx')
  for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
    yield { line: index + 1, cells: values.map(textOf) }
}

const textOf = (value: unknown): string =>
  value instanceof Date ? isoOf(value) : value === null || value === undefined ? '' : String(value)

/** The day and time, without a time zone, since a workbook has none. Only the time if there is no day. */
function isoOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Excel counts in fractions of a day, so that a whole second may be a millisecond short.
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split('T')
  // A time without a day is a fraction of the first day of either epoch.
  if (day === '1899-12-31' || day === '1904-01-01') return time
  return time === '00:00:00' ? day : `${day}T${time}`
}
