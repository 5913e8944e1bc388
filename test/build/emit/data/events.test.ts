import { describe, expect, test } from 'vitest'
import { type Article, bodyOf, type TimeExpression } from '../../../../src/archive/article.ts'
import { eventsOf } from '../../../../src/archive/days/events.ts'
import { prepareArticle } from '../../../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../../../src/format/body.ts'
import type { EventCard } from '../../../../src/format/cards.ts'
import { readDeltaList } from '../../../../src/format/delta-list.ts'
import type { EventIndex } from '../../../../src/format/event-index.ts'
import { eventShard } from '../../../../src/format/shards.ts'
import { archiveOfFiles, sourceFile } from '../../../archive/source-file.ts'
import { type PublishedSite, published, read } from '../../published.ts'

const articleOf = (file: string, text: string): Article =>
  archiveOfFiles([sourceFile(file, text)]).archive.articles[0] as Article

/** An article with the dates of a test, whatever its text says. */
function dated(
  article: Article,
  words: [words: string, time: Omit<TimeExpression, 'start' | 'end'>][],
): Article {
  const body = bodyOf(article)
  const times = words.map(([text, time]): TimeExpression => {
    const start = body.indexOf(text)
    return { start, end: start + text.length, ...time }
  })
  return { ...article, times, events: eventsOf(article.blocks, times, article.mentions) }
}

const publishAll = (articles: Article[]) => published({ settings: { title: 'T', language: 'en' }, articles })
const happenedOf = (publication: PublishedSite) =>
  read<EventIndex>(publication, publication.manifest.eventIndex)
/** The card of each event, found by its index as the app finds it. */
const cardsOf = (publication: PublishedSite) => {
  const { groups } = happenedOf(publication)
  return Array.from({ length: publication.manifest.events }, (_, place) => {
    const { path, start } = eventShard(groups, place) ?? { path: '', start: 0 }
    return read<EventCard[]>(publication, path)[place - start]
  })
}

const older = dated(
  articleOf(
    'a.txt',
    'Talks in Peru\n2020-04-02\nPeru met envoys of Chile in March. Rain fell on Monday. They left in 1776.',
  ),
  [
    ['in March', { date: '2020-03' }],
    ['on Monday', { date: '2020-03-30' }],
    ['1776', { date: '1776' }],
  ],
)
const newer = dated(
  articleOf(
    'b.txt',
    'A fair\n2020-04-11\nFrom March  to April , France showed  ships. It ended on Friday in Peru.',
  ),
  [
    ['From March  to April ,', { date: '2020-03', until: '2020-04', damaged: true }],
    ['on Friday', { date: '2020-04-10' }],
  ],
)

describe('events', () => {
  const publication = publishAll([older, newer])
  const happened = happenedOf(publication)
  const cards = cardsOf(publication)

  test('are in order of date, each with its article', () => {
    expect(happened.dates).toEqual([
      ['2020-03', '', 1],
      ['2020-03', '2020-04', 1],
      ['2020-03-30', '', 1],
      ['2020-04-10', '', 1],
    ])
    // As steps from one to the next: 0, 1, 0, 1.
    expect(happened.articles).toEqual([0, 1, -1, 1])
    expect(publication.manifest.events).toBe(4)
    expect(cards.map((card) => card?.slug)).toEqual([older.slug, newer.slug, older.slug, newer.slug])
  })

  test('have the countries of their sentence, main subjects first', () => {
    expect(cards.map((card) => card?.countries)).toEqual([['PE', 'CL'], ['FR'], [], ['PE']])
    const columns = publication.manifest.countries.map(({ code }, index) => {
      const { mention, about } = readDeltaList(happened.countries[index] ?? [])
      return [code, [...mention], [...about]]
    })
    expect(columns).toEqual([
      ['PE', [0, 3], [0, 3]],
      ['CL', [0], []],
      ['FR', [1], [1]],
    ])
  })

  test('have their sentence, its time expression, its gaps and its passage', () => {
    const card = cards[1] as EventCard
    expect(card.text).toBe('From March  to April , France showed  ships.')
    expect(card.text.slice(card.words.start, card.words.end)).toBe('From March  to April ,')
    expect(card.damaged).toBe(true)
    expect(card.mentions.map(([start, end, code]) => [card.text.slice(start, end), code])).toEqual([
      ['France', 'FR'],
    ])
    expect(card.gaps.length).toBe(newer.gaps.filter(({ end }) => end < 50).length)
    expect(newer.blocks.flatMap(({ sentences }) => sentences).some(({ id }) => id === card.id)).toBe(true)
    expect(card).toMatchObject({ headline: 'A fair', published: '2020-04-11' })
  })

  test('a body has its mentions and time expressions at the right offsets', () => {
    const body = JSON.parse(prepareArticle(newer).body) as Body
    const text = bodyOf(body)
    expect(body.mentions.map(([start, end, code, kind]) => [text.slice(start, end), code, kind])).toEqual([
      ['France', 'FR', 'name'],
      ['Peru', 'PE', 'name'],
    ])
    expect(body.times.map(([, , ...time]) => time)).toEqual([['2020-03', '2020-04', 1], ['2020-04-10']])
  })
})

describe('many events', () => {
  const long = `It rained on Monday, ${'and the river rose by a hand '.repeat(60)}in Peru.`
  const one = dated(articleOf('c.txt', `Rain\n2020-04-02\n${long}`), [['on Monday', { date: '2020-03-30' }]])
  const many = Array.from({ length: 700 }, (_, index) => ({
    ...one,
    file: `${index}.txt`,
    events: one.events.map((event) => ({
      ...event,
      date: index < 650 ? '2020-03-30' : `${1900 + index - 650}-01`,
    })),
  }))
  const publication = publishAll(many)

  test('are grouped into files of limited size: sparse years together, busy months split', () => {
    expect(happenedOf(publication).groups.map(([start]) => start)).toEqual([0, 32])
    const shards = [...publication.files.keys()].filter((path) => path.startsWith('data/event-cards-'))
    expect(shards).toHaveLength(1 + Math.ceil(668 / 64))
    for (const path of shards) expect(read<EventCard[]>(publication, path).length).toBeLessThanOrEqual(64)
    expect(cardsOf(publication).every((card) => card?.slug)).toBe(true)
  })

  test('do not make the manifest larger', () => {
    const few = publishAll(many.slice(0, 300)).manifest
    expect(JSON.stringify(publication.manifest).length - JSON.stringify(few).length).toBeLessThan(400)
  })

  test('a long sentence is cut around its time expression', () => {
    const card = cardsOf(publication)[0] as EventCard
    expect(card.text).toMatch(/^It rained on Monday, and .* …$/)
    expect(card.text.length).toBeLessThan(500)
    expect(card.text.slice(card.words.start, card.words.end)).toBe('on Monday')
  })
})

test('an archive without events has an event index', () => {
  const happened = happenedOf(publishAll([]))
  expect(happened).toMatchObject({ dates: [], articles: [], groups: [] })
})

test('half a megabyte of nothing but events can be published', () => {
  const article = articleOf('long.txt', `Talks\n2020-04-11\n${'Peru said Monday it was so. '.repeat(20_000)}`)
  const { events } = publishAll([article]).manifest
  expect(events).toBe(20_000)
})
