import { expect, test } from 'vitest'
import { sectionAndPage } from '../../../../src/importers/databases/nexis/section-and-page.ts'

test.each([
  ['News; Briefs; Pg. A10; Column', { section: 'News; Briefs; Column', page: 'A10' }],
  ['Cover Story; Pg.22', { section: 'Cover Story', page: '22' }],
  ['Section C; ; Section C; Page 19; Column 2;', { section: 'Section C; Column 2', page: '19' }],
  ['ECONOMIE; Blz. 9', { section: 'ECONOMIE', page: '9' }],
  ['LOKALES, Pg. 3', { section: 'LOKALES', page: '3' }],
  ['Lokales; S. 7-8', { section: 'Lokales', page: '7-8' }],
  ['S. 7 Ausg. 167', { section: 'Ausg. 167', page: '7' }],
  ['Pg. Supplement Page 3', { page: 'Supplement Page 3' }],
  ['S. America; Page One; NEWS;', { section: 'S. America; NEWS', page: 'One' }],
  ['Pagoda; Speaking', { section: 'Pagoda; Speaking' }],
  ['', {}],
])('“%s”', (printed, expected) => {
  expect(sectionAndPage(printed)).toEqual(expected)
})
