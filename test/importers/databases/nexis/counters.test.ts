import { expect, test } from 'vitest'
import {
  announcedByCounters,
  announcedOnCover,
  counterOf,
} from '../../../../src/importers/databases/nexis/counters.ts'

test.each([
  ['                    3 of 50 DOCUMENTS', 3, 50],
  ['1 of 1 DOCUMENT', 1, 1],
  ['FOCUS - 8 of 383 DOCUMENTS', 8, 383],
  ['Dokument 3 von 50', 3, 50],
  ['3 von 50 DOKUMENTEN', 3, 50],
  ['Document 3 de 50', 3, 50],
  ['Document 3 van 50', 3, 50],
  ['Documento 3 de 50', 3, 50],
])('“%s” is a counter', (line, number, total) => {
  expect(counterOf(line)).toEqual({ number, total })
})

test.each(['3 of 50 people', 'The committee read 3 of 50 documents.', 'Document 3 of the 50', '3 of 50'])(
  '“%s” is no counter',
  (line) => {
    expect(counterOf(line)).toBeUndefined()
  },
)

test.each([
  ['Download Request: All Documents: 1-161', 161],
  ['Download Request: Selected Items: 1-2,5,7-9', 6],
  ['Printopdracht: Alle documenten: 1-2325', 2325],
  ['Ausgabeauftrag: Dokument(e): 1-20', 20],
  ['Documents (50)', 50],
  ['Dokumente (50)', 50],
  ['Documentos (50)', 50],
  ['Time Of Request: Saturday, July 11, 2015', undefined],
  ['Source: Newspaper Stories, Combined Papers: 1-5', undefined],
])('“%s” announces %s', (line, announced) => {
  expect(announcedOnCover(line)).toBe(announced)
})

test('counters announce what the file holds of the list of results', () => {
  const counters = (from: number, to: number, total: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ number: from + i, total }))
  expect(announcedByCounters(counters(1, 3, 3), 5)).toBe(3)
  expect(announcedByCounters(counters(1, 3, 9), 9)).toBe(9)
  expect(announcedByCounters(counters(101, 200, 383), undefined)).toBe(100)
  expect(announcedByCounters([...counters(1, 2, 2), ...counters(1, 3, 3)], undefined)).toBeUndefined()
  expect(announcedByCounters([], undefined)).toBeUndefined()
})
