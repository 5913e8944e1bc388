import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grouping, groupingFor, groupOf, weekEnd } from '../../src/timeline/grouping.ts'

/** So many rows a month, for so many months, from the newest. */
const rows = (months: number, each: number): string[] =>
  Array.from({ length: Math.round(months * each) }, (_, row) => {
    const month = 2020 * 12 - Math.floor(row / each)
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
const groupingOf = (dates: string[]) => groupingFor(dates.length, (index) => dates[index] as string)

describe('headings are', () => {
  test.each<[string, Grouping, string[]]>([
    ['months where nothing is', 'month', []],
    ['months for two articles', 'month', ['2020-04', '2020-03']],
    ['years for few articles over many years', 'year', rows(120, 0.3)],
    ['months for few articles within two years', 'month', rows(24, 0.5)],
    ['months as a rule', 'month', rows(240, 80)],
    ['weeks where months are full', 'week', rows(60, 150)],
    ['days where they are fuller', 'day', rows(240, 417)],
    ['days for a thousand articles of one month', 'day', rows(1, 1000)],
    ['months, although a single one speaks of 1776', 'month', [...rows(12, 30), '1776-07']],
  ])('%s', (_, grouping, dates) => {
    expect(groupingOf(dates)).toBe(grouping)
    expect(groupingOf(dates.toReversed())).toBe(grouping)
  })
})

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a week begins on Monday or with its month, and ends on Sunday or with it', () => {
  fc.assert(
    fc.property(day, (date) => {
      const first = groupOf(date, 'week')
      const last = weekEnd(first)
      expect(first <= date && date <= last).toBe(true)
      expect(first.slice(0, 7)).toBe(last.slice(0, 7))
      const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay()
      expect(weekday(first) === 1 || first.endsWith('-01')).toBe(true)
      const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString()
      expect(weekday(last) === 0 || next.slice(8, 10) === '01').toBe(true)
      expect(groupOf(last, 'week')).toBe(first)
    }),
  )
})

test('what is known of less exactly stands under what is known', () => {
  expect(groupOf('2020-04', 'week')).toBe('2020-04')
  expect(groupOf('2020-04', 'day')).toBe('2020-04')
  expect(groupOf('2020-04-11', 'year')).toBe('2020')
})
