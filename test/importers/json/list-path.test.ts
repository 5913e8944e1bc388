import { expect, test } from 'vitest'
import { findListPath } from '../../../src/importers/json/list-path.ts'

test.each([
  ['a list', '[{"title":"a","text":"b"}]', '$.*'],
  ['a list inside an object', '{"ok":true,"articles":[{"title":"a","url":"b"}]}', '$.articles.*'],
  [
    'a list deep inside, after another',
    '{"r":{"tags":[{"id":1}],"docs":[{"title":"a","text":"b"}]}}',
    '$.r.docs.*',
  ],
  ['one article with lists of its own', '{"title":"a","images":[{"title":"b","url":"c"}],"text":"d"}', '$'],
  ['a beginning', '[{"title":"a","images":[{"title":"b","url":"c"}],"text":"the file is longer', '$.*'],
])('finds %s', (_, text, path) => {
  expect(findListPath(text)?.path).toBe(path)
})

test('text that is no JSON', () => {
  expect(() => findListPath('["A quotation", he said.')).toThrow()
  expect(findListPath('3')).toBeUndefined()
})
