import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/timeline/lines.ts'

/** What it says in the plainest way: a heading before the first of each month. */
function plainly(months: string[]): string[] {
  return months.flatMap((month, i) => (months[i - 1] === month ? [`${i}`] : [month, `${i}`]))
}

test('a heading stands before the rows of each month, and every row keeps its place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (numbers) => {
      const months = numbers.sort((a, b) => b - a).map((number) => `2020-${String(number).padStart(2, '0')}`)
      const lines = linesOf(Uint32Array.from(months.keys()), (place) => months[place] as string)
      const shown = Array.from({ length: lines.count }, (_, line) => {
        const at = lines.at(line)
        return 'month' in at ? at.month : `${at.place}`
      })
      expect(shown).toEqual(plainly(months))
      expect([...lines.headings].map((is) => is === 1)).toEqual(shown.map((text) => text.length === 7))
      expect(lines.months.map(({ size }) => size).reduce((sum, size) => sum + size, 0)).toBe(months.length)
      let heading = ''
      shown.forEach((text, line) => {
        if (lines.headings[line]) heading = text
        expect(lines.monthAt(line)?.month).toBe(heading)
      })
      for (const month of months) expect(lines.at(lines.ofMonth(month) as number)).toMatchObject({ month })
      expect(lines.ofMonth('1999-01')).toBeUndefined()
    }),
  )
})

test('without months there are rows alone', () => {
  const lines = linesOf([4, 2, 9], undefined)
  expect([0, 1, 2].map(lines.at)).toEqual([
    { place: 4, index: 0 },
    { place: 2, index: 1 },
    { place: 9, index: 2 },
  ])
  expect(lines).toMatchObject({ count: 3, months: [] })
  expect(lines.monthAt(1)).toBeUndefined()
})

test('a hundred thousand rows ask for few of their months', () => {
  let asked = 0
  const lines = linesOf(
    new Uint32Array(100_000).map((_, i) => i),
    (place) => {
      asked++
      return `${2000 + Math.floor(place / 5000)}`
    },
  )
  expect(lines.months).toHaveLength(20)
  expect(asked).toBeLessThan(500)
})
