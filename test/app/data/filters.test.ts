import { describe, expect, test } from 'vitest'
import {
  countryCode,
  type Filters,
  isDate,
  NO_FILTERS,
  parseFilters,
  toSearch,
} from '../../../src/app/data/filters.ts'
import fc from '../../fast-check.ts'

const parse = (search: string) => parseFilters(new URLSearchParams(search))

describe('an address', () => {
  test('says every filter', () => {
    const { filters, ignored } = parse(
      'q=virus+fight&country=ve,mx&match=all&scope=about&from=2020&to=2020-04-11&by=published&sort=relevance',
    )
    expect(ignored).toEqual([])
    expect(filters).toEqual({
      q: 'virus fight',
      countries: ['VE', 'MX'],
      match: 'all',
      scope: 'about',
      from: '2020',
      to: '2020-04-11',
      by: 'published',
      sort: 'relevance',
    })
  })

  test('leaves defaults out and keeps a fixed order', () => {
    expect(toSearch(NO_FILTERS)).toBe('')
    expect(toSearch({ ...NO_FILTERS, to: '2020', countries: ['VE', 'MX'], q: 'a b', match: 'all' })).toBe(
      '?q=a+b&country=ve,mx&match=all&to=2020',
    )
    expect(toSearch({ ...NO_FILTERS, sort: 'oldest', by: 'happened', from: '2020' })).toBe(
      '?from=2020&by=happened&sort=oldest',
    )
  })

  test.each([
    ['from=20x', 'from', '20x'],
    ['to=2020-02-30', 'to', '2020-02-30'],
    ['from=2020-4', 'from', '2020-4'],
    ['country=venezuela', 'country', 'venezuela'],
    ['country=zz', 'country', 'zz'],
    ['match=none', 'match', 'none'],
    ['scope=x', 'scope', 'x'],
    ['sort=best', 'sort', 'best'],
    ['sort=relevance', 'sort', 'relevance'],
    ['q=a&by=happened&sort=relevance', 'sort', 'relevance'],
    ['by=told', 'by', 'told'],
    ['from=2021&to=2020', 'to', '2020'],
    ['utm_source=mail', 'utm_source', 'mail'],
    ['q=a&q=b', 'q', 'b'],
  ])('%s is passed over, and said', (search, name, value) => {
    expect(parse(search).ignored).toMatchObject([{ name, value }])
  })

  test('a good country beside a bad one is kept', () => {
    expect(parse('country=ve,xx1,mx').filters.countries).toEqual(['VE', 'MX'])
  })

  test('a day inside the year that it ends with is no contradiction', () => {
    expect(parse('from=2020-04-11&to=2020').ignored).toEqual([])
  })
})

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)))

test('writing and reading filters gives the same filters', () => {
  const filters: fc.Arbitrary<Filters> = fc.record({
    q: fc.string({ maxLength: 40 }).map((text) => text.trim().replace(/\s+/g, ' ')),
    countries: fc.uniqueArray(fc.constantFrom('VE', 'MX', 'CN', 'XK', 'KZ')),
    match: fc.constantFrom('any', 'all'),
    scope: fc.constantFrom('mention', 'about'),
    from: fc.oneof(fc.constant(''), date),
    to: fc.constant(''),
    by: fc.constantFrom('published', 'happened'),
    sort: fc.constantFrom('newest', 'oldest'),
  })
  fc.assert(
    fc.property(filters, (given) => {
      expect(parse(toSearch(given)).filters).toEqual(given)
    }),
  )
})

test('any address is read, and what comes of it can be written and read again', () => {
  const name = fc.oneof(
    fc.constantFrom('q', 'country', 'from', 'to', 'match', 'scope', 'by', 'sort'),
    fc.string(),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.oneof(fc.constantFrom('happened', 'relevance'), fc.string(), date))),
      (pairs) => {
        const { filters } = parseFilters(new URLSearchParams(pairs))
        const again = parse(toSearch(filters))
        expect(again).toEqual({ filters, ignored: [] })
      },
    ),
  )
})

test('dates and countries are those that exist', () => {
  expect(['2020', '2020-12', '2020-02-29'].every(isDate)).toBe(true)
  expect(['2020-13', '2019-02-29', '20', '2020-1-1', '0000', ''].some(isDate)).toBe(false)
  expect(['VE', 'XK', 'va', 'UK', 'BU'].map(countryCode)).toEqual(['VE', 'XK', 'VA', 'GB', 'MM'])
  expect(['ZZ', 'VEN', 'QX', '', 'EU', 'UN', 'XA', 'QO'].some(countryCode)).toBe(false)
})
