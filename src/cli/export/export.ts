import { analyseRecord, loadLanguageOf } from '../../archive/archive.ts'
import { formatProblem, type Problem } from '../../archive/problem.ts'
import { importFolder } from '../../build/read/import-folder.ts'
import { readSource } from '../../build/read/read-source.ts'
import { FINE, PROBLEMS } from '../exit-codes.ts'
import type { Outputs } from '../output.ts'
import { type EXPORT_FORMATS, type LineFormat, lineFormats } from './export-lines.ts'
import { toExportRecord } from './export-record.ts'

/** The options of the export. */
export interface ExportOptions {
  text?: boolean
  /** True to print the index for OpenSearch instead of its documents. */
  mapping?: boolean
  format: (typeof EXPORT_FORMATS)[number]
}

/** Prints an archive for other programs. */
export async function exportArchive(
  directory: string,
  { text = false, mapping = false, format }: ExportOptions,
  outputs: Outputs,
): Promise<number> {
  if (format !== 'opensearch') return exportRecords(directory, text, lineFormats[format], outputs)
  const { exportDocuments, printMapping } = await import('./opensearch.ts')
  return mapping ? printMapping(outputs.stdout) : exportDocuments(directory, outputs)
}

/**
 * Prints every record of an archive as soon as it is read, so that archives of any size can be exported. Records that
 * are the same article are printed one by one. Errors go to standard error.
 */
async function exportRecords(
  directory: string,
  withText: boolean,
  { head, line }: LineFormat,
  { stdout, stderr }: Outputs,
): Promise<number> {
  const source = readSource(directory)
  let errors = 0
  const report = async (problem: Problem) => {
    if (problem.warning) return
    errors++
    await stderr.write(`${formatProblem(problem)}\n`)
  }
  for (const problem of source.problems) await report(problem)
  let isFirst = true
  for await (const item of importFolder(source)) {
    if ('problem' in item) await report(item.problem)
    if (!('record' in item)) continue
    const { record: imported } = item
    const { language } = source.importing
    await loadLanguageOf(imported, language)
    const analysed = analyseRecord(imported, source.corrections(imported.file), language)
    const record = toExportRecord(analysed, withText)
    await stdout.write(`${isFirst ? head(record) : ''}${line(record)}`)
    isFirst = false
  }
  return errors ? PROBLEMS : FINE
}
