import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDate } from '../../../src/app/data/filters.ts'
import { dateExamples, dateForms, parseTypedDate } from '../../../src/app/data/typed-date.ts'
import fc from '../../fast-check.ts'

/** Typed texts and their dates; none for texts that are not dates. The last article is of 2020. */
const cases = readFileSync('test/fixtures/typed-dates.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [typed: string, date: string])

test.each(cases)('“%s” is read as “%s”', (typed, date) => {
  expect(parseTypedDate(typed)).toBe(date || undefined)
})

test('an empty field is no date, and no error', () => {
  expect(parseTypedDate('  ')).toBe('')
})

test('every example and form can be typed', () => {
  for (const typed of [...dateExamples(), ...dateForms()]) expect(parseTypedDate(typed)).toBeTruthy()
})

test('whatever is typed is a date that exists, or none', () => {
  const piece = fc.oneof(
    fc.integer({ min: 0, max: 3000 }).map(String),
    fc.constantFrom('Feb', 'april', ' ', '-', '/', '.', ',', "'", 'of', 'th'),
    fc.string({ maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const date = parseTypedDate(pieces.join(''))
      expect(date === undefined || date === '' || isDate(date)).toBe(true)
    }),
  )
})
