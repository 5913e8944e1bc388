// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { marksOf } from '../../src/search/marks.ts'
import { indexOf } from './make-index.ts'

/** Spellings of one word on each line. */
const sets = readFileSync('test/fixtures/search/spellings.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))

test.each(sets.flatMap((set) => set.map((spelling) => [spelling, set] as const)))(
  '%s finds and marks %j',
  async (query, set) => {
    const index = await indexOf([...set.map((spelling) => `about ${spelling} here`), 'nothing'])
    for (const typed of [query, `${query} `]) {
      const { positions, queryTerms, corrected } = await answer(index, typed)
      expect(corrected).toBeUndefined()
      expect([...positions]).toEqual([...set.keys()])
      for (const spelling of set) {
        const marked = marksOf(spelling, queryTerms)
        expect([marked[0]?.start, marked.at(-1)?.end]).toEqual([0, spelling.length])
      }
    }
  },
)

test('words with a hyphen are found next to each other, and anywhere if no article has them so', async () => {
  const texts = ['the F-16 flew', 'the F 16 flew', '16 men, said F', 'talks of Japan and Germany']
  const found = async (query: string) => [...(await answer(await indexOf(texts), query)).positions]
  expect(await found('F-16 ')).toEqual([0, 1])
  expect(await found('F 16 ')).toEqual([0, 1, 2])
  expect(await found('Germany-Japan ')).toEqual([3])
  expect(await found('Germany-Jap')).toEqual([3])
  expect(await found('"the F-16"')).toEqual([0, 1])
  expect(await found('"the F16"')).toEqual([0])
})
