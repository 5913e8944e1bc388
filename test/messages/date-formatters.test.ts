import { expect, test } from 'vitest'
import { dateFormatters } from '../../src/messages/date-formatters.ts'

test('labels of an axis are short in every language', () => {
  expect(dateFormatters('en-GB').tick('2020-03-25', true)).toBe('25 Mar 2020')
  expect(dateFormatters('es').tick('2020-03-25', true)).toBe('25 mar 2020')
  expect(dateFormatters('pt-BR').tick('2020-03-25', true)).toBe('25 mar. 2020')
  expect(dateFormatters('pt-BR').tick('2020-03', false)).toBe('mar.')
})

test('short names of months differ', () => {
  const { tick } = dateFormatters('fr')
  expect(tick('2020-06', false)).not.toBe(tick('2020-07', false))
})

test('the first of a month is an ordinal in French', () => {
  const { date, range } = dateFormatters('fr')
  expect(date('2020-04-01')).toBe('1er avril 2020')
  expect(date('2020-04-11')).toBe('11 avril 2020')
  expect(range('2020-03-01', '2020-04-11')).toBe('1er mars – 11 avril 2020')
  expect(range('2020-03-21', '2020-04-01')).toBe('21 mars – 1er avril 2020')
})
