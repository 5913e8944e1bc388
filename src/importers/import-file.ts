import { importers as importersMessages } from '#messages/importers'
import { idOf, type SourceRecord } from '../archive/article.ts'
import { excerpt } from '../archive/excerpt.ts'
import type { Problem, ProblemText } from '../archive/problem.ts'
import { readDate } from './dates/read-date.ts'
import { settleDates } from './dates/settle-dates.ts'
import {
  type FoundRecord,
  ImportError,
  type ImportFile,
  type ImportSettings,
  type Place,
  type UnderstoodColumns,
} from './importer.ts'
import { importerOf } from './importers.ts'
import { describeKind } from './known-kinds.ts'
import { languageOf } from './language.ts'
import { oneLine } from './one-line.ts'

/** A report about a file: how much was read, and how much was not. */
export interface FileReport {
  file: string
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** The name of the importer that read it. Missing if none knows its format. */
  importer?: string
  /** The number of records that the file itself says it has. */
  announced?: number
  /** The numbers of records that became articles, that could not be read, and that are no articles. */
  read: number
  refused: number
  skipped: number
  /** The meaning of its columns, if it is a table. */
  columns?: UnderstoodColumns
}

/** The longest text that can be one article, in characters: about eight hundred thousand words. */
const MAX_BODY = 5_000_000

/** A record or a problem of a file, or, at the end, the report about it. */
export type Imported = { record: SourceRecord } | { problem: Problem } | { report: FileReport }

/**
 * Imports a file. Bad records are problems; the good ones beside them are read.
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 * @returns the records and problems in the order of the file, then the report
 */
export async function* importFile(
  file: ImportFile,
  sha256: string,
  settings: ImportSettings,
): AsyncGenerator<Imported> {
  const messages = importersMessages.anyFormat
  const report: FileReport = { file: file.name, sha256, read: 0, refused: 0, skipped: 0 }
  const problem = (text: ProblemText, { line = 1, ...place }: Place, warning?: true): Imported => ({
    problem: { file: file.name, line, ...place, ...text, ...(warning && { warning }) },
  })
  try {
    if (file.size === 0) throw new ImportError(messages.empty)
    const importer = await importerOf(file)
    if (!importer) throw new ImportError(await describeKind(file))
    report.importer = importer.name
    let position = 0
    for await (const item of settleDates(importer.read(file, settings), settings.dateOrder)) {
      if ('announced' in item) {
        report.announced = (report.announced ?? 0) + item.announced
        continue
      }
      if ('columns' in item) {
        report.columns = item
        continue
      }
      if ('warning' in item) {
        yield problem(item.warning, { ...(position && { record: position }), ...item.place }, true)
        continue
      }
      position++
      const place = { record: position, ...item.place }
      if ('refused' in item) {
        report.refused++
        yield problem(item.refused, place)
      } else if ('skipped' in item) {
        report.skipped++
        yield problem(item.skipped, place, true)
      } else if (!item.found.body.trim()) {
        report.refused++
        yield problem(messages.missingText, { ...place, ...item.found.place })
      } else if (item.found.body.length > MAX_BODY) {
        report.refused++
        yield problem(messages.tooLong(item.found.body.length, MAX_BODY), { ...place, ...item.found.place })
      } else {
        const { found, published, dateSource, warnings } = item
        report.read++
        const headline = headlineOf(found)
        const where = { ...place, ...found.place }
        for (const warning of warnings)
          yield problem(warning.problem, { ...where, ...(warning.line && { line: warning.line }) }, true)
        if (!found.headline.trim()) yield problem(messages.missingHeadline(headline), where, true)
        yield {
          record: {
            file: file.name,
            record: position,
            id: idOf({ file: file.name, record: position }),
            sha256,
            headline,
            published,
            ...(dateSource && { dateSource }),
            ...sourceOf(found, headline),
            ...metadataOf(found, settings),
          },
        }
      }
    }
    if (position === 0) throw new ImportError(messages.noRecords)
    const missing = (report.announced ?? 0) - position
    if (missing > 0) yield problem(messages.fewerThanAnnounced(missing), {}, true)
  } catch (error) {
    report.refused++
    if (error instanceof ImportError) yield problem(error.problem, error.place)
    else
      yield problem(
        messages.unreadable(
          report.importer ?? file.name,
          excerpt(error instanceof Error ? error.message : String(error)),
        ),
        {},
      )
  }
  yield { report }
}

/** The headline, else the first words of the body. */
function headlineOf({ headline, body }: FoundRecord): string {
  const printed = oneLine(headline)
  if (printed) return printed
  const text = oneLine(body.slice(0, 1000))
  const words = /^.{1,80}(?=\s|$)/u.exec(text)?.[0] ?? text.slice(0, 80)
  return words.length < text.length ? `${words} …` : words
}

/** The text of a record as read: headline, date and body, unless it is a whole file. */
function sourceOf(
  { whole, body, dates }: FoundRecord,
  headline: string,
): Pick<SourceRecord, 'source' | 'bodyStart'> {
  if (whole) return whole
  const head = [headline, dates[0] && oneLine(dates[0].text)].filter(Boolean).join('\n')
  return { source: `${head}\n\n${body.trim()}`, bodyStart: head.length + 2 }
}

const TEXTS = ['publication', 'byline', 'section', 'page'] as const

/** The metadata of a record in the forms of the contract. Values that have no such form are left out. */
function metadataOf(
  found: FoundRecord,
  { dateOrder }: ImportSettings,
): Omit<Partial<SourceRecord>, 'headline'> {
  const metadata: Partial<SourceRecord> = {}
  for (const name of TEXTS) {
    const text = oneLine(found[name] ?? '')
    if (text) metadata[name] = text
  }
  const { url, language, retrieved, tags, countryCorrections, aliases } = found
  if (url && /^https?:\/\//i.test(url.trim()) && URL.canParse(url.trim()))
    metadata.url = new URL(url.trim()).href
  const tag = found.languageCorrection ?? languageOf(language, found)
  if (tag) metadata.language = tag
  const reading = retrieved && readDate(retrieved, { order: dateOrder })
  if (reading && 'published' in reading) metadata.retrieved = reading.published
  const labels = [...new Set(tags?.map(oneLine).filter(Boolean))]
  if (labels.length) metadata.tags = labels
  if (countryCorrections) metadata.countryCorrections = countryCorrections
  if (aliases?.length) metadata.aliases = aliases
  return metadata
}
