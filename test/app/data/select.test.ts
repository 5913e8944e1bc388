import { describe, expect, test } from 'vitest'
import { type Entries, makeEntries } from '../../../src/app/data/entries.ts'
import { type Filters, NO_FILTERS } from '../../../src/app/data/filters.ts'
import {
  countByTime,
  countCountries,
  countFacet,
  countMatches,
  countUndated,
  type Dataset,
  select,
} from '../../../src/app/data/select.ts'
import { readDeltaList, toDeltaLists } from '../../../src/format/delta-list.ts'
import type { DateRun } from '../../../src/format/event-index.ts'
import type { Facet } from '../../../src/format/facets.ts'
import { countOverlapping, overlaps } from '../../../src/format/periods.ts'
import fc from '../../fast-check.ts'

const CODES = ['CN', 'VE', 'MX', 'KZ']

/** An entry: its time, its countries, the number of them that are main subjects, and its article. */
interface Entry {
  date: string
  until?: string
  countries: string[]
  about: number
  article?: number
}

const articlesOf = (...articles: [string, string[], number][]): Entry[] =>
  articles.map(([date, countries, about]) => ({ date, countries, about }))

/** Returns entries, which must be in the order of their times. */
function entriesFrom(entries: readonly Entry[]): Entries {
  const dates: DateRun[] = []
  for (const { date, until = '' } of entries) {
    const last = dates.at(-1)
    if (last?.[0] === date && last[1] === until) last[2]++
    else dates.push([date, until, 1])
  }
  const columns = new Map(
    toDeltaLists(entries, CODES).map((steps, index) => [CODES[index] as string, readDeltaList(steps)]),
  )
  const positions = entries.flatMap(({ article }) => article ?? [])
  return makeEntries(dates, columns, positions.length ? Uint32Array.from(positions) : undefined)
}

const resultOf = (scores: Record<number, number>): NonNullable<Dataset['searchResult']> => ({
  positions: Uint32Array.from(Object.keys(scores), Number),
  scores: Uint16Array.from(Object.values(scores)),
})

const SMALL: Dataset = {
  entries: entriesFrom(
    articlesOf(
      ['2020-03-25', ['CN', 'KZ'], 2],
      ['2020-04-11', ['CN', 'VE', 'MX', 'KZ'], 3],
      ['2020-04-12', ['MX'], 1],
    ),
  ),
}
const selected = (some: Partial<Filters>, from = SMALL) => [...select(from, { ...NO_FILTERS, ...some })]

describe('filters select', () => {
  test.each<[string, Partial<Filters>, number[]]>([
    ['everything, newest first', {}, [2, 1, 0]],
    ['everything, oldest first', { sort: 'oldest' }, [0, 1, 2]],
    ['any of two countries', { countries: ['VE', 'KZ'] }, [1, 0]],
    ['all of two countries', { countries: ['VE', 'KZ'], match: 'all' }, [1]],
    ['what it is about', { countries: ['KZ'], scope: 'about' }, [0]],
    ['a month', { from: '2020-04', to: '2020-04' }, [2, 1]],
    ['a day', { from: '2020-04-11', to: '2020-04-11' }, [1]],
    ['up to a year', { to: '2020' }, [2, 1, 0]],
    ['from the next year on', { from: '2021' }, []],
    ['a country that the archive does not know', { countries: ['FR'] }, []],
  ])('%s', (_, filters, positions) => expect(selected(filters)).toEqual(positions))

  test('the articles that match the query, best first if sorted by relevance', () => {
    expect(selected({}, { ...SMALL, searchResult: resultOf({ 0: 5, 1: 9 }) })).toEqual([1, 0])
    expect(selected({ q: 'x' }, { ...SMALL, searchResult: resultOf({ 0: 9, 1: 5, 2: 5 }) })).toEqual([
      0, 2, 1,
    ])
  })

  test('the articles of a country on its page', () => {
    expect(selected({ countries: ['MX'] }, { ...SMALL, countryCode: 'KZ' })).toEqual([1])
  })

  test('nothing in an archive without articles', () => {
    const empty: Dataset = { entries: entriesFrom([]) }
    expect(selected({}, empty)).toEqual([])
    expect(selected({ countries: ['CN'], from: '2020' }, empty)).toEqual([])
    expect(countByTime(empty, NO_FILTERS).times).toEqual([])
  })
})

