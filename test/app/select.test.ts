import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Filters, NO_FILTERS } from '../../src/app/filters.ts'
import { type Archived, countCountries, entriesOf, select } from '../../src/app/select.ts'

const CODES = ['CN', 'VE', 'MX', 'KZ']

/** [day, countries, how many of them it is about] */
const archivedOf = (articles: [string, string[], number][], hits?: Map<number, number>): Archived => ({
  entries: {
    codes: CODES,
    days: articles.map(([day]) => day),
    countries: articles.map(([, codes]) => codes.map((code) => CODES.indexOf(code))),
    about: articles.map(([, , about]) => about),
  },
  hits,
})

const SMALL = archivedOf([
  ['2020-03-25', ['CN', 'KZ'], 2],
  ['2020-04-11', ['CN', 'VE', 'MX', 'KZ'], 3],
  ['2020-04-12', ['MX'], 1],
])
const chosen = (some: Partial<Filters>, from = SMALL) => select(from, { ...NO_FILTERS, ...some })

describe('filters leave', () => {
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
  ])('%s', (_, filters, positions) => expect(chosen(filters)).toEqual(positions))

  test('those with the words, best first where asked for', () => {
    const found = {
      ...SMALL,
      hits: new Map([
        [0, 5],
        [1, 9],
      ]),
    }
    expect(chosen({}, found)).toEqual([1, 0])
    expect(
      chosen(
        { sort: 'relevance' },
        {
          ...SMALL,
          hits: new Map([
            [0, 9],
            [1, 5],
          ]),
        },
      ),
    ).toEqual([0, 1])
  })

  test('a country’s own articles on its page', () => {
    expect(chosen({ countries: ['MX'] }, { ...SMALL, within: 'KZ' })).toEqual([1])
  })
})

describe('of dated statements, filters leave', () => {
  const happened: Archived = {
    entries: entriesOf({
      codes: CODES,
      dates: [
        ['1776-07', '', 1],
        ['2020-03', '2020-04', 1],
        ['2020-04-10', '', 3],
      ],
      articles: [0, 1, 0, 1, 1],
      countries: [[], [0], [0, 1], [1], [2, 0]],
      about: [0, 0, 1, 1, 2],
      shards: [],
      window: { unit: 'day', first: '', last: '', earlier: '', later: '' },
    }),
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
  ])('%s', (_, filters, places) => expect(chosen({ by: 'happened', ...filters }, happened)).toEqual(places))

  test('those of articles that have the words', () => {
    expect(chosen({}, { ...happened, hits: new Map([[0, 3]]) })).toEqual([2, 0])
  })

  test('those that name the country whose page it is', () => {
    expect(chosen({}, { ...happened, within: 'MX' })).toEqual([4])
  })
})

test('the count beside a country is the number of articles that choosing it gives', () => {
  const article = fc.tuple(
    fc.constantFrom('2019-12-31', '2020-01-01', '2020-02-02'),
    fc.uniqueArray(fc.constantFrom(...CODES)),
    fc.nat(4),
  )
  const filters = fc.record({
    countries: fc.uniqueArray(fc.constantFrom(...CODES, 'FR')),
    match: fc.constantFrom('any' as const, 'all' as const),
    scope: fc.constantFrom('mention' as const, 'about' as const),
    from: fc.constantFrom('', '2020'),
    to: fc.constantFrom('', '2020-01'),
  })
  fc.assert(
    fc.property(
      fc.array(article),
      filters,
      fc.option(fc.array(fc.nat(10))),
      fc.constantFrom(undefined, 'CN'),
      (articles, some, hits, within) => {
        const archived: Archived = {
          ...archivedOf(articles, hits ? new Map(hits.map((hit) => [hit, 1])) : undefined),
          within,
        }
        const asked = { ...NO_FILTERS, ...some }
        const counts = countCountries(archived, asked)
        for (const code of CODES) {
          const countries = [...new Set([...asked.countries, code])]
          expect(counts.get(code)).toBe(select(archived, { ...asked, countries }).length)
        }
      },
    ),
  )
})
