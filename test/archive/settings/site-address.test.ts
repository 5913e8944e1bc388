import { expect, test } from 'vitest'
import { readSiteAddress } from '../../../src/archive/settings/site-address.ts'

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['HTTPS://Example.ORG/News', 'https://example.org/News/'],
  ['https://example.org/news/', 'https://example.org/news/'],
  ['https://example.org/a/b//', 'https://example.org/a/b/'],
  [' http://localhost:4173 ', 'http://localhost:4173/'],
  ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9/'],
])('%j is read as %j', (text, address) => expect(readSiteAddress(text)).toEqual({ address }))

test.each([
  ['example.org/news', 'add https://, as in https://example.org/news/'],
  ['example.org:8080', 'add https://, as in https://example.org:8080/'],
  ['//example.org/news', /^enter an address such as/],
  ['ftp://example.org/', /begins with https/],
  ['javascript:alert(1)', /^enter an address such as/],
  ['/news/', /^enter an address such as/],
  ['', /^enter an address such as/],
  ['https://', /^enter an address such as/],
  ['https://example.org/?a=b', /from “\?” on/],
  ['https://example.org/news/#top', /from “#” on/],
  ['https://me:secret@example.org/', /the user name and password/],
])('%j is refused with a remedy', (text, remedy) =>
  expect(readSiteAddress(text)).toEqual({ remedy: expect.stringMatching(remedy) }),
)
