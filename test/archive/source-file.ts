import { createHash } from 'node:crypto'
import { buildArchive } from '../../src/archive/archive.ts'
import { type Archive, idOf, type SourceRecord } from '../../src/archive/article.ts'
import type { Problem } from '../../src/archive/problem.ts'
import { readDate } from '../../src/importers/dates/read-date.ts'
import type { FoundRecord } from '../../src/importers/importer.ts'
import { readPlainText } from '../../src/importers/text/plain-text.ts'

/** A plain-text file of a seeds folder. */
export interface TestFile {
  file: string
  content: string | Uint8Array
}

/** Returns a source file. */
export const sourceFile = (file: string, content: string | Uint8Array): TestFile => ({ file, content })

/** Reads a plain-text file at once, without the driver of the importers, which is asynchronous. */
function read({ file, content }: TestFile): { records: SourceRecord[]; problems: Problem[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const found = [...readPlainText(bytes, file, {})]
  const toRecord = ({ headline, dates, whole, countryCorrections, aliases }: FoundRecord): SourceRecord => {
    const reading = readDate(dates[0]?.text ?? '')
    return {
      file,
      record: 1,
      id: idOf({ file, record: 1 }),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      headline,
      published: 'published' in reading ? reading.published : '',
      dateSource: 'printed',
      ...(whole ?? { source: '', bodyStart: 0 }),
      ...(countryCorrections && { countryCorrections }),
      ...(aliases && { aliases }),
    }
  }
  return {
    records: found.flatMap((item) => ('headline' in item ? toRecord(item) : [])),
    problems: found.flatMap((item): Problem | [] => {
      const text = 'warning' in item ? item.warning : 'refused' in item ? item.refused : undefined
      return text && 'place' in item ? { file, line: item.place?.line ?? 1, ...text } : []
    }),
  }
}

/** Returns the record of a plain-text file that has no problems. */
export function recordOf(file: string, content: string | Uint8Array): SourceRecord {
  const { records, problems } = read({ file, content })
  if (!records[0] || problems.length) throw new Error(JSON.stringify(problems))
  return records[0]
}

/** Builds the archive of plain-text files. */
export function archiveOfFiles(
  files: readonly TestFile[],
  settings?: string,
  slugLock?: string,
): { archive: Archive; problems: Problem[] } {
  const all = files.map(read)
  const { archive, problems } = buildArchive(
    all.flatMap(({ records }) => records),
    settings,
    slugLock,
    files.map(({ file }) => file),
  )
  return { archive, problems: [...problems, ...all.flatMap(({ problems }) => problems)] }
}
