import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TimeExpression } from '../../../src/archive/article.ts'
import { civilDate, dayNumber, formatDate, isDay, weekdayOf } from '../../../src/archive/days/calendar.ts'
import { findTimes } from '../../../src/archive/days/times.ts'
import fc from '../../fast-check.ts'

/** Words that the rules look for, to be combined in every order. */
const SIGNS = (
  'Friday Fri. Sun. Mondays last next this the a an previous following on by until since in of to and through ' +
  'between from March May Nov. Dec. June September 1 2 14th 31 30 29 02 1998 98 2020 10/25/89 1998-03-05 5.12.1999 ' +
  '9/11 - – / , . ; : $ % ’ twenty -fifth nineteen ninety-one first two three days day week weeks month year ago ' +
  'later earlier before after yesterday today tonight tomorrow morning night nights will said was expected ' +
  'Christmas Day attacks that same back off In On Night every other each x \n\n'
).split(' ')
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...SIGNS, '  '), { maxLength: 40 }).map((parts) => parts.join('')),
  // Without digits, so that dates may be damaged.
  fc
    .array(fc.constantFrom(...SIGNS.filter((sign) => !/\d/.test(sign)), 'April , .', 'March  to '), {
      maxLength: 40,
    })
    .map((parts) => parts.join(' ')),
)
const days = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => isDay(year, month, day))
const publications = days.map(([year, month, day]) =>
  formatDate({ unit: 'day', n: dayNumber(year, month, day) }),
)

/** Returns whether a date exists, at its own precision. */
function isReal(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  return match !== null && isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
}

/** Expects expressions to be inside their text, in order, without overlap, and existing dates. */
function expectTimes(times: TimeExpression[], text: string): void {
  let at = 0
  for (const { start, end, date, until, damaged } of times) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
    expect(isReal(date)).toBe(true)
    if (until !== undefined) {
      expect(isReal(until)).toBe(true)
      expect(until.length).toBe(date.length)
      expect(until > date).toBe(true)
    }
    if (damaged) expect(date.length).toBeLessThan(10)
  }
  expect(at).toBeLessThanOrEqual(text.length)
}

test('time expressions are inside the text, in order, without overlap, and are existing dates', () => {
  fc.assert(
    fc.property(texts, publications, (text, published) => {
      expectTimes(findTimes(text, published), text)
    }),
  )
})

const CASES = new URL('../../fixtures/days/languages/', import.meta.url)
const languages = readdirSync(CASES).map((file) => {
  const cases = readFileSync(new URL(file, CASES), 'utf8')
  return { code: file.replace('.json', ''), words: cases.match(/[\p{L}\p{M}\p{N}]+|[.,;()/：、。-]/gu) ?? [] }
})

test.each(languages)('in $code, too', ({ code, words }) => {
  const space = fc.constantFrom(' ', '  ', '')
  const parts = fc.array(fc.tuple(fc.constantFrom(...words), space), { maxLength: 40 })
  fc.assert(
    fc.property(
      parts.map((all) => all.flat().join('')),
      publications,
      (text, published) => expectTimes(findTimes(text, published, undefined, code), text),
    ),
  )
})

test('the number of a day converts back, and weekdays follow one another', () => {
  fc.assert(
    fc.property(days, ([year, month, day]) => {
      const n = dayNumber(year, month, day)
      expect(civilDate(n)).toEqual({ year, month, day })
      expect(weekdayOf(n)).toBe(new Date(n * 86_400_000).getUTCDay())
      expect(weekdayOf(n + 1)).toBe((weekdayOf(n) + 1) % 7)
    }),
  )
})

const SIZE = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** A rule that takes quadratic time would need hours for this megabyte. The time limit need not be tight. */
test.each([
  ['one word', fill('x')],
  ['figures', fill('7')],
  ['figures and spaces', fill('7 ')],
  ['days of the week', fill('Friday ')],
  ['days of the week in a span', fill('Monday to ')],
  ['days of the week in a list', fill('Friday and ')],
  ['years that open a sentence', fill('In 1950. On May 3 ')],
  ['months without figures', fill('April , ')],
  ['dates', fill('Nov. 2, 1998, ')],
  ['figures with strokes', fill('3/4/99 ')],
  ['figures with dashes', fill('1-2-')],
  ['days counted from days', fill('a day before ')],
  ['days counted from days that follow', fill('the day after a day before Friday ')],
  ['cues', fill('said will was to be ')],
  ['marks', fill('. ')],
  ['line breaks', fill('\n')],
])(
  '%s: a megabyte is read to the end',
  (_name, text) => {
    expect(Array.isArray(findTimes(text, '1998-01-05'))).toBe(true)
  },
  20_000,
)

test.each(['', 'soon', '98', '1998'])('published %j: no day is found, and nothing fails', (published) => {
  expect(findTimes('He came on Friday.', published).every(({ date }) => isReal(date))).toBe(true)
})

test.each([
  ['de', 'Montag '],
  ['de', 'Montag bis '],
  ['de', 'am 5. und '],
  ['de', 'wird hat '],
  ['fr', 'lundi '],
  ['ru', 'в марте '],
  ['ar', 'يوم '],
  ['zh', '3月'],
  ['zh', '三'],
  ['ja', '日曜日'],
  ['es', 'x'],
  ['it', '1.1.'],
  ['pt', '7 '],
  ['nl', '\n'],
])(
  'in %s, a long text of %j is read to the end',
  (language, piece) => {
    expect(Array.isArray(findTimes(fill(piece).slice(0, 200_000), '1998-01-05', undefined, language))).toBe(
      true,
    )
  },
  20_000,
)
