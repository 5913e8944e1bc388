import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/format/cards.ts'
import type { CountryFile } from '../../src/format/country-file.ts'
import { countryPath } from '../../src/format/country-file.ts'
import { readDayCounts } from '../../src/format/day-counts.ts'
import { type DeltaList, readDeltaList } from '../../src/format/delta-list.ts'
import type { DayCounts } from '../../src/format/manifest.ts'
import { articleShards } from '../../src/format/shards.ts'
import { cardAt, type PublishedSite, publishedOf, read } from '../build/published.ts'
import { random } from '../e2e/generate.ts'

const shardsOf = ({ files }: PublishedSite) =>
  [...files.keys()].filter((path) => path.startsWith('data/cards-'))
const headlinesOf = (count: number) => Array.from({ length: count }, (_, index) => `Headline ${index}`)

/** Returns the headline of each article’s card, which it finds as the app does. */
function headlinesByPosition(publication: PublishedSite): string[] {
  const { shardAt, monthAt } = articleShards(publication.manifest)
  const loaded = new Map<string, Card[]>()
  return Array.from({ length: publication.manifest.articles }, (_, position) => {
    const { path, start } = shardAt(position) ?? { path: '', start: 0 }
    const cards = loaded.get(path) ?? read<Card[]>(publication, path)
    loaded.set(path, cards)
    const card = cards[position - start]
    expect(card?.published.slice(0, 7)).toBe(monthAt(position))
    return card?.headline ?? ''
  })
}

