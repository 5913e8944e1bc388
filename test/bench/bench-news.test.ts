import { expect, test } from 'vitest'
import { findTimes } from '../../src/archive/days/times.ts'
import { recordOf } from '../archive/source-file.ts'
import { random } from '../e2e/generate.ts'
import { makeNews } from './generate-news.ts'
import { statisticsOf } from './text-statistics.ts'
import { drawFrom } from './vocabulary.ts'
import { countriesByWordList } from './word-list.ts'

const COUNT = 1400
const made = [...makeNews(COUNT)]
const seeds = made.map(({ file, text }) => recordOf(file, text))
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

test('the same seed gives the same bytes, and another seed different ones', () => {
  expect([...makeNews(COUNT)]).toEqual(made)
  const others = [...makeNews(20, 2)]
  expect([...makeNews(20, 2)]).toEqual(others)
  expect(others[0]?.text).not.toBe(made[0]?.text)
})

test('every text is a source file, in date order over several years, with few on Sundays', () => {
  const days = seeds.map(({ published }) => published.slice(0, 10))
  expect(days).toEqual(days.toSorted())
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBeGreaterThan(3)
  const on = (weekday: number) => days.filter((day) => new Date(day).getUTCDay() === weekday).length
  expect(on(0)).toBeLessThan(on(2) / 3)
})

test('half of a dense archive is in one month, and the texts are otherwise the same', () => {
  const dense = [...makeNews(COUNT, 1, 'dense')]
  const days = dense.map(({ file, text }) => recordOf(file, text).published.slice(0, 10))
  expect(days).toEqual(days.toSorted())
  const inMarch = days.filter((day) => day.startsWith('2020-03'))
  expect(inMarch.length / COUNT).toBeGreaterThan(0.48)
  expect(inMarch.length / COUNT).toBeLessThan(0.55)
  expect(new Set(inMarch).size).toBe(31)
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBeGreaterThan(3)
  const headline = ({ text }: { text: string }) => text.split('\n', 1)[0]
  expect(dense.map(headline)).toEqual(made.map(headline))
})

// The values of 1,399 articles of Reuters-21578, read the same way, are 186, 0.77, 0.53, 0.93, 0.23, 0.48, 0.37,
// 1.6 and 3.2.
test('words, lengths, countries and dates are distributed as in wire news', () => {
  const found = statisticsOf(made.map(({ text }) => text))
  const expectBetween = (value: number, least: number, most: number) => {
    expect(value).toBeGreaterThan(least)
    expect(value).toBeLessThan(most)
  }
  expectBetween(found.meanLength, 170, 205)
  expectBetween(found.logDeviation, 0.7, 0.83)
  expectBetween(found.heaps, 0.48, 0.6)
  expectBetween(found.zipf, 0.88, 1.02)
  expectBetween(found.topTen, 0.2, 0.26)
  expectBetween(found.topHundred, 0.44, 0.52)
  expectBetween(found.hapaxShare, 0.28, 0.45)
  expectBetween(mean(made.map(({ text }) => countriesByWordList(text).length)), 1.4, 1.9)
  expectBetween(
    mean(seeds.map(({ source, bodyStart }) => findTimes(source.slice(bodyStart), '2020-06-30').length)),
    2.6,
    4,
  )
})

test('numbers are drawn in proportion to their weights', () => {
  const draw = drawFrom([1, 0, 6, 3])
  const next = random(1)
  const drawn = [0, 0, 0, 0]
  for (let i = 0; i < 10_000; i++) {
    const which = draw(next())
    drawn[which] = (drawn[which] ?? 0) + 1
  }
  expect(drawn.map((times) => Math.round(times / 1000))).toEqual([1, 0, 6, 3])
})
