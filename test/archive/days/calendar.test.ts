import { expect, test } from 'vitest'
import { isDay } from '../../../src/archive/days/calendar.ts'
import fc from '../../fast-check.ts'

test.each([
  [2020, 2, 29, true],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2019, 2, 29, false],
  [2020, 4, 31, false],
  [2020, 13, 1, false],
  [2020, 0, 10, false],
  [2020, 1, 0, false],
  [99, 12, 31, true],
  [0, 1, 1, false],
])('the day %i-%i-%i: %s', (year, month, day, exists) => expect(isDay(year, month, day)).toBe(exists))

test('the days that exist are those that Date knows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(40),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        expect(isDay(year, month, day)).toBe(
          date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0,
        )
      },
    ),
  )
})
