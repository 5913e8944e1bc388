// @vitest-environment node

import { expect, test } from 'vitest'
import { tokensOf } from '../../src/format/search/tokens.ts'
import { answer } from '../../src/search/answer.ts'
import { marksOf } from '../../src/search/marks.ts'
import fc from '../fast-check.ts'
import { indexOf } from './make-index.ts'

const marked = async (text: string, query: string) => {
  const { queryTerms } = await answer(await indexOf([text]), query)
  return marksOf(text, queryTerms).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Viruses: a virus fight in Virginia', 'virus fights ', ['Viruses', 'virus', 'fight']],
  ['López is using boats', 'lopez use ', ['López', 'using']],
  ['Viruses: a virus fight in Virginia', 'vir', ['Viruses', 'virus', 'Virginia']],
  ['EC SEEN UNLIKELY TO SET U.S. TARIFF', 'U.S.', ['U.S']],
  ['SEEN BY BRAZIL, SET BY BRAZIL’S BANK', 'Brazil’s', ['BRAZIL', 'BRAZIL']],
  ['TO SELL T-BILLS', 'T-bills', ['T', 'BILLS']],
  ['A shared future for a shared world', '"shared future"', ['shared', 'future']],
  ['北京大学和北大', '北京大', ['北京大']],
  ['The goverment said', 'governmnet', ['goverment']],
])('in “%s”, %s marks %j', async (text, query, words) => {
  expect(await marked(text, query)).toEqual(words)
})

test('marks are in order, do not overlap, and are on words of the query', () => {
  const word = fc.constantFrom<string>('a', 'b', 'ab', '中', '文', 'c')
  const row = fc.array(
    fc.record({ forms: fc.array(word, { maxLength: 2 }), prefix: word }, { requiredKeys: ['forms'] }),
    { minLength: 1, maxLength: 3 },
  )
  const text = fc.array(fc.oneof(word, fc.constantFrom(' ', '. ')), { maxLength: 20 })
  fc.assert(
    fc.property(text, fc.array(row, { maxLength: 3 }), (pieces, queryTerms) => {
      const text = pieces.join('')
      let last = -1
      for (const { start, end } of marksOf(text, queryTerms)) {
        expect(start).toBeGreaterThan(last)
        last = end
        for (const { term } of tokensOf(text.slice(start, end)))
          expect(
            queryTerms
              .flat()
              .some(({ forms, prefix }) => forms.includes(term) || (prefix && term.startsWith(prefix))),
          ).toBeTruthy()
      }
    }),
  )
})

test('without a query, nothing is marked', () => {
  expect(marksOf('a text', [])).toEqual([])
})
