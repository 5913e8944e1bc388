// @vitest-environment node
import { expect, test } from 'vitest'
import { clausesOf } from '../../src/search/query.ts'

/**
 * Returns the clauses of a query as text: phrases in brackets, an unfinished word with an asterisk, a word with its other
 * spellings behind bars.
 */
const read = (query: string) =>
  clausesOf(query)
    .map((clause) => {
      if (clause.kind === 'phrase') return `[${clause.tokens.map(({ term }) => term).join(' ')}]`
      const { word, unfinished, parts, joined } = clause
      return `${word}${unfinished ? '*' : ''}${parts ? `|[${parts.join(' ')}]` : ''}${joined ? `|${joined}` : ''}`
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
  ['covid-19', 'covid19*|[covid 19]'],
  ['covid19 ', 'covid19|[covid 19]'],
  ['covid 19', 'covid|covid19 19*|covid19'],
  ['O’Brien said', 'obrien|[o brien] said*'],
  ['"O’Brien said"', '[o brien said]'],
  ['"the F-1', '[the f] 1*'],
  ['a state-of-the-art 1987-88', 'a state of the art|art1987 1987|art1987 88*'],
])('%s is parsed as %s', (query, clauses) => {
  expect(read(query)).toBe(clauses)
})
