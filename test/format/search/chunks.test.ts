import { expect, test } from 'vitest'
import { chunkOf, chunkStarts, hasPrefixList, listedPrefixes } from '../../../src/format/search/chunks.ts'
import { firstTermFrom } from '../../../src/format/search/term-list.ts'
import fc from '../../fast-check.ts'

const terms = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𐐀', '中'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.sort())

test('chunks have all terms once, and only a chunk of a single term exceeds the maximum size', () => {
  fc.assert(
    fc.property(
      terms,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 40, maxLength: 40 }),
      (all, sizes) => {
        const starts = chunkStarts(all, sizes, 50)
        expect(starts[0]).toBe(0)
        for (const [chunk, start] of starts.entries()) {
          const end = starts[chunk + 1] ?? all.length
          expect(end).toBeGreaterThan(start)
          const size = sizes.slice(start, end).reduce((sum, one) => sum + one, 0)
          if (end > start + 1) expect(size).toBeLessThanOrEqual(50)
        }
      },
    ),
  )
})

test('every prefix whose terms span more than two chunks has a list', () => {
  fc.assert(
    fc.property(terms, (bounds) => {
      const listed = listedPrefixes({ bounds })
      for (const bound of bounds)
        for (let length = 1; length <= bound.length; length++) {
          const prefix = bound.slice(0, length)
          const spanned = chunkOf({ bounds }, `${prefix}\uffff`) - chunkOf({ bounds }, prefix) + 1
          expect(listed.includes(prefix)).toBe(spanned > 2)
          expect(hasPrefixList({ bounds }, prefix)).toBe(spanned > 2)
        }
    }),
  )
})

test('the first term from a text on is found', () => {
  fc.assert(
    fc.property(terms, fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 }), (all, text) => {
      const first = all.findIndex((term) => term >= text)
      expect(firstTermFrom(all, text)).toBe(first < 0 ? all.length : first)
    }),
  )
})
