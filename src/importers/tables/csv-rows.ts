import Papa from 'papaparse'
import { importers as importersMessages } from '#messages/importers'
import { ImportError } from '../importer.ts'
import type { Row } from './xlsx.ts'

/** A row whose cells are not certain. */
export interface OpenRow {
  line: number
  open: true
}

/** The marks that separate the cells and rows of a file. */
export interface CsvForm {
  delimiter: string
  newline: string
  /** The character before a quotation mark inside a cell: another one, or a backslash. */
  escapeChar: string
}

/** After so many marks that never close, a file is given up, since each costs another look at the text. */
const MAX_OPEN = 20

/** A longer row, in characters, must have a quotation mark that never closes. */
const MAX_ROW = 2 * 1024 * 1024
/** The number of characters that are parsed at a time. */
const STEP = 1 << 18

/**
 * Returns the rows of delimited text, without empty ones. If a quotation mark never closes, its row is open, and the
 * rows after the line of the mark are read.
 * @param texts the text in pieces of any size
 * @throws ImportError if there are too many open rows
 */
export async function* readCsvRows(
  texts: AsyncIterable<string> | Iterable<string>,
  form: CsvForm,
): AsyncGenerator<Row | OpenRow> {
  let rest = ''
  let line = 1
  /** A row that is longer than the text at hand is not parsed again for every piece. */
  let enough = 0
  let usual = 0
  /** @returns true if it stopped at an open row */
  function* parseRest(isLast: boolean): Generator<Row | OpenRow, boolean> {
    let start = 0
    for (const { cells, end, fault } of parse(rest, form, isLast)) {
      if (!fault) usual = cells.length
      // A mark that never closes takes in the next row, as far as its first mark.
      const isMerged = cells.length !== usual || /[\n\r]/.test(cells[0] ?? '')
      const hasLines = cells.some((cell) => /[\n\r]/.test(cell))
      if (fault === 'open' || (fault === 'inner' && hasLines && isMerged)) {
        rest = rest.slice(start)
        yield { line, open: true }
        return true
      }
      if (cells.some((cell) => cell.trim())) yield { line, cells }
      line += countLines(rest, start, end)
      start = end
    }
    rest = rest.slice(start)
    return false
  }
  let open = 0
  const skipLine = () => {
    if (++open === MAX_OPEN) throw new ImportError(importersMessages.tables.openQuotes(MAX_OPEN), { line })
    const end = rest.indexOf(form.newline)
    rest = end < 0 ? '' : rest.slice(end + form.newline.length)
    line++
  }
  for await (const text of inSteps(texts)) {
    rest += text
    if (rest.length < enough) continue
    while (yield* parseRest(false)) skipLine()
    while (rest.length > MAX_ROW) {
      yield { line, open: true }
      skipLine()
      while (yield* parseRest(false)) skipLine()
    }
    enough = rest.length * 2
  }
  while (yield* parseRest(true)) skipLine()
}

async function* inSteps(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const text of texts)
    for (let at = 0; at < text.length; at += STEP) yield text.slice(at, at + STEP)
}

interface ParsedRow {
  cells: string[]
  /** The offset after its line break. */
  end: number
  /** A quotation mark never closes, or one inside a cell is not escaped. */
  fault: 'open' | 'inner' | undefined
}

function parse(text: string, { delimiter, newline, escapeChar }: CsvForm, isLast: boolean): ParsedRow[] {
  const rows: ParsedRow[] = []
  const parser = new Papa.Parser({
    delimiter,
    newline: newline as '\n',
    escapeChar,
    step: ({ data, errors, meta }) => {
      const [cells] = data as string[][]
      const fault = errors[0]?.code === 'InvalidQuotes' ? 'inner' : errors.length ? 'open' : undefined
      if (cells) rows.push({ cells, end: meta.cursor, fault })
    },
  })
  parser.parse(text, 0, !isLast)
  return rows
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) lines++
  }
  return lines
}
