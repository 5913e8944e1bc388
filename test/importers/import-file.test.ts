import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import fc from '../fast-check.ts'
import { importBytes } from './import-bytes.ts'

/** The source files of all cases, of all formats. */
const sources = readdirSync('test/fixtures/importers', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^(?:expected|settings)\.json$/.test(entry.name))
  .map(({ parentPath, name }) => path.join(parentPath, name))

/** No file of the size of a case may take longer, even on a busy machine. */
const MAX_MILLISECONDS = 20_000

const endings =
  'txt md docx odt rtf pdf html htm xml csv tsv xlsx json jsonl rss atom eml mbox mht warc warc.gz wacz zip gz jpg'.split(
    ' ',
  )
const names = fc.constantFrom('file', '2020-04-11 file', ...endings.map((ending) => `folder/file.${ending}`))

/** Imports bytes, and checks what holds for all imports. */
async function expectAnswer(name: string, bytes: Uint8Array) {
  const began = performance.now()
  const { records, problems, report } = await importBytes(name, bytes)
  expect(performance.now() - began).toBeLessThan(MAX_MILLISECONDS)
  expect(report).toMatchObject({ file: name, read: records.length })
  expect(records.length + problems.length).toBeGreaterThan(0)
  for (const { found, remedy, line } of problems) {
    expect(found).not.toBe('')
    expect(remedy).not.toBe('')
    expect(line).toBeGreaterThanOrEqual(1)
  }
  for (const { headline, source, bodyStart, published, dateSource, url, language } of records) {
    expect(headline.trim()).not.toBe('')
    expect(source.slice(bodyStart).trim()).not.toBe('')
    expect(published).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?)?$/)
    expect(dateSource === undefined).toBe(published === '')
    if (url) expect(url).toMatch(/^https?:/)
    if (language) expect(Intl.getCanonicalLocales(language)).toEqual([language])
  }
}

test('any bytes under any name give records or problems', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 2000 }), expectAnswer))
})

test('files that were cut off give records or problems', { timeout: 120_000 }, async () => {
  const cut = fc.tuple(fc.constantFrom(...sources), fc.double({ min: 0, max: 1, noNaN: true }))
  await fc.assert(
    fc.asyncProperty(cut, async ([source, share]) => {
      const bytes = readFileSync(source)
      await expectAnswer(path.basename(source), new Uint8Array(bytes.subarray(0, bytes.length * share)))
    }),
  )
})

/** A change of some bytes at a place, given as a share of the file's length. */
const changes = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(50),
    added: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          '\0',
          '<',
          '<div>',
          '</div>',
          '"',
          '\n',
          '{',
          '}',
          ',',
          '&',
          '\\',
          '\r\n\r\n',
          '--',
          '9999999999',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
    times: fc.constantFrom(1, 1, 1, 3000),
  }),
  { minLength: 1, maxLength: 4 },
)

test('damaged files give records or problems, under their own or another name', {
  timeout: 120_000,
}, async () => {
  const name = fc.option(names, { freq: 3, nil: undefined })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sources), changes, name, async (source, changes, name) => {
      let bytes = [...readFileSync(source)]
      for (const { place, removed, added, times } of changes) {
        const at = Math.floor(place * bytes.length)
        const inserted = Array.from({ length: times }, () => [...added]).flat()
        bytes = [...bytes.slice(0, at), ...inserted, ...bytes.slice(at + removed)]
      }
      await expectAnswer(name ?? path.basename(source), new Uint8Array(bytes))
    }),
  )
})
