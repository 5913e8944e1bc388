import Papa from 'papaparse'
import { FORMULA } from '../../build/emit/exports/table.ts'
import type { ExportRecord } from './export-record.ts'

/** The formats of the export that print one line for each record. */
const LINE_FORMATS = ['jsonl', 'csv'] as const
/** All formats of the export. */
export const EXPORT_FORMATS = [...LINE_FORMATS, 'opensearch'] as const

/** Turns records into lines. */
export interface LineFormat {
  /** The first line, if the format has one. */
  head: (record: ExportRecord) => string
  line: (record: ExportRecord) => string
}

const csvLine = (cells: unknown[]) =>
  `${Papa.unparse([cells], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** Lists of texts are joined by commas, other lists are JSON. */
const cellOf = (value: unknown) =>
  !Array.isArray(value)
    ? value
    : value.every((item) => typeof item === 'string')
      ? value.join(',')
      : JSON.stringify(value)

export const lineFormats: Record<(typeof LINE_FORMATS)[number], LineFormat> = {
  jsonl: { head: () => '', line: (record) => `${JSON.stringify(record)}\n` },
  csv: {
    head: (record) => csvLine(Object.keys(record)),
    line: (record) => csvLine(Object.values(record).map(cellOf)),
  },
}
