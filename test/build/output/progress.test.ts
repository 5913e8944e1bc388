import { expect, test } from 'vitest'
import { cutTo, stepText, summaryText } from '../../../src/build/output/progress.ts'
import { showProgress } from '../../../src/build/output/progress-line.ts'

test('a step says how much is done, how fast it is, and how long it takes', () => {
  const step = { name: 'Reading articles', done: 12_340, total: 19_000, elapsed: 6500 }
  expect(stepText(step)).toBe('Reading articles 12,340/19,000 (1,898/s, 4 s left)')
  expect(stepText({ ...step, done: 0, elapsed: 0 })).toBe('Reading articles 0/19,000')
  expect(stepText({ ...step, elapsed: 400 })).toBe('Reading articles 12,340/19,000')
  expect(stepText({ ...step, done: 19_000 })).toBe('Reading articles 19,000/19,000 (2,923/s)')
  expect(stepText({ ...step, done: 1, elapsed: 60_000 })).toMatch(/ \(1\/s, \d+ min \d\d s left\)$/)
  expect(stepText({ ...step, done: 100, total: 225, elapsed: 100_000 })).toContain('2 min 05 s left')
})

test('the summary says how many articles there are, how many are new, and the time', () => {
  expect(summaryText(19_000, 19_000, 14_230)).toBe('19,000 articles in 14.2 s')
  expect(summaryText(19_000, 1, 2000)).toBe('19,000 articles in 2.0 s, 1 of them new or changed')
  expect(summaryText(19_000, 0, 2000)).toBe('19,000 articles in 2.0 s, none of them new or changed')
  expect(summaryText(1, 1, 900)).toBe('1 article in 0.9 s')
  expect(summaryText(0, 0, 900)).toBe('0 articles in 0.9 s')
})

test('a line is cut to fewer characters than the terminal has columns', () => {
  expect(cutTo('Reading articles', 80)).toBe('Reading articles')
  expect(cutTo('Reading articles', 10)).toBe('Reading …')
})

/** Shows 30 seconds of work in 3,000 parts, and returns everything that was written. */
function shown(isTerminal: boolean, total = 3000, seconds = 30): string[] {
  const written: string[] = []
  let time = 0
  const progress = showProgress({
    write: (text) => written.push(text),
    isTerminal,
    columns: () => 80,
    now: () => time,
  })
  const step = progress.begin('Reading articles', total)
  for (let i = 0; i < total; i++) {
    time += (seconds * 1000) / total
    step.add(1)
  }
  step.end()
  progress.say('Done')
  return written
}

test('on a terminal, one line is overwritten at most ten times a second, and then removed', () => {
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

test('elsewhere, there is a plain line every ten seconds', () => {
  expect(shown(false)).toEqual([
    'Reading articles 0/3,000\n',
    'Reading articles 1,000/3,000 (100/s, 20 s left)\n',
    'Reading articles 2,000/3,000 (100/s, 10 s left)\n',
    'Reading articles 3,000/3,000 (100/s)\n',
    'Done\n',
  ])
})

test('short steps are not shown', () => {
  for (const isTerminal of [true, false]) expect(shown(isTerminal, 20, 0.1)).toEqual(['Done\n'])
})
