import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importBytes } from '../import-bytes.ts'

const FORMATS = ['apa', 'europresse', 'factiva', 'integrum', 'kikuzo', 'mediargus', 'proquest', 'yomidasu']
const ROOT = 'test/fixtures/importers'
const sources = FORMATS.flatMap((format) =>
  readdirSync(path.join(ROOT, format)).flatMap((name) =>
    readdirSync(path.join(ROOT, format, name))
      .filter((file) => file.startsWith('source.'))
      .map((file) => path.join(ROOT, format, name, file)),
  ),
)

test.each(sources)('%s: damaged, it still gives records or problems', async (file) => {
  const bytes = new Uint8Array(readFileSync(file))
  const importer = (await importBytes(path.basename(file), bytes)).report.importer
  for (const part of [0.2, 0.5, 0.8, 0.99]) {
    const { records, problems } = await importBytes(
      path.basename(file),
      bytes.subarray(0, bytes.length * part),
    )
    expect(records.length + problems.length).toBeGreaterThan(0)
  }
  const withNul = Uint8Array.from(bytes, (byte, at) => (at > 0 && at % 97 === 0 ? 0 : byte))
  expect((await importBytes(path.basename(file), withNul)).report.file).toBe(path.basename(file))
  // The content counts, not the name.
  expect((await importBytes('renamed.dat', bytes)).report.importer).toBe(importer)
})

test('a page may be nested very deeply', async () => {
  const deep = '<div>'.repeat(20_000)
  const page = `<html><head><title>Factiva</title></head><body>${deep}
<div class="article enArticle"><div id="hd"><span class="enHeadline">Bridge opens</span></div><div>12 words</div>
<div>7 October 2020</div><div>Courier</div><p class="articleParagraph">It opened.</p></div></body></html>`
  const { records } = await importBytes('page.html', page)
  expect(records).toMatchObject([
    { headline: 'Bridge opens', published: '2020-10-07', publication: 'Courier' },
  ])
})
