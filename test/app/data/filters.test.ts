import { describe, expect, test } from 'vitest'
import {
  countryCode,
  type Filters,
  isDate,
  NO_FILTERS,
  parseFilters,
  sortOf,
  toSearch,
} from '../../../src/app/data/filters.ts'
import fc from '../../fast-check.ts'

const parse = (search: string) => parseFilters(new URLSearchParams(search))

describe('an address', () => {
  test('contains every filter', () => {
    const { filters, ignored } = parse(
      'q=virus+fight&country=ve,mx&match=all&scope=about&pub=le-monde,the-guardian&lang=fr,pt-BR&from=2020&to=2020-04-11&by=published&sort=oldest&spelling=typed',
    )
    expect(ignored).toEqual([])
    expect(filters).toEqual({
      q: 'virus fight',
      countries: ['VE', 'MX'],
      match: 'all',
      scope: 'about',
      publications: ['le-monde', 'the-guardian'],
      languages: ['fr', 'pt-BR'],
      from: '2020',
      to: '2020-04-11',
      by: 'published',
      sort: 'oldest',
      spelling: 'typed',
    })
  })

  test('omits defaults and has a fixed order', () => {
    expect(toSearch(NO_FILTERS)).toBe('')
    expect(toSearch({ ...NO_FILTERS, to: '2020', countries: ['VE', 'MX'], q: 'a b', match: 'all' })).toBe(
      '?q=a+b&country=ve,mx&match=all&to=2020',
    )
    expect(toSearch({ ...NO_FILTERS, sort: 'oldest', by: 'happened', from: '2020' })).toBe(
      '?from=2020&by=happened&sort=oldest',
    )
    expect(
      toSearch({ ...NO_FILTERS, from: '2020', languages: ['pt-BR'], publications: ['le-monde', '人民日报'] }),
    ).toBe(`?pub=le-monde,${encodeURIComponent('人民日报')}&lang=pt-BR&from=2020`)
  })

  test.each([
    ['from=20x', 'from', '20x', 'notDate'],
    ['to=2020-02-30', 'to', '2020-02-30', 'notDate'],
    ['from=2020-4', 'from', '2020-4', 'notDate'],
    ['country=venezuela', 'country', 'venezuela', 'notCountry'],
    ['country=zz', 'country', 'zz', 'notCountry'],
    ['lang=x', 'lang', 'x', 'notInArchive'],
    ['match=none', 'match', 'none', 'notChoice'],
    ['scope=x', 'scope', 'x', 'notChoice'],
    ['sort=best', 'sort', 'best', 'notChoice'],
    ['sort=relevance', 'sort', 'relevance', 'withoutQuery'],
    ['q=a&by=happened&sort=relevance', 'sort', 'relevance', 'eventsByDate'],
    ['by=told', 'by', 'told', 'notChoice'],
    ['spelling=typed', 'spelling', 'typed', 'withoutQuery'],
    ['utm_source=mail', 'utm_source', 'mail', 'unknown'],
    ['q=a&q=b', 'q', 'b', 'duplicate'],
  ])('%s: the invalid part is ignored, with the reason', (search, name, value, reason) => {
    expect(parse(search).ignored).toEqual([{ name, value, reason }])
  })

  test('a valid country next to an invalid one is used', () => {
    expect(parse('country=ve,xx1,mx').filters.countries).toEqual(['VE', 'MX'])
  })

  test('publications and languages are read in any case, once each', () => {
    expect(parse('pub=Le-Monde,le-monde,+,Die-Zeit').filters.publications).toEqual(['le-monde', 'die-zeit'])
    expect(parse('lang=PT-br,pt-BR,de').filters.languages).toEqual(['pt-BR', 'de'])
  })

  test.each([
    ['from=2020-04-11&to=2020', '2020-04-11', '2020'],
    ['from=2021&to=2020', '2020', '2021'],
    ['from=2020-05&to=2020-04-11', '2020-04-11', '2020-05'],
    ['from=&to=2020', '', '2020'],
    ['from=2020&to=', '2020', ''],
    ['from=&to=', '', ''],
  ])('%s is from “%s” to “%s”', (search, from, to) => {
    expect(parse(search)).toMatchObject({ filters: { from, to }, ignored: [] })
  })

  test.each([
    ['', 'newest', ''],
    ['sort=newest', 'newest', ''],
    ['sort=oldest', 'oldest', '?sort=oldest'],
    ['q=a', 'relevance', '?q=a'],
    ['q=a&sort=relevance', 'relevance', '?q=a'],
    ['q=a&sort=newest', 'newest', '?q=a&sort=newest'],
    ['q=a&by=happened', 'newest', '?q=a&by=happened'],
    ['q=a&by=both&sort=newest', 'newest', '?q=a&by=both'],
  ])('?%s is ordered by %s, and is written as “%s”', (search, order, written) => {
    const { filters } = parse(search)
    expect(sortOf(filters)).toBe(order)
    expect(toSearch(filters)).toBe(written)
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
    publications: fc.uniqueArray(fc.constantFrom('le-monde', '人民日报', 'c-4-news')),
    languages: fc.uniqueArray(fc.constantFrom('en', 'pt-BR', 'zh-Hans')),
    from: fc.oneof(fc.constant(''), date),
    to: fc.constant(''),
    by: fc.constantFrom('published', 'happened'),
    sort: fc.constantFrom('', 'oldest'),
    spelling: fc.constant('corrected'),
  })
  fc.assert(
    fc.property(filters, (original) => {
      expect(parse(toSearch(original)).filters).toEqual(original)
    }),
  )
})

test('any address gives filters that can be written and read again', () => {
  const name = fc.oneof(
    fc.constantFrom('q', 'country', 'from', 'to', 'match', 'scope', 'pub', 'lang', 'by', 'sort', 'spelling'),
    fc.string(),
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          name,
          fc.oneof(fc.constantFrom('happened', 'relevance', 'newest', 'typed'), fc.string(), date),
        ),
      ),
      (pairs) => {
        const { filters } = parseFilters(new URLSearchParams(pairs))
        const again = parse(toSearch(filters))
        expect(again).toEqual({ filters, ignored: [] })
      },
    ),
  )
})

test('only dates and countries that exist are valid', () => {
  expect(['2020', '2020-12', '2020-02-29'].every(isDate)).toBe(true)
  expect(['2020-13', '2019-02-29', '20', '2020-1-1', '0000', ''].some(isDate)).toBe(false)
  expect(['VE', 'XK', 'va', 'UK', 'BU'].map(countryCode)).toEqual(['VE', 'XK', 'VA', 'GB', 'MM'])
  expect(['ZZ', 'VEN', 'QX', '', 'EU', 'UN', 'XA', 'QO'].some(countryCode)).toBe(false)
})
