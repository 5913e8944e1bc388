import { importers as importersMessages } from '#messages/importers'
import { type Found, ImportError, type ImportSettings } from '../importer.ts'
import { type Columns, haveArticles, understandColumns } from './columns.ts'
import type { OpenRow } from './csv-rows.ts'
import { recordOf } from './record-of.ts'
import type { Row } from './xlsx.ts'

/** The number of rows that may stand above the names of the columns. */
export const MAX_PREFACE = 20

/** Columns after so many are not read. */
export const MAX_COLUMNS = 1000

/** The row with the names of a table's columns, and what they mean. */
export interface Header {
  /** Every name is unique. */
  names: string[]
  columns: Columns
}

/** Returns the header in a row, or undefined if the row does not name columns. */
export function headerOf({ cells }: Row, own: ImportSettings['columns']): Header | undefined {
  const names = uniqueNames(cells)
  const columns = understandColumns(names, own)
  return haveArticles(columns) ? { names, columns } : undefined
}

/**
 * Reads the rows below the header as records.
 * @param isRagged rows may be shorter than the header, as those of a sheet are if their last cells are empty
 * @throws ImportError if there is no header, or no column with texts
 */
export async function* readTable(
  rows: AsyncIterable<Row | OpenRow>,
  own: ImportSettings['columns'],
  isRagged = false,
): AsyncGenerator<Found> {
  const messages = importersMessages.tables
  const preface: Row[] = []
  let header: Header | undefined
  let positions = new Map<string, number>()
  let needed = 0
  for await (const row of rows) {
    const place = { line: row.line }
    if ('open' in row) {
      yield { refused: messages.openQuote, place }
    } else if (!header) {
      header = headerOf(row, own)
      preface.push(row)
      if (!header && preface.length === MAX_PREFACE) throw noHeader(preface)
      if (!header) continue
      const { names, columns } = header
      yield* announceColumns(header)
      positions = new Map(names.map((name, i) => [name, i]))
      const read = [...Object.values(columns.columns).flat(), ...Object.values(columns.dateParts)]
      needed = isRagged ? 0 : 1 + Math.max(...read.map((name) => positions.get(name) ?? 0))
    } else {
      const { cells } = row
      const { names, columns } = header
      if (
        cells.length < needed ||
        (names.length < MAX_COLUMNS && cells.slice(names.length).some((cell) => cell.trim()))
      )
        yield { refused: messages.wrongCells(cells.length, names.length), place }
      else yield recordOf(columns, (name) => cells[positions.get(name) ?? -1], place)
    }
  }
  if (!header) throw noHeader(preface)
}

/** Tells how the columns were understood. @throws ImportError if none has texts */
function* announceColumns({ names, columns }: Header): Generator<Found> {
  const messages = importersMessages.tables
  const { body } = columns.columns
  if (!body) throw new ImportError(messages.onlyAddresses(names.filter(Boolean)))
  const parts = Object.values(columns.dateParts)
  const date = [...new Set([...(columns.columns.date ?? []), ...parts])]
  yield { columns: { ...columns.columns, ...(date.length && { date }) }, ignored: columns.ignored }
  const [only = ''] = body
  if (columns.summaries.includes(only)) yield { warning: messages.summaries(only) }
}

/** The first row with several cells is probably the header, with names that are not known. */
function noHeader(preface: readonly Row[]): ImportError {
  const messages = importersMessages.tables
  const [names] = preface
    .map(({ cells }) => cells.filter((cell) => cell.trim()))
    .filter((cells) => cells.length > 1)
  const isHeader = names?.every((name) => name.length <= 60)
  return new ImportError(names && isHeader ? messages.noText(names) : messages.noHeader)
}

function uniqueNames(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.slice(0, MAX_COLUMNS).map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim()
    let unique = name
    for (let copy = 2; name && seen.has(unique); copy++) unique = `${name} (${copy})`
    seen.add(unique)
    return unique
  })
}
