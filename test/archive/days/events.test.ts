import { expect, test } from 'vitest'
import { analyseRecord } from '../../../src/archive/archive.ts'
import { bodyOf } from '../../../src/archive/article.ts'
import { recordOf } from '../source-file.ts'

/** Returns the events of an article: the date, its words, the countries, and the beginning of the sentence. */
function events(body: string) {
  const article = analyseRecord(recordOf('x.txt', `Bridge opens again\n1998-02-13 12:00\n${body}`))
  const text = bodyOf(article)
  return article.events.map(({ date, until, damaged, words, sentence, countries }) => ({
    when: `${date}${until ? `/${until}` : ''}${damaged ? ' damaged' : ''}`,
    words: text.slice(words.start, words.end),
    sentence: text.slice(sentence.start, sentence.start + 12),
    countries: countries.join(' '),
  }))
}

test('a sentence with a day is an event, with the countries that it mentions', () => {
  expect(events('Peru sent boats to Chile on Monday. Bolivia did not. Nobody came.')).toEqual([
    { when: '1998-02-09', words: 'Monday', sentence: 'Peru sent bo', countries: 'PE CL' },
  ])
})

test('a sentence with two days is two events, and the same day twice is one event', () => {
  const found = events('Peru sent boats on Monday and on Tuesday, since Monday was dry.')
  expect(found.map(({ when, words }) => [when, words])).toEqual([
    ['1998-02-09', 'Monday'],
    ['1998-02-10', 'Tuesday'],
  ])
})

test('an event has only the countries of its own sentence', () => {
  const found = events('Peru left on Monday. Chile came on Tuesday. It rained on Wednesday.')
  expect(found.map(({ when, countries }) => [when, countries])).toEqual([
    ['1998-02-09', 'PE'],
    ['1998-02-10', 'CL'],
    ['1998-02-11', ''],
  ])
})

test('a month dates an event, a year does not', () => {
  expect(events('It opened in March 1997. It was built in 1990.').map(({ when }) => when)).toEqual([
    '1997-03',
  ])
})

test('a span of days is one event, and a damaged month is marked as damaged', () => {
  expect(events('Peru is shut from Feb. 20 to Feb. 22.').map(({ when }) => when)).toEqual([
    '1998-02-20/1998-02-22',
  ])
  expect(events('The  boats came on January , and stayed.').map(({ when }) => when)).toEqual([
    '1998-01 damaged',
  ])
})

test('the day in a dateline is not an event', () => {
  const found = events('LIMA, Feb. 12 (AP) - The bridge fell on Wednesday. It was old.')
  expect(found.map(({ when }) => when)).toEqual(['1998-02-11'])
})
