import { expect, test } from 'vitest'
import { dateExamples, parseTypedDate } from '../../../src/timeline/filters/typed-date.ts'

test.each([
  ['', ''],
  ['2020', '2020'],
  [' 2020-04 ', '2020-04'],
  ['2020-04-11', '2020-04-11'],
  ['Apr 2020', '2020-04'],
  ['april 2020', '2020-04'],
  ['Sept. 2020', '2020-09'],
  ['October, 1987', '1987-10'],
  ['20 Oct 1987', '1987-10-20'],
  ['October 20, 1987', '1987-10-20'],
  ['1987/10/20', '1987-10-20'],
])('“%s” is read as “%s”', (typed, date) => {
  expect(parseTypedDate(typed)).toBe(date)
})

test.each(['April', 'soon', 'Foo 2020', '2020-02-30', '30 Feb 2020', '13/14/2020', 'Apr 0000', 'Ap 2020'])(
  '“%s” is not a date',
  (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  },
)

test('every example can be typed', () => {
  for (const example of dateExamples()) expect(parseTypedDate(example)).toBeTruthy()
})
