import { expect, test } from 'vitest'
import { companionsOf } from '../../src/countries/companions-of.ts'

test('the countries of some articles are counted, most frequent first, without those that are left out', () => {
  const columns = new Map(
    Object.entries({ CN: [0, 1, 2, 5], VE: [1, 5], MX: [1, 2, 3, 5], KZ: [4] }).map(([code, articles]) => [
      code,
      { mention: Uint32Array.from(articles), about: new Uint32Array() },
    ]),
  )
  expect(companionsOf(Uint32Array.of(1, 2, 5), columns, ['CN'])).toEqual([
    ['MX', 3],
    ['VE', 2],
  ])
  expect(companionsOf(new Uint32Array(), columns, [])).toEqual([])
})
