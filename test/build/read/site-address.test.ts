import { expect, test } from 'vitest'
import { siteAddress } from '../../../src/build/read/site-address.ts'

const GIVEN = 'https://example.org/news/'

test.each<[string, Parameters<typeof siteAddress>, string]>([
  ['archive.yaml', [GIVEN, undefined, '/news/'], GIVEN],
  ['an empty SITE_URL is none', [GIVEN, ' ', '/news/'], GIVEN],
  ['SITE_URL before archive.yaml', [GIVEN, 'https://other.example', '/'], 'https://other.example/'],
  ['its path, with a relative base', [GIVEN, undefined, './'], GIVEN],
  ['a base without its last slash', [GIVEN, undefined, '/news'], GIVEN],
  [
    'a base with a letter that is escaped',
    ['https://example.org/%C3%A9/', undefined, '/é/'],
    'https://example.org/%C3%A9/',
  ],
])('the address of the site: %s', (_what, args, site) => expect(siteAddress(...args)).toEqual({ site }))

test('the base replaces the path of the address, which is reported', () => {
  expect(siteAddress(GIVEN, undefined, '/')).toEqual({
    site: 'https://example.org/',
    note: expect.stringMatching(
      /built for \/, but the address in archive\.yaml has the path \/news\/.*--base \/news\//,
    ),
  })
  const { site, note } = siteAddress(undefined, 'https://example.org', '/archive/')
  expect(site).toBe('https://example.org/archive/')
  expect(note).toContain('SITE_URL has the path /:')
})

test('a missing address is reported with the remedy', () => {
  const { site, note } = siteAddress(undefined, undefined, '/')
  expect(site).toBeUndefined()
  expect(note).toMatch(/no sitemap.*archive\.yaml.*SITE_URL/)
})

test('an invalid SITE_URL is a problem with a remedy', () => {
  expect(siteAddress(undefined, 'example.org/news', '/')).toEqual({
    problem: {
      file: 'SITE_URL',
      line: 1,
      found: 'the address is “example.org/news”',
      remedy: 'add https://, as in https://example.org/news/',
    },
  })
})
