// @vitest-environment node
import { expect, test } from 'vitest'
import { clausesOf } from '../../src/search/query.ts'

/** Returns the clauses of a query as text: phrases in brackets, an unfinished word with an asterisk. */
const read = (query: string) =>
  clausesOf(query)
    .map(({ kind, tokens, unfinished }) => {
      const words = tokens.map(({ term }) => term).join(' ')
      return kind === 'phrase' ? `[${words}]` : words + (unfinished ? '*' : '')
    })
    .join(' ')

test.each([
  ['virus fight', 'virus fight*'],
  ['virus fight ', 'virus fight'],
  ['"virus fight"', '[virus fight]'],
  ['“virus fight” goes', '[virus fight] goes*'],
  ['«virus fight» goes.', '[virus fight] goes'],
  ['"virus fi', '[virus] fi*'],
  ['"virus', 'virus*'],
  ['"" "', ''],
  ['a"b"c', 'a [b] c*'],
  ['virus virus Virus', 'virus virus*'],
  ['北京 大学', '[北 京] [大 学]'],
  ['北京abc', '[北 京] abc*'],
  ['U.S.', 'us'],
  ['U.S', 'us*'],
])('%s is parsed as %s', (query, clauses) => {
  expect(read(query)).toBe(clauses)
})
