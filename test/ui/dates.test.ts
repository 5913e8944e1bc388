import { expect, test } from 'vitest'
import { formatDate, formatPublished, formatRange, formatTime, formatWeekday } from '../../src/ui/dates.ts'

test('formatted dates are as precise as the input', () => {
  expect(formatDate('2020-04-11')).toBe('11 April 2020')
  expect(formatDate('2020-04')).toBe('April 2020')
  expect(formatDate('2020')).toBe('2020')
  expect(formatDate('0099-01-02')).toBe('2 January 99')
  expect(formatWeekday('2020-04-11')).toBe('Saturday')
})

test.each([
  ['2020-04-11', '11 April 2020'],
  ['2020-04-11T07:28', '11 April 2020, 07:28'],
  ['2020-03-25T23:36:00+08:00', '25 March 2020, 23:36:00 UTC+08:00'],
  ['2020-03-25T00:01Z', '25 March 2020, 00:01 UTC'],
])('%s is shown as printed', (published, shown) => expect(formatPublished(published)).toBe(shown))

test('ranges do not repeat what both dates share', () => {
  expect(formatRange('2020-03-25', '2020-04-11')).toMatch(/^25 March\s–\s11 April 2020$/)
  expect(formatRange('2020-03', '2020-04')).toMatch(/^March\s?–\s?April 2020$/)
  expect(formatRange('2019', '2020')).toBe('2019 – 2020')
  expect(formatRange('2020', '2020')).toBe('2020')
})

test.each([
  ['2020-04-11T07:28', '07:28'],
  ['2020-03-25T00:01Z', '00:01 UTC'],
  ['2020-04-11', ''],
  ['', ''],
])('the time of %j is %j', (published, time) => expect(formatTime(published)).toBe(time))
