import { expect, test } from 'vitest'
import { heightsOf, itemsOf, PART } from '../../../src/timeline/list/heights.ts'
import { linesOf } from '../../../src/timeline/list/lines.ts'
import fc from '../../fast-check.ts'

const ROW = 150
/** A list of rows, so many under each heading. */
const linesBy = (rows: number, each: number) =>
  linesOf(
    Uint32Array.from({ length: rows }, (_, i) => i),
    (place) => `${3000 - Math.floor(place / each)}-01`,
  )

/** Which lines an item of a list stands for. */
const linesIn = (items: readonly number[], count: number) =>
  items.map((first, item) => {
    const from = first < 0 ? ~first : first
    const next = items[item + 1] ?? count
    return { single: first >= 0, from, to: next < 0 ? ~next : next }
  })

const lists = fc.record({
  count: fc.integer({ min: 0, max: 12 * PART }),
  part: fc.nat({ max: 12 }),
  pinned: fc.oneof(fc.constant(Number.NaN), fc.nat({ max: 12 * PART })),
})

test('items have every line once, in order', () => {
  fc.assert(
    fc.property(lists, ({ count, part, pinned }) => {
      const items = linesIn(itemsOf(count, part, pinned), count)
      let end = 0
      for (const { single, from, to } of items) {
        expect(from).toBe(end)
        if (single) expect(to).toBe(from + 1)
        end = to
      }
      expect(end).toBe(count)
    }),
  )
})

test('what is near the screen and round the line that has the focus is there line by line, in few items', () => {
  fc.assert(
    fc.property(lists, ({ count, part, pinned }) => {
      const items = itemsOf(count, part, pinned)
      expect(items.length).toBeLessThan(3 * PART + 8)
      const single = new Set(items)
      const lines = [(part - 1) * PART, part * PART, (part + 2) * PART - 1, pinned - 1, pinned, pinned + 1]
      for (const line of lines) if (line >= 0 && line < count) expect(single).toContain(line)
    }),
  )
})

test('a list is as high as its lines, measured or not, and a height is found at its line', () => {
  const measured = fc.dictionary(
    fc.nat({ max: 200 }).map(String),
    fc.double({ min: 20, max: 400, noNaN: true }),
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 1, max: 9 }),
      measured,
      (rows, each, own) => {
        const lines = linesBy(rows, each)
        const known = new Map(
          Object.entries(own)
            .map(([line, height]) => [Number(line), height] as const)
            .filter(([line]) => line < lines.count),
        )
        const heights = heightsOf(lines, ROW, known)
        let sum = 0
        for (let line = 0; line < lines.count; line++) {
          const height = known.get(line) ?? heights.about(line)
          expect(heights.before(line)).toBeCloseTo(sum, 6)
          expect(heights.lineAt(sum + height / 2)).toBe(line)
          sum += height
        }
        expect(heights.before(lines.count)).toBeCloseTo(sum, 6)
        expect(heights.lineAt(sum + 1)).toBe(lines.count)
        expect(heights.lineAt(-1)).toBe(0)
      },
    ),
  )
})
