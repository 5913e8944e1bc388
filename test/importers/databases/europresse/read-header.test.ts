import { expect, test } from 'vitest'
import { readHeader } from '../../../../src/importers/databases/europresse/read-header.ts'

test.each([
  ['Région, samedi 5 octobre 2013, p. 3', 'Région', '3'],
  ['samedi 5 octobre 2013', '', ''],
  ['Culture, Sports, samedi 5 octobre 2013, p. NE-12', 'Culture, Sports', 'NE-12'],
  ['News, Saturday, October 5, 2013, p. A3', 'News', 'A3'],
  ['samedi 5 octobre 2013 - 07:15 UTC +02:00', '', ''],
])('%s', (text, section, page) => {
  const header = readHeader(text)
  expect(header).toMatchObject({ section, page })
  expect(header.date).toContain('2013')
})
