import { expect, test } from 'vitest'
import { cutTo, stepText, summaryText, toDuration } from '../../../src/build/output/progress.ts'
import { showProgress } from '../../../src/build/output/progress-line.ts'

test('a step says how many are done, how fast, and how long it takes', () => {
  const step = { name: 'Reading seeds', done: 12_340, total: 19_000, elapsed: 6500 }
  expect(stepText(step)).toBe('Reading seeds  12,340 of 19,000 · 1,898 a second · 4 s left')
  expect(stepText({ ...step, done: 0, elapsed: 0 })).toBe('Reading seeds  19,000')
  expect(stepText({ ...step, elapsed: 400 })).toBe('Reading seeds  12,340 of 19,000')
  expect(stepText({ ...step, done: 19_000 })).toBe('Reading seeds  19,000 of 19,000 · 2,923 a second')
  expect(stepText({ ...step, done: 1, elapsed: 60_000 })).toMatch(/ · 1 a second · \d+ min \d\d s left$/)
})

test('times are in seconds, and from a minute on in minutes', () => {
  expect([0, 1, 59_000, 60_000, 125_001].map(toDuration)).toEqual([
    '0 s',
    '1 s',
    '59 s',
    '1 min 00 s',
    '2 min 06 s',
  ])
})

test('the summary says how many, how many of them are new, and the time', () => {
  expect(summaryText(19_000, 19_000, 14_230)).toBe('19,000 articles in 14.2 s')
  expect(summaryText(19_000, 1, 2000)).toBe('19,000 articles in 2.0 s, 1 of them new or changed')
  expect(summaryText(19_000, 0, 2000)).toBe('19,000 articles in 2.0 s, none of them new or changed')
  expect(summaryText(1, 1, 900)).toBe('1 article in 0.9 s')
  expect(summaryText(0, 0, 900)).toBe('0 articles in 0.9 s')
})

test('a line is cut to less than the columns that there are', () => {
  expect(cutTo('Reading seeds', 80)).toBe('Reading seeds')
  expect(cutTo('Reading seeds', 10)).toBe('Reading …')
})

/** Shows 30 seconds of work of 3,000 steps, and gives all that was written. */
function shown(live: boolean, total = 3000, seconds = 30): string[] {
  const written: string[] = []
  let time = 0
  const progress = showProgress({
    write: (text) => written.push(text),
    live,
    columns: () => 80,
    now: () => time,
  })
  progress.begin('Reading seeds', total)
  for (let i = 0; i < total; i++) {
    time += (seconds * 1000) / total
    progress.add(1)
  }
  progress.end()
  progress.say('Done')
  return written
}

test('on a terminal one line is drawn over at most ten times a second, and taken away', () => {
  const written = shown(true)
  expect(written.length).toBeGreaterThan(200)
  expect(written.length).toBeLessThan(310)
  for (const text of written.slice(0, -2)) {
    expect(text.startsWith('\r\x1b[K')).toBe(true)
    expect(text.length - 4).toBeLessThan(80)
    expect(text).not.toContain('\n')
  }
  expect(written.slice(-2)).toEqual(['\r\x1b[K', 'Done\n'])
})

test('elsewhere there are plain lines, one every ten seconds', () => {
  expect(shown(false)).toEqual([
    'Reading seeds  3,000\n',
    'Reading seeds  1,000 of 3,000 · 100 a second · 20 s left\n',
    'Reading seeds  2,000 of 3,000 · 100 a second · 10 s left\n',
    'Reading seeds  3,000 of 3,000 · 100 a second\n',
    'Done\n',
  ])
})

test('what is done at once is not told', () => {
  for (const live of [true, false]) expect(shown(live, 20, 0.1)).toEqual(['Done\n'])
})