describe('entries without a date', () => {
  const some: Dataset = {
    entries: entriesFrom(
      articlesOf(['', ['CN'], 1], ['', ['VE'], 1], ['2020-03-25', ['CN'], 1], ['2020-04-11', ['VE'], 1]),
    ),
  }

  test.each<[string, Partial<Filters>, number[]]>([
    ['come last, newest first', {}, [3, 2, 0, 1]],
    ['come last, oldest first', { sort: 'oldest' }, [2, 3, 0, 1]],
    ['are left out by a filter by date', { from: '0001' }, [3, 2]],
    ['are left in by other filters', { countries: ['VE'], sort: 'oldest' }, [3, 1]],
  ])('%s', (_, filters, positions) => expect(selected(filters, some)).toEqual(positions))

  test('are sorted by relevance like others', () => {
    const found = { ...some, searchResult: resultOf({ 0: 9, 2: 5 }) }
    expect(selected({ q: 'x' }, found)).toEqual([0, 2])
  })

  test('are counted apart', () => {
    expect(countUndated(some, { ...NO_FILTERS, from: '2020', countries: ['VE'] })).toBe(1)
    expect(countUndated(SMALL, { ...NO_FILTERS, from: '2020' })).toBe(0)
  })
})

describe('filters by publication and language', () => {
  const publications: Facet = {
    values: ['dawn', 'nrc'].map((value) => ({ value, name: value })),
    valueAt: Int32Array.of(0, 1, -1),
  }
  const languages: Facet = { values: [{ value: 'nl', name: 'Dutch' }], valueAt: Int32Array.of(-1, 0, 0) }
  const dataset: Dataset = { ...SMALL, facets: { publications, languages } }
  const countOf = (filters: Partial<Filters>, from = dataset) => [
    ...countFacet(from, { ...NO_FILTERS, ...filters }, 'publications', publications),
  ]

  test.each<[string, Partial<Filters>, number[]]>([
    ['one publication', { publications: ['nrc'] }, [1]],
    ['any of two publications', { publications: ['nrc', 'dawn'] }, [1, 0]],
    ['a publication and a language', { publications: ['nrc', 'dawn'], languages: ['nl'] }, [1]],
    ['a language and a country', { languages: ['nl'], countries: ['MX'] }, [2, 1]],
  ])('select %s', (_, filters, positions) => expect(selected(filters, dataset)).toEqual(positions))

  test('count what the other filters leave of each publication', () => {
    expect(countOf({})).toEqual([1, 1])
    expect(countOf({ publications: ['dawn'] })).toEqual([1, 1])
    expect(countOf({ languages: ['nl'] })).toEqual([0, 1])
    expect(countOf({ countries: ['CN'], from: '2020-04' })).toEqual([0, 1])
  })

  test('select and count events by their article', () => {
    const events: Dataset = {
      ...dataset,
      entries: entriesFrom([
        { date: '2020-03', countries: [], about: 0, article: 1 },
        { date: '2020-04', countries: [], about: 0, article: 0 },
        { date: '2020-05', countries: [], about: 0, article: 1 },
      ]),
    }
    expect(selected({ publications: ['nrc'] }, events)).toEqual([2, 0])
    expect(countOf({}, events)).toEqual([1, 2])
  })
})

describe('filters of events select', () => {
  const happened: Dataset = {
    entries: entriesFrom([
      { date: '1776-07', countries: [], about: 0, article: 0 },
      { date: '2020-03', until: '2020-04', countries: ['CN'], about: 0, article: 1 },
      { date: '2020-04-10', countries: ['CN', 'VE'], about: 1, article: 0 },
      { date: '2020-04-10', countries: ['VE'], about: 1, article: 1 },
      { date: '2020-04-10', countries: ['MX', 'CN'], about: 2, article: 1 },
    ]),
  }

  test.each<[string, Partial<Filters>, number[]]>([
    ['everything, the newest day first and the text in its order', {}, [3, 4, 2, 1, 0]],
    ['everything, oldest first', { sort: 'oldest' }, [0, 1, 2, 3, 4]],
    [
      'a day: also what is said of its month, and spans',
      { from: '2020-04-10', to: '2020-04-10' },
      [3, 4, 2, 1],
    ],
    ['another day of the month', { from: '2020-04-01', to: '2020-04-01' }, [1]],
    ['a day of a month that is named as a month', { from: '1776-07-04', to: '1776-07-04' }, [0]],
    ['a country of the sentence', { countries: ['VE'] }, [3, 2]],
    ['a country of the sentence that the article is about', { countries: ['VE'], scope: 'about' }, [3]],
    ['all of two countries', { countries: ['CN', 'MX'], match: 'all' }, [4]],
  ])('%s', (_, filters, places) => expect(selected({ by: 'happened', ...filters }, happened)).toEqual(places))

  test('the events of articles that match the query', () => {
    expect(selected({}, { ...happened, searchResult: resultOf({ 0: 3 }) })).toEqual([2, 0])
  })

  test('the events that mention the country of the page', () => {
    expect(selected({}, { ...happened, countryCode: 'MX' })).toEqual([4])
  })
})

