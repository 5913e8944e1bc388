import Papa from 'papaparse'
import { expect } from 'vitest'
import type { Field } from '../../../../src/build/emit/exports/table.ts'

/** Removes the apostrophe from cells that a spreadsheet would otherwise execute (docs/data.md). */
const unescaped = (cell: string) => (/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

/** Rows of a CSV text (RFC 4180), each cell with the type of its field. Fails if a cell does not match its field. */
export function readTable(text: string, fields: Field[]): Record<string, unknown>[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const { data, errors } = Papa.parse<string[]>(text.slice(0, -2), { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  const [head, ...rows] = data
  expect(head).toEqual(fields.map(({ name }) => name))
  for (const [i, { name, constraints }] of fields.entries())
    if (constraints?.unique) expect(new Set(rows.map((row) => row[i])).size, name).toBe(rows.length)
  return rows.map((row) => {
    expect(row).toHaveLength(fields.length)
    return Object.fromEntries(fields.map((field, i) => [field.name, valueIn(unescaped(row[i] ?? ''), field)]))
  })
}

function valueIn(cell: string, { name, type, itemType, constraints = {} }: Field): unknown {
  const { required, pattern, minimum } = constraints
  if (required) expect(cell, name).not.toBe('')
  // A pattern must match the whole cell.
  if (pattern) expect(cell, name).toMatch(new RegExp(`^(?:${pattern})$`, 'u'))
  const whole = (text: string) => {
    expect(text, name).toMatch(/^-?\d+$/)
    return Number(text)
  }
  if (type === 'integer') {
    const value = whole(cell)
    if (minimum !== undefined) expect(value, name).toBeGreaterThanOrEqual(minimum)
    return value
  }
  if (type === 'array') {
    const value = JSON.parse(cell)
    expect(Array.isArray(value), name).toBe(true)
    return value
  }
  if (type === 'list')
    return cell ? cell.split(',').map((item) => (itemType === 'integer' ? whole(item) : item)) : []
  return cell
}
