import { excerpt } from '../../archive/excerpt.ts'
import { listSourceFiles } from '../../build/read/folder.ts'
import { openSourceFile } from '../../build/read/source-file.ts'
import { readDate } from '../../importers/dates/read-date.ts'
import {
  type DateOrder,
  type FoundRecord,
  ImportError,
  type UnderstoodColumns,
} from '../../importers/importer.ts'
import { importerOf } from '../../importers/importers.ts'
import { languageOf } from '../../importers/language.ts'
import { addTo } from '../add-to.ts'

/** The contents of the first files of a folder. */
export interface Survey {
  /** The number of files in the folder, and of those that were looked at. */
  files: number
  surveyed: number
  /** The number of files by the name of their importer. */
  formats: Map<string, number>
  /** The names of files that no importer knows. */
  unknown: string[]
  /** The number of dates that can be read in one order only, by order. */
  orders: Map<DateOrder, number>
  /** The number of dates that can be read in two orders, and the first of them. */
  ambiguous: number
  example?: string
  /** The number of articles by language. */
  languages: Map<string, number>
  /** The tables whose columns were not all understood. */
  tables: (UnderstoodColumns & { file: string })[]
  /** The reasons why files cannot be read. */
  unreadable: { file: string; found: string }[]
}

/** Larger folders and files are not read to the end, so that this takes seconds. */
const MAX_FILES = 300
const MAX_RECORDS = 200

/** Looks at the files of a folder, to propose settings. */
export async function surveyFolder(directory: string): Promise<Survey> {
  const { files } = listSourceFiles(directory)
  const looked = files.slice(0, MAX_FILES)
  const survey: Survey = {
    files: files.length,
    surveyed: looked.length,
    formats: new Map(),
    unknown: [],
    orders: new Map(),
    ambiguous: 0,
    languages: new Map(),
    tables: [],
    unreadable: [],
  }
  for (const { name } of looked) await surveyFile(directory, name, survey)
  return survey
}

async function surveyFile(directory: string, name: string, survey: Survey): Promise<void> {
  const opened = await openSourceFile(directory, name)
  if ('problem' in opened) return
  try {
    const importer = await importerOf(opened.file)
    if (!importer) {
      survey.unknown.push(name)
      return
    }
    addTo(survey.formats, importer.name)
    let records = 0
    for await (const item of importer.read(opened.file, {})) {
      if ('columns' in item && item.ignored.length) survey.tables.push({ file: name, ...item })
      if (!('headline' in item)) continue
      addRecord(item, survey)
      if (++records >= MAX_RECORDS) break
    }
  } catch (error) {
    const found = error instanceof ImportError ? error.problem.found : (error as Error).message
    survey.unreadable.push({ file: name, found: excerpt(found) })
  }
}

function addRecord({ dates, language, headline, body }: FoundRecord, survey: Survey): void {
  const tag = languageOf(language, { headline, body })
  if (tag) addTo(survey.languages, tag)
  const [date] = dates
  const reading = date && readDate(date.text)
  if (!reading) return
  if ('ambiguous' in reading) {
    survey.ambiguous++
    survey.example ??= excerpt(date.text.trim())
  } else if ('order' in reading && reading.order) addTo(survey.orders, reading.order)
}
