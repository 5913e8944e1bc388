import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { robotsText, sitemapOf } from '../../../../src/build/emit/site/sitemap.ts'

const SITE = 'https://news.example/x/'
const parse = (text: string | undefined) => {
  expect(XMLValidator.validate(text ?? '')).toBe(true)
  return new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(text ?? '')
}
const locs = (entries: { loc: string }[]) => entries.map(({ loc }) => loc)

test('a small site has one sitemap with all its addresses', () => {
  const addresses = [SITE, `${SITE}article/a?b=c&d='e'`, `${SITE}article/习<">`]
  const files = sitemapOf(SITE, addresses)
  expect(files.map(([path]) => path)).toEqual(['sitemap.xml'])
  expect(locs(parse(files[0]?.[1]).urlset.url)).toEqual(addresses.map((address) => new URL(address).href))
})

test('a large site has an index of several, each within the limit', () => {
  const addresses = Array.from({ length: 7 }, (_none, i) => `${SITE}article/${i}`)
  const files = new Map(sitemapOf(SITE, addresses, 3))
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
  const parts = locs(parse(files.get('sitemap.xml')).sitemapindex.sitemap)
  expect(parts).toEqual([1, 2, 3].map((n) => `${SITE}sitemap-${n}.xml`))
  const all = parts.map((part) => locs(parse(files.get(part.slice(SITE.length))).urlset.url))
  expect(all.map(({ length }) => length)).toEqual([3, 3, 1])
  expect(all.flat()).toEqual(addresses)
})

test('no sitemap has more than 50,000 addresses or 50 MB', () => {
  const many = sitemapOf(
    SITE,
    Array.from({ length: 50_001 }, (_none, i) => `${SITE}${i}`),
  )
  expect(many).toHaveLength(3)
  const long = sitemapOf(
    SITE,
    Array.from({ length: 30_000 }, (_none, i) => `${SITE}${'x'.repeat(2000)}${i}`),
  )
  expect(long).toHaveLength(3)
  for (const [, content] of long) expect(content.length).toBeLessThanOrEqual(50 * 1024 * 1024)
})

test('robots.txt names the sitemap, if there is one', () => {
  expect(robotsText(SITE)).toContain(`\nSitemap: ${SITE}sitemap.xml\n`)
  expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n')
})
