import { expect, test } from 'vitest'
import type { SiteArticle } from '../../../../src/build/analyse/prepared-article.ts'
import { cut, planIndex, sizesFor } from '../../../../src/build/emit/search/index-plan.ts'

const articles = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      ({
        slug: `article-${i}`,
        headline: `Headline ${i}`,
        bodyHash: `body-${i}`,
        card: { words: 100 + (i % 9) },
      }) as SiteArticle,
  )
const settings = { title: 'T', language: 'en' }
const foldersOf = (articles: readonly SiteArticle[], code = 'code') =>
  planIndex({ articles, settings, code }).segments.map(({ folder }) => folder)
/** Returns the number of folders that are not among others. */
const newFolders = (before: readonly string[], after: readonly string[]) =>
  after.filter((folder) => !before.includes(folder)).length

test('an archive of up to 5,792 articles has one segment, and larger ones few', () => {
  expect(cut(articles(0))).toEqual([[]])
  expect(cut(articles(5792))).toHaveLength(1)
  expect([8000, 19_000, 100_000, 1_000_000].map((count) => sizesFor(count).segments)).toEqual([2, 3, 4, 6])
})

test('segments have all articles in order, and none is larger than one and a half times the mean', () => {
  const all = articles(40_000)
  const segments = cut(all)
  expect(segments.flat()).toEqual(all)
  for (const segment of segments) expect(segment.length).toBeLessThanOrEqual(sizesFor(40_000).articles * 1.5)
})

test('an article that changes, comes or goes gives one segment another folder, and the index another path', () => {
  const all = articles(20_000)
  const before = foldersOf(all)
  const changed = all.with(7000, { ...(all[7000] as SiteArticle), bodyHash: 'other' })
  const added = all.toSpliced(7000, 0, { ...(all[0] as SiteArticle), slug: 'new', bodyHash: 'new' })
  const removed = all.toSpliced(12_345, 1)
  for (const other of [changed, added, removed]) {
    expect(newFolders(before, foldersOf(other))).toBe(1)
    expect(planIndex({ articles: other, settings, code: 'code' }).path).not.toBe(
      planIndex({ articles: all, settings, code: 'code' }).path,
    )
  }
  expect(foldersOf(all)).toEqual(before)
  expect(newFolders(before, foldersOf(all, 'other code'))).toBe(before.length)
})

test('one Chinese article puts the Chinese characters of all into their simplified form', () => {
  const of = (language: string, own?: string) =>
    planIndex({
      articles: articles(2).map((article) => ({ ...article, language: own }) as SiteArticle),
      settings: { ...settings, language },
      code: 'code',
    }).isSimplified
  expect([of('zh'), of('en', 'zh-TW'), of('zh', 'ja'), of('ja'), of('en')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
