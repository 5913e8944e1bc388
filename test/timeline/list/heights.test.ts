import { expect, test } from 'vitest'
import { heightsOf } from '../../../src/timeline/list/heights.ts'
import { linesOf } from '../../../src/timeline/list/lines.ts'
import { itemsOf, SECTION } from '../../../src/timeline/list/list-items.ts'
import fc from '../../fast-check.ts'

const ROW = 150
/** A list with `each` rows under each heading. */
const linesBy = (rows: number, each: number) =>
  linesOf(
    Uint32Array.from({ length: rows }, (_, i) => i),
    (position) => `${3000 - Math.floor(position / each)}-01`,
  )

/** The lines of each item. */
const linesIn = (items: readonly number[], count: number) =>
  items.map((first, item) => {
    const from = first < 0 ? ~first : first
    const next = items[item + 1] ?? count
    return { single: first >= 0, from, to: next < 0 ? ~next : next }
  })

const lists = fc.record({
  count: fc.integer({ min: 0, max: 12 * SECTION }),
  section: fc.nat({ max: 12 }),
  pinned: fc.oneof(fc.constant(Number.NaN), fc.nat({ max: 12 * SECTION })),
})

test('items contain every line once, in order', () => {
  fc.assert(
    fc.property(lists, ({ count, section, pinned }) => {
      const items = linesIn(itemsOf(count, section, pinned), count)
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

test('each line near the screen or the focus is an item, and there are few items', () => {
  fc.assert(
    fc.property(lists, ({ count, section, pinned }) => {
      const items = itemsOf(count, section, pinned)
      expect(items.length).toBeLessThan(3 * SECTION + 8)
      const single = new Set(items)
      const lines = [
        (section - 1) * SECTION,
        section * SECTION,
        (section + 2) * SECTION - 1,
        pinned - 1,
        pinned,
        pinned + 1,
      ]
      for (const line of lines) if (line >= 0 && line < count) expect(single).toContain(line)
    }),
  )
})

test('the height of a list is the sum of its lines, and each line is found at its offset', () => {
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
          const height = known.get(line) ?? heights.estimate(line)
          expect(heights.offsetOf(line)).toBeCloseTo(sum, 6)
          expect(heights.lineAt(sum + height / 2)).toBe(line)
          sum += height
        }
        expect(heights.offsetOf(lines.count)).toBeCloseTo(sum, 6)
        expect(heights.lineAt(sum + 1)).toBe(lines.count)
        expect(heights.lineAt(-1)).toBe(0)
      },
    ),
  )
})
