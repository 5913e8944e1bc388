import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bodyOf, type SourceRecord } from '../../src/archive/article.ts'
import { formatProblem } from '../../src/archive/problem.ts'
import { importBytes } from './import-bytes.ts'

/*
 * Each folder test/fixtures/importers/FORMAT/CASE has a source file, expected.json, and, if the case needs settings,
 * settings.json. A record of expected.json names only the fields that the case is about; `text` is the body.
 */
const ROOT = 'test/fixtures/importers'
const folders = (parent: string) =>
  readdirSync(parent, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
const cases = folders(ROOT).flatMap((format) =>
  folders(path.join(ROOT, format)).map((name) => `${format}/${name}`),
)

interface Expected {
  importer?: string
  announced?: number
  refused?: number
  skipped?: number
  records: (Partial<SourceRecord> & { text?: string })[]
  /** As a terminal shows them. Not compared if missing. */
  problems?: string[]
}

test.each(cases)('%s', async (name) => {
  const folder = path.join(ROOT, name)
  const readJson = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const sources = readdirSync(folder).filter((file) => !['expected.json', 'settings.json'].includes(file))
  expect(sources).toHaveLength(1)
  const [source = ''] = sources
  const settings = existsSync(path.join(folder, 'settings.json')) ? readJson('settings.json') : {}
  const bytes = new Uint8Array(readFileSync(path.join(folder, source)))
  const imported = await importBytes(source, bytes, settings)
  const { records, problems, ...report } = readJson('expected.json') as Expected
  expect(imported.report).toMatchObject(report)
  const found = imported.records.map((record) => ({ ...record, text: bodyOf(record) }))
  expect(found).toMatchObject(records)
  if (problems) expect(imported.problems.map(formatProblem)).toEqual(problems)
})