/** An entry on a day, in a month or in a span. */
const entry: fc.Arbitrary<Entry> = fc
  .record({
    dates: fc.constantFrom(
      ['2019-12-31', ''],
      ['2020-01', ''],
      ['2020-01-01', ''],
      ['2020-01-05', '2020-02-02'],
      ['2020-02-02', ''],
    ),
    countries: fc.uniqueArray(fc.constantFrom(...CODES)),
    about: fc.nat(4),
  })
  .map(({ dates: [date = '', until = ''], ...rest }) => ({ date, until, ...rest }))

const filters = fc.record({
  countries: fc.uniqueArray(fc.constantFrom(...CODES, 'FR')),
  match: fc.constantFrom('any' as const, 'all' as const),
  scope: fc.constantFrom('mention' as const, 'about' as const),
  from: fc.constantFrom('', '2020', '2020-01', '2020-01-03'),
  to: fc.constantFrom('', '2020-01', '2020-02-01'),
  sort: fc.constantFrom('newest' as const, 'oldest' as const, 'relevance' as const),
})
const scores = fc.option(fc.dictionary(fc.nat(10).map(String), fc.nat(3)))

const cases = fc
  .record({
    entries: fc.array(entry),
    some: filters,
    scores,
    countryCode: fc.constantFrom(undefined, 'CN', 'FR'),
  })
  .map(({ entries, some, scores, countryCode }) => {
    const key = ({ date, until }: Entry) => `${date} ${until}`
    const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    const dataset: Dataset = {
      entries: entriesFrom(sorted),
      searchResult: scores ? resultOf(scores) : undefined,
      countryCode,
    }
    return { sorted, dataset, scores, applied: { ...NO_FILTERS, ...some, q: scores ? 'x' : '' } }
  })

test('the selected entries are those that pass every filter, tested one by one', () => {
  fc.assert(
    fc.property(cases, ({ sorted, dataset, scores, applied }) => {
      const expected = [...sorted.keys()].filter((index) => {
        const { date, until, countries, about } = sorted[index] as Entry
        const matched = applied.scope === 'about' ? countries.slice(0, about) : countries
        const matches = (code: string) => matched.includes(code)
        return (
          (!scores || String(index) in scores) &&
          (!dataset.countryCode || matches(dataset.countryCode)) &&
          overlaps([date, until || date], applied) &&
          (applied.countries.length === 0 ||
            (applied.match === 'all' ? applied.countries.every(matches) : applied.countries.some(matches)))
        )
      })
      if (applied.sort !== 'oldest') expected.reverse()
      if (applied.sort === 'relevance' && scores) expected.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      expect([...select(dataset, applied)]).toEqual(expected)
      expect(countMatches(dataset, applied)).toBe(expected.length)
    }),
  )
})

test('the count of a country is the number of articles with it under the other filters', () => {
  fc.assert(
    fc.property(cases, ({ dataset, applied }) => {
      const counts = countCountries(dataset, applied)
      for (const code of CODES) {
        const countries = applied.match === 'all' ? [...new Set([...applied.countries, code])] : [code]
        expect(counts.get(code)).toBe(select(dataset, { ...applied, countries }).length)
      }
    }),
  )
})

test('the count of a month is the number of articles that selecting it gives', () => {
  const months = ['2019-12', '2020-01', '2020-02'].map((month) => ({ from: month, to: month }))
  fc.assert(
    fc.property(cases, ({ dataset, applied }) => {
      const { times, sizes } = countByTime(dataset, applied)
      expect(countOverlapping(months, times, sizes)).toEqual(
        months.map((month) => select(dataset, { ...applied, ...month }).length),
      )
    }),
  )
})
