import { expect, test } from 'vitest'
import { withTitle } from '../../../src/build/plugin/page-head.ts'

const HTML = '<html lang="en"><title>Dateline</title></html>'

test.each([
  ['pt-BR', '<html lang="pt-BR">'],
  ['ar', '<html lang="ar" dir="rtl">'],
  // The interface is in English then.
  ['nl', '<html lang="en">'],
])('a page of an archive in %s begins with %s', (language, tag) => {
  expect(withTitle(HTML, { title: 'News & views', language })).toBe(
    `${tag}<title>News &#38; views</title></html>`,
  )
})
