import { expect, test } from 'vitest'
import { importBytes } from '../../import-bytes.ts'

const article = (n: number, total: number, text: string) =>
  `${n} of ${total} DOCUMENTS\n\nThe Harbour Gazette\n\nMay 4, 2012 Friday\n\nA headline\n\nLENGTH: 9 words\n\n${text}\n\nLOAD-DATE: May 5, 2012\n\n`

test('many documents are read in linear time', async () => {
  const text = Array.from({ length: 5000 }, (_, i) => article(i + 1, 5000, 'Some text.')).join('')
  const began = performance.now()
  const { report } = await importBytes('many.txt', text)
  expect(report).toMatchObject({ importer: 'Nexis (Text)', announced: 5000, read: 5000 })
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each(['A', 'A: ', '1 of ', 'May ', '   ', 'LENGTH: '])(
  'a document of one long line of “%s” is read in linear time',
  async (unit) => {
    const began = performance.now()
    await importBytes('long.txt', article(1, 1, unit.repeat(500_000)))
    expect(performance.now() - began).toBeLessThan(10_000)
  },
)

test('a page nested without end is refused', async () => {
  const start = `<html><body><p>1 of 1 DOCUMENTS</p><p>LENGTH: 9 words</p>${' '.repeat(70_000)}`
  const { report, problems } = await importBytes('deep.html', start + '<div>'.repeat(100_000))
  expect(report).toMatchObject({ importer: 'Nexis (HTML)', read: 0 })
  expect(problems[0]?.found).toBe('page is nested too deeply')
})

test('a NUL byte does not keep the articles beside it out, and its line is named', async () => {
  const text = `${article(1, 2, `Some\0text. ${'More of it. '.repeat(20)}`)}\n${article(2, 2, 'Other text.')}`
  const { report, problems } = await importBytes('nul.txt', text)
  expect(report).toMatchObject({ read: 2 })
  expect(problems).toMatchObject([
    { line: expect.any(Number), found: expect.stringContaining('NUL'), warning: true },
  ])
})
