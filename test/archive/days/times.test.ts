import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseRecord } from '../../../src/archive/archive.ts'
import { findTimes } from '../../../src/archive/days/times.ts'
import { recordOf } from '../source-file.ts'

/** A text with its day of publication and its time expressions. There is a file of cases for each rule. */
interface Case {
  published: string
  text: string
  /** The country that the text is mostly about. */
  country?: string
  /** `date` or `date/until`, with ` damaged` if it is; and the words. */
  times: [time: string, words: string][]
}
const CASES = new URL('../../fixtures/days/', import.meta.url)
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as Case[]).map((each) => ({ file, ...each })),
  )

test.each(cases)('$file: $published: $text', ({ published, text, country, times }) => {
  const found = findTimes(text, published, country).map(({ start, end, date, until, damaged }) => [
    `${date}${until ? `/${until}` : ''}${damaged ? ' damaged' : ''}`,
    text.slice(start, end),
  ])
  expect(found).toEqual(times)
})

test('a feast falls on the day that the country of the story keeps', () => {
  const daysOf = (text: string) =>
    analyseRecord(recordOf('a.txt', new TextEncoder().encode(text))).times.map(({ date }) => date)
  expect(daysOf('Toronto is quiet\n2019-10-16 12:00\nFamilies in Canada met on Thanksgiving.\n')).toEqual([
    '2019-10-14',
  ])
})
