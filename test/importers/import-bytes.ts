import { createHash } from 'node:crypto'
import type { SourceRecord } from '../../src/archive/article.ts'
import type { Problem } from '../../src/archive/problem.ts'
import { type FileReport, importFile } from '../../src/importers/import-file.ts'
import type { ImportSettings } from '../../src/importers/importer.ts'

/** Everything that an import of one file returns. */
export interface ImportedFile {
  records: SourceRecord[]
  problems: Problem[]
  report: FileReport
}

/** Imports bytes under a file name. */
export async function importBytes(
  name: string,
  content: string | Uint8Array,
  settings: ImportSettings = {},
): Promise<ImportedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = {
    name,
    size: bytes.length,
    head: bytes.subarray(0, 65536),
    bytes: async () => bytes,
    // Small and uneven, so that anything may be cut in two.
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 999) yield bytes.subarray(at, at + 999)
    },
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const records: SourceRecord[] = []
  const problems: Problem[] = []
  let report: FileReport | undefined
  for await (const item of importFile(file, sha256, settings)) {
    if ('record' in item) records.push(item.record)
    else if ('problem' in item) problems.push(item.problem)
    else report = item.report
  }
  if (!report) throw new Error('the import ended without a report')
  return { records, problems, report }
}
