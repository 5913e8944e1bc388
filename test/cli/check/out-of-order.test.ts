import { expect, test } from 'vitest'
import { outOfOrder } from '../../../src/cli/check/out-of-order.ts'

const days = Array.from({ length: 20 }, (_, i) => `2020-04-${String(i + 1).padStart(2, '0')}`)

test.each([
  ['oldest first', days, []],
  ['newest first', days.toReversed(), []],
  ['one that is too late', days.with(5, '2021-04-06'), [5]],
  ['one that is too early', days.with(5, '2019-04-06'), [5]],
  ['the first', days.with(0, '2021-01-01'), [0]],
  ['the last', days.with(19, '2019-01-01'), [19]],
  ['one of a list that begins with the newest', days.toReversed().with(7, '2029-01-01'), [7]],
  ['no order at all', days.map((_, i) => days[(i * 7) % 20] as string), []],
  ['too few', days.slice(0, 5).with(2, '2029-01-01'), []],
  ['all the same', days.map(() => '2020-04-01'), []],
])('%s', (_what, list, wrong) => {
  expect(outOfOrder(list)).toEqual(wrong)
})
