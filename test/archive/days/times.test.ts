import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findTimes } from '../../../src/archive/days/times.ts'

/** A file a rule; each holds texts with their day of publication, and beside each text what it says of time. */
interface Case {
  published: string
  text: string
  /** `date`, `date/until`, either with ` damaged` behind it; and the words. */
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
