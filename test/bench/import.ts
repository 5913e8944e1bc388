/*
 * Measures the import of real files, by format: seconds, megabytes and records per second, beside the analysis of the
 * same records.
 * usage: tsx test/bench/import.ts DIR [--rounds N]
 */
import { parseArgs } from 'node:util'
import { analyseRecord } from '../../src/archive/archive.ts'
import type { SourceRecord } from '../../src/archive/article.ts'
import { prepareArticle } from '../../src/build/analyse/prepared-article.ts'
import { readSource } from '../../src/build/read/read-source.ts'
import { openSourceFile } from '../../src/build/read/source-file.ts'
import { importFile } from '../../src/importers/import-file.ts'

interface Figures {
  files: number
  bytes: number
  records: number
  importing: number
  analysing: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
})
const [directory] = positionals
if (!directory) {
  console.error('usage: tsx test/bench/import.ts DIR [--rounds N]')
  process.exit(2)
}
const source = readSource(directory)
const figures = new Map<string, Figures>()
const seconds = async (run: () => unknown) => {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

// Processor time, the fastest of some rounds: other programs run on the same machine.
for (const { name, size } of source.files) {
  let importing = Number.POSITIVE_INFINITY
  let analysing = Number.POSITIVE_INFINITY
  let format: string | undefined
  let records: SourceRecord[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    records = []
    const time = await seconds(async () => {
      const opened = await openSourceFile(directory, name)
      if ('problem' in opened) return
      for await (const item of importFile(opened.file, opened.sha256, source.importing)) {
        if ('record' in item) records.push(item.record)
        else if ('report' in item) format = item.report.importer
      }
    })
    importing = Math.min(importing, time)
    const analysis = await seconds(() => records.map((record) => prepareArticle(analyseRecord(record))))
    analysing = Math.min(analysing, analysis)
  }
  const sum = figures.get(format ?? '(none)') ?? {
    files: 0,
    bytes: 0,
    records: 0,
    importing: 0,
    analysing: 0,
  }
  figures.set(format ?? '(none)', sum)
  sum.files++
  sum.bytes += size
  sum.records += records.length
  sum.importing += importing
  sum.analysing += analysing
}

const row = (cells: readonly (string | number)[]) =>
  `| ${cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(18))).join(' | ')} |`
console.log(row(['format', 'files', 'MB', 'records', 'MB/s', 'records/s', 'analysis', 'ratio']))
console.log(`| ${'-'.repeat(18)} |${' --------: |'.repeat(7)}`)
const all = { files: 0, bytes: 0, records: 0, importing: 0, analysing: 0 }
const show = (name: string, { files, bytes, records, importing, analysing }: Figures) =>
  console.log(
    row([
      name,
      files,
      (bytes / 1e6).toFixed(2),
      records,
      (bytes / 1e6 / importing).toFixed(1),
      (records / importing).toFixed(0),
      (records / analysing).toFixed(0),
      (importing / analysing).toFixed(2),
    ]),
  )
for (const [name, sum] of [...figures].sort((a, b) => b[1].records - a[1].records)) {
  show(name, sum)
  for (const key of Object.keys(all) as (keyof Figures)[]) all[key] += sum[key]
}
show('all', all)
