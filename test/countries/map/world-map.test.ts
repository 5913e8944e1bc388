import { expect, test } from 'vitest'
import countries from 'world-countries'
import { map } from '../../../src/countries/map/data/world-map.ts'

test('every country except Antarctica has an outline or a mark, and nothing else has', () => {
  const codes = countries.map(({ cca2 }) => cca2).filter((code) => code !== 'AQ')
  const drawn = [...map.shapes, ...map.marks].map(([code]) => code)
  expect([...new Set(drawn)].sort()).toEqual(codes.sort())
})

test('small countries have a mark on the map', () => {
  const marks = new Map(map.marks.map(([code, ...at]) => [code, at]))
  for (const code of ['SG', 'VA', 'MT', 'BH', 'TV']) expect(marks.has(code), code).toBe(true)
  for (const [code, [x, y]] of marks) {
    expect(x, code).toSatisfy((value: number) => value >= 0 && value <= map.width)
    expect(y, code).toSatisfy((value: number) => value >= 0 && value <= map.height)
  }
})
