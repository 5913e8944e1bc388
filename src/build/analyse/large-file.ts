import type { CountryCorrections, SourceRecord } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { ImportSettings } from '../../archive/settings/import-settings.ts'
import { type FileReport, importFile } from '../../importers/import-file.ts'
import type { StoredRecord } from '../cache/stored-sources.ts'
import type { OpenedFile } from '../read/source-file.ts'
import type { Workers } from '../workers/workers.ts'
import { analyseRecords } from './analyse-files.ts'

/** The records of a part of a large file: at most so many, and at most so many characters and a record. */
const PART_RECORDS = 500
const PART_LENGTH = 1024 * 1024

/** The number of parts that workers analyse while the next ones are read. */
const PARTS_AT_ONCE = 8

/**
 * Imports a large file part by part, so that memory holds only a few parts, and workers analyse them meanwhile.
 * @param add receives the records of each part, in any order
 */
export async function analyseLargeFile(
  { file, sha256 }: OpenedFile,
  { importing, corrections }: { importing: ImportSettings; corrections: CountryCorrections },
  workers: Workers,
  add: (records: readonly StoredRecord[]) => void,
): Promise<{ problems: Problem[]; report?: FileReport }> {
  const result: { problems: Problem[]; report?: FileReport } = { problems: [] }
  let part: SourceRecord[] = []
  let length = 0
  let parts: SourceRecord[][] = []
  let running: Promise<void> = Promise.resolve()
  const run = async () => {
    await running
    const tasks = parts.map((records) => ({ records, corrections, language: importing.language }))
    running = workers.run(analyseRecords, tasks, add, true)
    // An error is thrown by the next `await`.
    running.catch(() => undefined)
    parts = []
  }
  const endPart = () => {
    parts.push(part)
    part = []
    length = 0
  }
  for await (const item of importFile(file, sha256, importing)) {
    if ('problem' in item) result.problems.push(item.problem)
    else if ('report' in item) result.report = item.report
    else {
      part.push(item.record)
      length += item.record.source.length
      if (part.length >= PART_RECORDS || length >= PART_LENGTH) endPart()
      if (parts.length >= PARTS_AT_ONCE) await run()
    }
  }
  endPart()
  await run()
  await running
  return result
}
