import { analyseRecord, loadLanguageOf } from '../../archive/archive.ts'
import type { CountryCorrections, SourceRecord } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { ImportSettings } from '../../archive/settings/import-settings.ts'
import { type FileReport, importFile } from '../../importers/import-file.ts'
import type { StoredRecord } from '../cache/stored-sources.ts'
import { hashOf } from '../output/hashes.ts'
import { openSourceFile } from '../read/source-file.ts'
import { defineWork } from '../workers/workers.ts'
import { prepareArticle, type StoredArticle } from './prepared-article.ts'

/** Source files to be read and analysed. Plain data. */
export interface FilesTask {
  /** The seeds folder. */
  directory: string
  importing: ImportSettings
  files: readonly {
    name: string
    corrections: CountryCorrections
    /** The SHA-256 for which the analysis in the store holds. */
    known: string | undefined
  }[]
}

/** A source file that has been read. Plain data. */
export type ReadFile = { name: string } & (
  | { unreadable: Problem }
  | { sha256: string; unchanged: true }
  | { sha256: string; unchanged: false; problems: Problem[]; report?: FileReport; records: StoredRecord[] }
)

/** Reads source files, and imports and analyses those whose content has changed. @public */
export const analyseFiles = defineWork(
  import.meta.url,
  'analyseFiles',
  async ({ directory, importing, files }: FilesTask): Promise<ReadFile[]> => {
    const results: ReadFile[] = []
    for (const { name, corrections, known } of files) {
      const opened = await openSourceFile(directory, name)
      if ('problem' in opened) {
        results.push({ name, unreadable: opened.problem })
        continue
      }
      const { file, sha256 } = opened
      if (sha256 === known) {
        results.push({ name, sha256, unchanged: true })
        continue
      }
      const result: ReadFile = { name, sha256, unchanged: false, problems: [], records: [] }
      for await (const item of importFile(file, sha256, importing)) {
        if ('record' in item)
          result.records.push(await toStored(item.record, corrections, importing.language))
        else if ('problem' in item) result.problems.push(item.problem)
        else result.report = item.report
      }
      results.push(result)
    }
    return results
  },
)

/** The records of a part of a large file. Plain data. */
interface RecordsTask {
  records: SourceRecord[]
  corrections: CountryCorrections
  /** The language of the archive, if archive.yaml names it. */
  language: string | undefined
}

/** Analyses the records of a part of a large file. @public */
export const analyseRecords = defineWork(
  import.meta.url,
  'analyseRecords',
  ({ records, corrections, language }: RecordsTask): Promise<StoredRecord[]> =>
    Promise.all(records.map((record) => toStored(record, corrections, language))),
)

async function toStored(
  record: SourceRecord,
  corrections: CountryCorrections,
  language: string | undefined,
): Promise<StoredRecord> {
  await loadLanguageOf(record, language)
  const { prepared, body } = prepareArticle(analyseRecord(record, corrections, language))
  const article: StoredArticle = { ...prepared, bodyHash: hashOf(body) }
  return { record: record.record, article: JSON.stringify(article), body }
}
