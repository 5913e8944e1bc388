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
])('%j is understood as %j', (text, address) => expect(readSiteAddress(text)).toEqual({ address }))

test.each([
  ['example.org/news', 'write it with its scheme, as in https://example.org/news/'],
  ['example.org:8080', 'write it with its scheme, as in https://example.org:8080/'],
  ['//example.org/news', /^write an address, as in/],
  ['ftp://example.org/', /begins with https/],
  ['javascript:alert(1)', /^write an address, as in/],
  ['/news/', /^write an address, as in/],
  ['', /^write an address, as in/],
  ['https://', /^write an address, as in/],
  ['https://example.org/?a=b', /from \? on/],
  ['https://example.org/news/#top', /from # on/],
  ['https://me:secret@example.org/', /the name and the password/],
])('%j is refused with a remedy', (text, remedy) =>
  expect(readSiteAddress(text)).toEqual({ remedy: expect.stringMatching(remedy) }),
)
