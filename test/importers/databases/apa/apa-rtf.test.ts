import { expect, test } from 'vitest'
import { importBytes } from '../../import-bytes.ts'

test('the fonts of a document may take more than its beginning', async () => {
  const fonts = Array.from({ length: 3000 }, (_, i) => `{\\f${i}\\fswiss\\fcharset0\\fprq2 Font ${i};}`).join(
    '\n',
  )
  const { report, records } = await importBytes(
    'export.rtf',
    `{\\rtf1\\ansi{\\fonttbl${fonts}}"Der Lindenbote" vom 18.03.2013    Seite: 27\\par {\\b Das Freibad}\\par Es ist offen.\\par}`,
  )
  expect(fonts.length).toBeGreaterThan(65536)
  expect(report).toMatchObject({ importer: 'APA (RTF)', read: 1 })
  expect(records[0]).toMatchObject({ headline: 'Das Freibad', publication: 'Der Lindenbote' })
})
