import { expect, test } from 'vitest'
import { find } from '../../../src/timeline/list/go-to.ts'
import { linesOf } from '../../../src/timeline/list/lines.ts'
import fc from '../../fast-check.ts'

/** What it says in the plainest way: a heading before the first of each month. */
function plainly(months: string[]): string[] {
  return months.flatMap((month, i) => (months[i - 1] === month ? [`${i}`] : [month, `${i}`]))
}

const months = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 12 })), fc.boolean())
  .map(([numbers, falling]) =>
    numbers
      .sort((a, b) => (falling ? b - a : a - b))
      .map((number) => `2020-${String(number).padStart(2, '0')}`),
  )
const linesBy = (dates: string[]) =>
  linesOf(Uint32Array.from(dates.keys()), (place) => dates[place] as string)

test('a heading stands before the rows of each month, and every row keeps its place', () => {
  fc.assert(
    fc.property(months, (dates) => {
      const lines = linesBy(dates)
      const shown = Array.from({ length: lines.count }, (_, line) => {
        const at = lines.at(line)
        return 'date' in at ? at.date : `${at.place}`
      })
      expect(shown).toEqual(plainly(dates))
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

test('a month is found at its heading, and one that is not there at what comes next in the list', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (dates, number) => {
      const lines = linesBy(dates)
      const month = `2020-${String(number).padStart(2, '0')}`
      const found = find(month, lines)
      expect(found === undefined).toBe(dates.length === 0)
      if (dates.length === 0) return
      const falling = (dates[0] as string) >= (dates.at(-1) as string)
      const next = dates.find((date) => (falling ? date <= month : date >= month)) ?? dates.at(-1)
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
  ['an earlier day where there is none', '2020-03-30', { line: 5, date: '2020-03-25' }],
  ['the newest where all is earlier', '2031-01-01', { line: 1, date: '2020-04-11' }],
  ['the oldest, by its month, where all is later', '1999', { line: 4, date: '2020-03-25' }],
])('finds %s', (_, date, found) => {
  const lines = linesBy(['2020-04-11', '2020-04-09', '2020-04', '2020-03-25'])
  expect(find(date, lines)).toEqual(found)
})

test('days that are known later make it more exact', () => {
  const days = ['2020-04-11', '2020-04-09', '2020-04-02']
  const lines = linesBy(days.map((day) => day.slice(0, 7)))
  expect(find('2020-04-09', lines)).toEqual({ line: 1, date: '2020-04' })
  expect(find('2020-04-05', lines, (place) => days[place] as string)).toEqual({ line: 3, date: '2020-04-02' })
})

test('without dates there are rows alone', () => {
  const lines = linesOf([4, 2, 9], undefined)
  expect([0, 1, 2].map(lines.at)).toEqual([
    { place: 4, index: 0 },
    { place: 2, index: 1 },
    { place: 9, index: 2 },
  ])
  expect(lines).toMatchObject({ count: 3, groups: [] })
  expect(lines.groupAt(1)).toBeUndefined()
  expect(find('2020', lines)).toBeUndefined()
})

test('a hundred thousand rows ask for few of their dates', () => {
  let asked = 0
  const lines = linesOf(
    new Uint32Array(100_000).map((_, i) => i),
    (place) => {
      asked++
      const month = Math.floor(place / 417)
      return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    },
  )
  expect(lines.groups).toHaveLength(240)
  expect(asked).toBeLessThan(6000)
})
