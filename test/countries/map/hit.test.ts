import { describe, expect, test } from 'vitest'
import { map } from '../../../src/countries/map/data/world-map.ts'
import { countryAt, middleOf } from '../../../src/countries/map/hit.ts'
import fc from '../../fast-check.ts'

const dotOf = (code: string) => {
  const [, x = 0, y = 0] = map.marks.find(([each]) => each === code) ?? []
  return [x, y] as const
}

describe('the country at a point of the map', () => {
  test('is a small one on its dot, even within a large one', () => {
    const [x, y] = dotOf('VA')
    expect(countryAt([x, y], 'IT', map.marks, 1)).toBe('VA')
    expect(countryAt([x + 5, y + 5], 'IT', [['VA', x, y]], 1)).toBe('IT')
  })

  test('is a small one near its dot only where no other country is', () => {
    const [x, y] = dotOf('MT')
    expect(countryAt([x + 8, y], undefined, [['MT', x, y]], 1)).toBe('MT')
    expect(countryAt([x + 8, y], 'IT', [['MT', x, y]], 1)).toBe('IT')
    expect(countryAt([x + 13, y], undefined, [['MT', x, y]], 1)).toBeUndefined()
  })

  test('is that of the nearest dot where dots are close', () => {
    const dots = [
      ['AG', 100, 100],
      ['DM', 103, 100],
    ] as [string, number, number][]
    expect(countryAt([101, 100], undefined, dots, 1)).toBe('AG')
    expect(countryAt([102, 100], undefined, dots, 1)).toBe('DM')
  })

  test('is further from its dot on a small map, and closer to it on a large one', () => {
    expect(countryAt([120, 100], undefined, [['MT', 100, 100]], 0.36)).toBe('MT')
    expect(countryAt([103, 100], undefined, [['MT', 100, 100]], 8)).toBeUndefined()
  })

  test('every dot can be hit at the largest zoom', () => {
    fc.assert(
      fc.property(fc.constantFrom(...map.marks), ([code, x, y]) => {
        const twins = map.marks.filter(([, left, top]) => left === x && top === y)
        expect(twins.map(([each]) => each)).toContain(countryAt([x, y], undefined, map.marks, 8))
        expect(twins.map(([each]) => each)).toContain(code)
      }),
    )
  })
})

test('the middle of a country is that of its largest part', () => {
  const shapeOf = (code: string) => map.shapes.find(([each]) => each === code)?.[1] ?? ''
  const [x, y] = middleOf(shapeOf('FR'))
  // In Europe, not halfway to Guiana.
  expect(x).toBeGreaterThan(480)
  expect(x).toBeLessThan(520)
  expect(y).toBeLessThan(110)
  expect(middleOf('M0,0L2,0L2,2L0,2ZM10,10L20,10L20,30Z')).toEqual([15, 20])
})
