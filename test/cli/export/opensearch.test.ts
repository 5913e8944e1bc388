import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith, runCommand } from '../run-command.ts'

type Fields = Record<string, { type: string; properties?: Fields }>
type Document = Record<string, unknown>

/** Reads lines for the bulk interface as it does: an action, then its document, each ended by a line feed. */
function readBulk(text: string): { id: string; document: Document }[] {
  expect(text.endsWith('\n')).toBe(true)
  const lines = text.slice(0, -1).split('\n')
  expect(lines.length % 2).toBe(0)
  return Array.from({ length: lines.length / 2 }, (_, i) => {
    const action = JSON.parse(lines[2 * i] ?? '') as { index: { _id: string } }
    expect(Object.keys(action)).toEqual(['index'])
    expect(Object.keys(action.index)).toEqual(['_id'])
    return { id: action.index._id, document: JSON.parse(lines[2 * i + 1] ?? '') as Document }
  })
}

async function mapping(): Promise<Fields> {
  const { code, stdout } = await runCommand('export', 'seeds', '--format', 'opensearch', '--mapping')
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { mappings: { properties: Fields } }).mappings.properties
}

/** Returns what is wrong with a document: fields that the index does not have, and values of another type. */
function faults(document: Document, fields: Fields): string[] {
  const fits = (value: unknown, { type, properties }: Fields[string]): boolean => {
    if (Array.isArray(value))
      return value.every((each) => fits(each, { type, ...(properties && { properties }) }))
    if (type === 'integer') return Number.isInteger(value)
    // strict_date_optional_time: a year at least, and more as far as it is known.
    if (type === 'date') return /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/.test(String(value))
    if (type === 'nested') return faults(value as Document, properties ?? {}).length === 0
    return typeof value === 'string'
  }
  return Object.entries(document)
    .filter(([name, value]) => !fields[name] || !fits(value, fields[name]))
    .map(([name]) => name)
}

test('prints an action and a document for each article, which belong in the index', async () => {
  const { code, stdout, stderr } = await runCommand('export', 'seeds', '--format', 'opensearch')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const fields = await mapping()
  const lines = readBulk(stdout)
  expect(lines.map(({ document }) => faults(document, fields))).toEqual([[], []])
  const xi = lines.find(({ id }) => id === '2020-04-11-xi-vows-to-back-nations-virus-fight')
  expect(xi?.document).toMatchObject({
    title: 'Xi vows to back nations virus fight',
    published: '2020-04-11T07:28',
    address: 'article/2020-04-11-xi-vows-to-back-nations-virus-fight',
    countries: expect.arrayContaining(['VE', 'MX']),
    file: '000_fb3c275f02957301.txt',
    record: 1,
  })
  const source = readFileSync('seeds/000_fb3c275f02957301.txt', 'utf8')
  expect(source.trimEnd().endsWith(String(xi?.document.text).trimEnd())).toBe(true)
})

test('ids are unique and stay the same; addresses are those of the site; hostile texts stay on their line', async () => {
  const text = 'Headline\u2028"\\\n2020-04-11\nThe bridge\r\n{"index":{}}\nhas opened.\n'
  const folder = folderWith({
    'archive.yaml': 'address: https://example.org/news/\n',
    'a.txt': text,
    'b.txt': `${text}It closed again in 2019.\n`,
    'c.txt': 'No date\nThe bridge has opened.\n',
  })
  const { stdout } = await runCommand('export', folder, '--format', 'opensearch')
  const lines = readBulk(stdout)
  const fields = await mapping()
  expect(lines.flatMap(({ document }) => faults(document, fields))).toEqual([])
  expect(new Set(lines.map(({ id }) => id)).size).toBe(3)
  for (const { id, document } of lines)
    expect(document.address).toBe(`https://example.org/news/article/${encodeURI(id)}`)
  expect(lines.filter(({ document }) => 'published' in document)).toHaveLength(2)
  const again = await runCommand('export', folder, '--format', 'opensearch')
  expect(readBulk(again.stdout)).toEqual(expect.arrayContaining(lines))
})

test('--mapping without the format is wrong use', async () => {
  const { code, stdout, stderr } = await runCommand('export', 'seeds', '--mapping')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('--format opensearch')
})
