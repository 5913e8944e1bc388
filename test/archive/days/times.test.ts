import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findTimes } from '../../../src/archive/days/times.ts'

/** A text with its day of publication and its time expressions. There is a file of cases for each rule. */
interface Case {
  published: string
  text: string
  /** `date` or `date/until`, with ` damaged` if it is; and the words. */
  times: [time: string, words: string][]
}
const CASES = new URL('../../fixtures/days/', import.meta.url)
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as Case[]).map((each) => ({ file, ...each })),
  )

test.each(cases)('$file: $published: $text', ({ published, text, times }) => {
  const found = findTimes(text, published).map(({ start, end, date, until, damaged }) => [
    `${date}${until ? `/${until}` : ''}${damaged ? ' damaged' : ''}`,
    text.slice(start, end),
  ])
  expect(found).toEqual(times)
})
