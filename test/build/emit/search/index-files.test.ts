import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type SegmentRecord, sharedFiles } from '../../../../src/build/emit/search/index-files.ts'
import type { Root } from '../../../../src/format/search/root.ts'
import { readWords } from '../../../../src/format/search/word-list.ts'

const record = (folder: string, counted: Record<string, number>): SegmentRecord => ({
  segment: { folder, articles: 10, bounds: [], common: [] },
  words: Object.keys(counted).sort(),
  counts: Object.keys(counted)
    .sort()
    .map((word) => counted[word] as number),
  sizes: [],
})

/** Returns the root of an index, and the words in each of its word files. */
function read(segments: readonly SegmentRecord[]) {
  const files = new Map(
    sharedFiles({ path: 'search/x', isSimplified: false, languageOfEach: ['en', 'en'] }, segments),
  )
  const unzip = (file: string) => gunzipSync(files.get(file) ?? '')
  const root = JSON.parse(unzip('search/x/root.bin').toString()) as Root
  const lists = root.wordLengths.map((_, i) => readWords(unzip(`search/x/words/${i}.bin`)))
  expect(files.size).toBe(1 + lists.length)
  return { root, lists }
}

test('the root lists the segments in order, and the words of all of them are counted together', () => {
  const { root, lists } = read([record('b', { vote: 2, votes: 8 }), record('a', { vote: 2, peace: 1 })])
  expect(root).toMatchObject({ articles: 20, wordLengths: [4] })
  expect(root.segments.map(({ folder }) => folder)).toEqual(['b', 'a'])
  expect(lists[0]?.terms).toEqual(['peace', 'vote', 'votes'])
  expect([...(lists[0]?.counts ?? [])].map(Math.round)).toEqual([1, 4, 8])
})

test('the words of a large archive are in files by length', () => {
  const words = (length: number, count: number) =>
    Array.from({ length: count }, (_, i) => [
      [...i.toString(26)]
        .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
        .join('')
        .padStart(length, 'a'),
      1,
    ])
  const { root, lists } = read([
    record('a', Object.fromEntries([...words(5, 9000), ...words(6, 100), ...words(7, 9000), ...words(9, 5)])),
  ])
  expect(root.wordLengths).toEqual([5, 6, 9])
  expect(lists.map(({ terms }) => terms.length)).toEqual([9000, 9100, 5])
  for (const { terms } of lists) expect(terms).toEqual([...terms].sort())
})

test('an index without words has no word files', () => {
  expect(read([record('a', {})]).lists).toEqual([])
})
