import { expect, test } from 'vitest'
import { readCsvRows } from '../../../src/importers/tables/csv-rows.ts'

async function rowsOf(texts: string[], form = {}) {
  const rows: unknown[] = []
  const whole = { delimiter: ',', newline: '\n', escapeChar: '"', ...form }
  for await (const row of readCsvRows(texts, whole)) rows.push('open' in row ? row.line : row.cells)
  return rows
}

const TABLE = 'a,b\n1,"x, ""y""\nz"\n\n3,4\n'
const ROWS = [
  ['a', 'b'],
  ['1', 'x, "y"\nz'],
  ['3', '4'],
]

test('a text may be cut anywhere', async () => {
  for (let at = 0; at <= TABLE.length; at++)
    expect(await rowsOf([TABLE.slice(0, at), TABLE.slice(at)])).toEqual(ROWS)
})

test('line breaks of Windows, and marks escaped with a backslash', async () => {
  expect(await rowsOf(['a,b\r', '\n1,2\r\n'], { newline: '\r\n' })).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(await rowsOf(['"a","say \\"b\\", c"\n'], { escapeChar: '\\' })).toEqual([['a', 'say "b", c']])
})

test('a mark that never closes costs its row only', async () => {
  expect(await rowsOf(['a,b\n1,"x\n3,4\n'])).toEqual([['a', 'b'], 2, ['3', '4']])
  expect(await rowsOf(['"a","b"\n"1,x\n"3","4"\n'])).toEqual([['a', 'b'], 2, ['3', '4']])
})

test('many marks that never close end the file soon', async () => {
  await expect(rowsOf([`a,b\n${'"x\n'.repeat(1000)}`])).rejects.toThrow('never close')
})
