import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { ArchiveSettings } from '../../../../src/archive/article.ts'
import { feedsOf } from '../../../../src/build/emit/site/feeds.ts'
import { PrintedTime } from '../../../../src/build/emit/site/printed-time.ts'
import { HOSTILE, madeArticles } from '../../made-articles.ts'

const SETTINGS: ArchiveSettings = { title: 'Letters & <Papers>', language: 'en' }
/** Matches characters that XML 1.0 does not allow. */
const CONTROLS = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu
const SITE = 'https://news.example/x/'

const made = (seeds: Parameters<typeof madeArticles>[0]) =>
  madeArticles(seeds).map(({ prepared }) => prepared)
const always = ['entry', 'link', 'category']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => always.includes(name),
})

function read(articles: ReturnType<typeof made>, settings = SETTINGS, code?: string) {
  const [[atomPath, atom], [jsonPath, json]] = feedsOf(articles, settings, code) as [
    [string, string],
    [string, string],
  ]
  expect(XMLValidator.validate(atom)).toBe(true)
  expect(atom).not.toMatch(CONTROLS)
  return { atomPath, jsonPath, text: atom, atom: parser.parse(atom).feed, json: JSON.parse(json) }
}

/** Checks everything that RFC 4287 (4.1.1, 4.1.2) and JSON Feed 1.1 require of a feed. */
function expectWhole({ atom, json }: ReturnType<typeof read>) {
  expect(atom['@xmlns']).toBe('http://www.w3.org/2005/Atom')
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
  for (const element of [atom, ...(atom.entry ?? [])]) {
    expect(element.id).toMatch(/^(?:urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|https:\/\/.+)$/)
    expect(element.title['@type']).toBe('text')
    expect(element.title['#text']).not.toBe('')
    expect(element.updated).toMatch(time)
    expect(element.link.filter((link: Record<string, string>) => link['@rel'] === 'alternate')).toHaveLength(
      1,
    )
  }
  // An entry without an author has the feed's.
  expect(atom.author.name).not.toBe('')
  expect(atom.link.filter((link: Record<string, string>) => link['@rel'] === 'self')).toHaveLength(1)
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(json.title).toBe(SETTINGS.title)
  for (const { id, content_text, date_published } of json.items) {
    expect(id).toMatch(/^urn:uuid:/)
    expect(content_text).not.toBe('')
    expect(date_published).toMatch(time)
  }
}

describe('a feed', () => {
  test('is complete and valid, whatever the headlines', () => {
    const articles = made(HOSTILE.map((headline) => ({ headline, text: `${headline} in France.` })))
    for (const settings of [SETTINGS, { ...SETTINGS, address: SITE }]) {
      const feed = read(articles, settings)
      expectWhole(feed)
      const titles = feed.atom.entry.map((entry: { title: { '#text': string } }) =>
        entry.title['#text'].trim(),
      )
      expect(titles).toEqual(HOSTILE.map((headline) => headline.replace(CONTROLS, '\ufffd')).reverse())
      expect(feed.json.items.map(({ title }: { title: string }) => title)).toEqual(HOSTILE.toReversed())
      expect(new Set(feed.atom.entry.map(({ id }: { id: string }) => id)).size).toBe(HOSTILE.length)
    }
  })

  test('has the newest fifty articles, the newest first', () => {
    const days = Array.from({ length: 60 }, (_none, i) =>
      new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
    )
    const feed = read(made(days.map((date) => ({ headline: `Of ${date}`, date }))))
    expectWhole(feed)
    expect(feed.atom.entry).toHaveLength(50)
    expect(feed.json.items).toHaveLength(50)
    expect(feed.json.items[0].title).toBe(`Of ${days.at(-1)}`)
    expect(feed.atom.updated).toBe(`${days.at(-1)}T12:00:00Z`)
  })

  test('is valid without articles', () => {
    const feed = read([])
    expectWhole(feed)
    expect(feed.json.items).toEqual([])
  })

  test('has absolute links if the site’s address is known', () => {
    const articles = made([{ headline: 'Ça va à Paris', text: 'France.' }])
    const settings = { ...SETTINGS, address: SITE }
    const whole = read(articles, settings)
    expect(whole.atom.entry[0].link[0]['@href']).toBe(`${SITE}article/2020-04-11-ca-va-a-paris`)
    expect(whole.atom.id).toBe(`${SITE}feed.xml`)
    const country = read(articles, settings, 'FR')
    expect([country.atomPath, country.jsonPath]).toEqual(['country/fr/feed.xml', 'country/fr/feed.json'])
    expect(country.atom.title['#text'].trim()).toBe(`${SETTINGS.title}: France`)
    expect(country.json.feed_url).toBe(`${SITE}country/fr/feed.json`)
    expect(country.json.home_page_url).toBe(`${SITE}country/fr`)
    expect(country.json.items[0]).toMatchObject({
      url: `${SITE}article/2020-04-11-ca-va-a-paris`,
      tags: ['France'],
    })
    // The same article is the same entry in both.
    expect(country.atom.entry[0].id).toBe(whole.atom.entry[0].id)
  })

  test('has links relative to its own folder otherwise', () => {
    const articles = made([{ headline: '习近平会见客人', text: 'France.' }])
    const at = (file: string, link: string) => new URL(link, `https://any.example/a/${file}`).href
    const expected = `https://any.example/a/article/2020-04-11-${encodeURI('习近平会见客人')}`
    for (const code of [undefined, 'FR']) {
      const { atom, json, atomPath, jsonPath } = read(articles, SETTINGS, code)
      expect(at(atomPath, atom.entry[0].link[0]['@href'])).toBe(expected)
      expect(at(jsonPath, json.items[0].url)).toBe(expected)
      expect(at(jsonPath, json.home_page_url)).toBe(`https://any.example/a/${code ? 'country/fr' : ''}`)
      expect(at(jsonPath, json.feed_url)).toBe(`https://any.example/a/${jsonPath}`)
    }
  })

  test('keeps the id of an entry when its headline is corrected', () => {
    const id = (headline: string) => read(made([{ headline }])).atom.entry[0].id
    expect(id('One headline')).toBe(id('Another headline'))
  })

  test('marks gaps', () => {
    const [prepared] = made([{ headline: 'A', text: 'China sent  teams to  countries in April , .' }])
    expect(read(prepared ? [prepared] : []).json.items[0].summary).toBe(
      'China sent […] teams to […] countries in April […], […].',
    )
  })
})

test.each([
  ['2020-04-11', '2020-04-11T12:00:00Z'],
  ['2020-04-11T07:28', '2020-04-11T07:28:00Z'],
  ['2020-04-11T07:28:12', '2020-04-11T07:28:12Z'],
  ['2020-04-11T00:28Z', '2020-04-11T00:28:00Z'],
  ['2020-04-11T00:28+08:00', '2020-04-11T00:28:00+08:00'],
  ['2020-04-11T23:28:01-0330', '2020-04-11T23:28:01-03:30'],
  ['2020-04-11T23:28+05', '2020-04-11T23:28:00+05:00'],
  ['0001-01-01T00:00', '0001-01-01T00:00:00Z'],
])('the time %s stays on its day, as %s', (published, text) => {
  const time = new PrintedTime(published)
  expect(time.toISOString()).toBe(text)
  expect(time.getTime()).toBe(Date.parse(text))
})