const month = (index: number) =>
  `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

describe('an article’s position leads to its card, in small files of one month', () => {
  test.each<[string, string[], number]>([
    ['one article', ['2020-04-11'], 1],
    ['a busy day', Array(100).fill('2020-04-11'), 7],
    [
      '20,000 in a month',
      Array.from({ length: 20_000 }, (_, i) => `2020-04-${String(1 + Math.floor(i / 700)).padStart(2, '0')}`),
      1250,
    ],
    ['sparse months', Array.from({ length: 30 }, (_, i) => `${month(i)}-01`), 30],
    [
      'a century',
      Array.from({ length: 600 }, (_, i) => `${1900 + Math.floor(i / 6)}-0${1 + (i % 6)}-03`),
      600,
    ],
  ])('%s', (_, days, files) => {
    const publication = publishedOf(days)
    expect(headlinesByPosition(publication)).toEqual(headlinesOf(days.length))
    expect(shardsOf(publication)).toHaveLength(files)
    for (const path of shardsOf(publication)) {
      const cards = read<Card[]>(publication, path)
      expect(cards.length).toBeLessThanOrEqual(16)
      expect(new Set(cards.map(({ published }) => published.slice(0, 7))).size).toBe(1)
    }
  })

  test('positions outside the archive have no card', () => {
    const { shardAt } = articleShards(publishedOf(['2020-04-11']).manifest)
    expect([
      shardAt(-1),
      shardAt(1),
      articleShards({ months: [], packs: [], settings: {} }).shardAt(0),
    ]).toEqual([undefined, undefined, undefined])
  })
})

describe('the manifest', () => {
  const twentyYears = (articles: number) =>
    publishedOf(Array.from({ length: articles }, (_, i) => `${month(Math.floor((i * 240) / articles))}-15`))

  test('is as long for 24,000 articles as for 2,400 of the same months, except for digits', () => {
    const [few, many] = [2_400, 24_000].map(
      (articles) => JSON.stringify(twentyYears(articles).manifest).length,
    )
    expect((many ?? 0) - (few ?? 0)).toBeLessThan(300)
  })

  test('adds little to the first view with twenty years and two hundred countries', () => {
    const codes = Array.from({ length: 200 }, (_, index) =>
      String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
    )
    const days = Array.from({ length: 20_000 }, (_, index) => `${month(Math.floor(index / 84))}-15`)
    const next = random(1)
    // Nearly every article names some of them; few articles name the others.
    const { manifest } = publishedOf(days, () => [
      ...new Set([0, 1, 2].map(() => codes[Math.floor(next() ** 3 * codes.length)] as string)),
    ])
    expect(manifest.countries).toHaveLength(200)
    expect(brotliCompressSync(JSON.stringify(manifest)).length).toBeLessThan(4_500)
  })

  test('has a hash per year if it spans a century', () => {
    const days = Array.from({ length: 600 }, (_, i) => `${1900 + Math.floor(i / 6)}-0${1 + (i % 6)}-03`)
    const { months } = publishedOf(days).manifest
    expect(months.filter(([, , hash]) => hash).map(([month]) => month)).toEqual(
      Array.from({ length: 100 }, (_, i) => `${1900 + i}-01`),
    )
  })

  test('changes the paths of one month only when that month gains an article', () => {
    const days = Array.from({ length: 24 }, (_, i) => `${month(i)}-01`)
    const [before, after] = [days, days.toSpliced(13, 0, '2001-02-01')].map((days) => {
      const files = publishedOf(days).manifest.months.map(([month, , hash]) => `${month} ${hash}`)
      return new Set(files)
    })
    // The paths of later months stay too: a card does not contain its position. The body number is invented here.
    expect([...(before ?? [])].slice(0, 13).every((file) => after?.has(file))).toBe(true)
    expect([...(before ?? [])][13]).not.toBe([...(after ?? [])][13])
  })
})

describe('days', () => {
  test('are in the manifest if the histogram shows days or weeks, else in a file', () => {
    const near = publishedOf(['2020-03-25', '2020-04-11', '2020-04-11']).manifest
    expect(near.days).toEqual([
      [25, 1],
      [11, 2],
    ])
    const far = publishedOf(['2010-03-25', '2020-04-09', '2020-04-11'])
    expect(read<DayCounts>(far, far.manifest.days as string)).toEqual([
      [25, 1],
      [9, 1, 11, 1],
    ])
    expect([far.manifest.first, far.manifest.last]).toEqual(['2010-03-25', '2020-04-11'])
  })

  test('are read as they were written', () => {
    const { months, days } = publishedOf(['2020-03-25', '2020-04-01', '2020-04-11', '2020-04-11']).manifest
    expect(readDayCounts(months, days as DayCounts)).toEqual([
      ['2020-03-25', '', 1],
      ['2020-04-01', '', 1],
      ['2020-04-11', '', 2],
    ])
  })
})

describe('articles without a date', () => {
  const site = publishedOf(['', '', '2010', '2010-01-05', '2010-04', '2010-04-03'])
  const { manifest } = site

  test('come first, as a month without a name', () => {
    expect(manifest.months.map(([month, articles]) => [month, articles])).toEqual([
      ['', 2],
      ['2010-01', 2],
      ['2010-04', 2],
    ])
    expect([manifest.first, manifest.last]).toEqual(['2010-01-01', '2010-04-03'])
    expect(
      readDayCounts(manifest.months, manifest.days as DayCounts).map(([day, , articles]) => [day, articles]),
    ).toEqual([
      ['', 2],
      ['2010-01-01', 1],
      ['2010-01-05', 1],
      ['2010-04-01', 1],
      ['2010-04-03', 1],
    ])
  })

  test('have cards in files that hosts serve', () => {
    const { shardAt, monthAt } = articleShards(manifest)
    expect(shardAt(1)?.path).toMatch(/\/undated\.0\.json$/)
    expect([0, 1, 2].map(monthAt)).toEqual(['', '', '2010-01'])
    expect([0, 2, 4].map((position) => cardAt(site, position)?.published)).toEqual(['', '2010', '2010-04'])
  })

  test('may be all that an archive has', () => {
    const undated = publishedOf(['', ''])
    expect(undated.manifest).toMatchObject({ first: '', last: '', days: [[0, 2]] })
  })
})

describe('the file of a country', () => {
  const named = [['CN', 'VE'], ['VE'], [], ['MX', 'CN'], ['CN', 'VE']]
  const publication = publishedOf(
    ['2020-03-25', '2020-04-01', '2020-04-02', '2020-04-11', '2020-05-01'],
    (index) => named[index] as string[],
  )
  const { countries, countryFiles } = publication.manifest
  const fileOf = (code: string) => read<CountryFile>(publication, countryPath(countryFiles, code))

  test('has the articles that name it, and those with it as a main subject', () => {
    const column = readDeltaList(fileOf('CN').articles)
    expect([...column.mention]).toEqual([0, 3, 4])
    // The first country is the main subject of every second article.
    expect([...column.about]).toEqual([])
    expect([...readDeltaList(fileOf('VE').articles).about]).toEqual([1])
  })

  test('has the countries named with it', () => {
    expect(fileOf('CN')).toMatchObject({
      with: [
        ['VE', 2],
        ['MX', 1],
      ],
    })
  })

  test('is small, and one more file has all of them in the order of the manifest', () => {
    const all = read<DeltaList[]>(publication, countryPath(countryFiles, 'all'))
    expect(all).toEqual(countries.map(({ code }) => fileOf(code).articles))
  })
})
