// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { marksOf } from '../../src/search/marks.ts'
import { openIndex } from '../../src/search/open-index.ts'
import { filesOf, INDEX, indexOf, serverOf } from './make-index.ts'

interface Case {
  query: string
  text: string
  marks: string[]
}

const cases = JSON.parse(readFileSync('test/fixtures/search/chinese.json', 'utf8')) as Case[]

test.each(cases)('$query is found and marked in $text', async ({ query, text, marks }) => {
  const index = await indexOf(['天気がいい。', text], { isSimplified: true })
  const { positions, queryTerms } = await answer(index, query)
  expect([...positions]).toEqual([1])
  expect(marksOf(text, queryTerms).map(({ start, end }) => text.slice(start, end))).toEqual(marks)
})

test('the forms of characters load for Chinese queries to Chinese archives only', async () => {
  const loadedFor = async (query: string, isSimplified: boolean) => {
    const files = filesOf([{ headline: '銀行', body: 'bank' }], { isSimplified })
    const loaded: string[] = []
    const server = serverOf(files)
    const load = (file: string) => {
      loaded.push(file)
      return server(file)
    }
    const index = await openIndex(INDEX, load, [], [])
    await answer(index, query)
    return loaded.some((file) => file.endsWith('han.bin'))
  }
  expect(await loadedFor('銀行', true)).toBe(true)
  expect(await loadedFor('bank', true)).toBe(false)
  expect(await loadedFor('銀行', false)).toBe(false)
})

test('Japanese archives keep their characters', async () => {
  const { positions } = await answer(await indexOf(['沢田', '銀行']), '銀行')
  expect([...positions]).toEqual([1])
})
