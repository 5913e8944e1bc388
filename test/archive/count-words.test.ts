import { expect, test } from 'vitest'
import { countWords } from '../../src/archive/count-words.ts'

test.each([
  ['en', 'The bridge, built in 1990, fell.', 6],
  ['en', 'l’eau d’ici', 4],
  ['ar', 'سقط الجسر يوم الاثنين', 4],
  ['zh', '中国总统访问法国。', 4],
  ['ja', '日本の首相が京都を訪れた。', 8],
  ['ko', '한국 대통령이 프랑스를 방문했다', 4],
  ['en', '', 0],
])('%s: “%s” has %i words', (language, text, words) => {
  expect(countWords(text, language)).toBe(words)
})

test('a long text without spaces is counted in linear time', () => {
  expect(countWords('中国'.repeat(100_000), 'zh')).toBeGreaterThan(50_000)
})
