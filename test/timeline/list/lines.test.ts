import { expect, test } from 'vitest'
import { UNDATED } from '../../../src/format/month-pages.ts'
import { findLine } from '../../../src/timeline/list/find-date.ts'
import { linesOf } from '../../../src/timeline/list/lines.ts'
import fc from '../../fast-check.ts'

/** The expected lines: a heading before the first row of each month. */
function expectedLines(months: string[]): string[] {
  return months.flatMap((month, i) => (months[i - 1] === month ? [`${i}`] : [month, `${i}`]))
}

const months = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 12 })), fc.boolean())
  .map(([numbers, descending]) =>
    numbers
      .sort((a, b) => (descending ? b - a : a - b))
      .map((number) => `2020-${String(number).padStart(2, '0')}`),
  )
const linesBy = (dates: string[]) =>
  linesOf(Uint32Array.from(dates.keys()), (position) => dates[position] as string)

test('there is a heading before the rows of each month, and the rows keep their order', () => {
  fc.assert(
    fc.property(months, (dates) => {
      const lines = linesBy(dates)
      const shown = Array.from({ length: lines.count }, (_, line) => {
        const at = lines.at(line)
        return 'date' in at ? at.date : `${at.position}`
      })
      expect(shown).toEqual(expectedLines(dates))
      expect(shown.map((_, line) => lines.isHeading(line))).toEqual(shown.map((text) => text.length === 7))
      expect(lines.groups.map(({ size }) => size).reduce((sum, size) => sum + size, 0)).toBe(dates.length)
      let heading = ''
      shown.forEach((text, line) => {
        if (lines.isHeading(line)) heading = text
        expect(lines.groupAt(line)?.date).toBe(heading)
      })
    }),
  )
})

test('a month is found at its heading, a missing month at the next date of the list', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (dates, number) => {
      const lines = linesBy(dates)
      const month = `2020-${String(number).padStart(2, '0')}`
      const found = findLine(month, lines)
      expect(found === undefined).toBe(dates.length === 0)
      if (dates.length === 0) return
      const descending = (dates[0] as string) >= (dates.at(-1) as string)
      const next = dates.find((date) => (descending ? date <= month : date >= month)) ?? dates.at(-1)
      expect(found?.date).toBe(next)
      expect(lines.groupAt(found?.line as number)?.date).toBe(next)
      if (dates.includes(month)) expect(lines.at(found?.line as number)).toMatchObject({ date: month })
    }),
  )
})

test.each([
  ['a day, at its row', '2020-04-09', { line: 2, date: '2020-04-09' }],
  [
    'the first day of a month, at its row and not at the heading',
    '2020-04-11',
    { line: 1, date: '2020-04-11' },
  ],
  ['a year, at its first heading', '2020', { line: 0, date: '2020-04-11' }],
  ['the next earlier day if there is nothing on the day', '2020-03-30', { line: 5, date: '2020-03-25' }],
  ['the newest row if all are earlier', '2031-01-01', { line: 1, date: '2020-04-11' }],
  ['the oldest heading if all are later', '1999', { line: 4, date: '2020-03-25' }],
])('finds %s', (_, date, found) => {
  const lines = linesBy(['2020-04-11', '2020-04-09', '2020-04', '2020-03-25'])
  expect(findLine(date, lines)).toEqual(found)
})

test('days that are loaded later make the match more precise', () => {
  const days = ['2020-04-11', '2020-04-09', '2020-04-02']
  const lines = linesBy(days.map((day) => day.slice(0, 7)))
  expect(findLine('2020-04-09', lines)).toEqual({ line: 1, date: '2020-04' })
  expect(findLine('2020-04-05', lines, (position) => days[position] as string)).toEqual({
    line: 3,
    date: '2020-04-02',
  })
})

test('without dates there are no headings', () => {
  const lines = linesOf([4, 2, 9], undefined)
  expect([0, 1, 2].map(lines.at)).toEqual([
    { position: 4, index: 0 },
    { position: 2, index: 1 },
    { position: 9, index: 2 },
  ])
  expect(lines).toMatchObject({ count: 3, groups: [] })
  expect(lines.groupAt(1)).toBeUndefined()
  expect(findLine('2020', lines)).toBeUndefined()
})

test('a hundred thousand rows need few of their dates', () => {
  let asked = 0
  const lines = linesOf(
    new Uint32Array(100_000).map((_, i) => i),
    (position) => {
      asked++
      const month = Math.floor(position / 417)
      return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    },
  )
  expect(lines.groups).toHaveLength(240)
  expect(asked).toBeLessThan(6000)
})

test.each([
  ['newest first', ['2020-04-09', '2020-03-05', '', '']],
  ['oldest first', ['2020-03-05', '2020-04-09', '', '']],
])('rows without a date are last, %s, and dates are found among the others', (_, dates) => {
  const lines = linesBy(dates)
  expect(lines.at(findLine(UNDATED, lines)?.line as number)).toMatchObject({ date: '', first: 2, size: 2 })
  expect(findLine('2020-03-05', lines)?.date).toBe('2020-03-05')
  expect(findLine('2021', lines)?.date).toBe('2020-04-09')
  expect(findLine('2020', linesBy(['', '']))).toBeUndefined()
})
