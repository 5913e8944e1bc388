import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { prepareArticle } from '../../../../src/build/analyse/prepared-article.ts'
import { packHashes } from '../../../../src/build/emit/exports/packs.ts'
import type { ArticlePage } from '../../../../src/format/article/article-page.ts'
import type { Manifest, Month } from '../../../../src/format/manifest.ts'
import { articleShards } from '../../../../src/format/shards.ts'
import { archiveOfFiles, sourceFile } from '../../../archive/source-file.ts'
import { makeArticles } from '../../../e2e/generate.ts'
import { readSite, writeSite } from '../../sites.ts'

test('the name of a pack changes with the articles that its articles link to', async () => {
  const made = ['Headline', 'Another headline'].map((headline) => {
    const { articles } = archiveOfFiles([
      sourceFile('a.txt', `${headline}\n2020-03-31\nA text.\n`),
      sourceFile('b.txt', 'B\n2020-04-01\nAnother text.\n'),
    ]).archive
    const addressed = articles.map((article) => ({
      ...prepareArticle(article).prepared,
      slug: `${article.published}-x`,
      bodyHash: article.published,
      store: '',
    }))
    const settings = { title: 'T', language: 'en', pages: 'none' as const }
    const months = addressed.map(({ published }): Month => [published.slice(0, 7), 1])
    const manifest = { months, packs: [], settings } as unknown as Manifest
    return packHashes({ articles: addressed, settings, related: Promise.resolve([]), manifest })
  })
  const pages = await Promise.all(made)
  // The second month has a link to the last article of the first.
  expect(pages[0]?.[1]).not.toBe(pages[1]?.[1])
  expect(pages[0]).toEqual([expect.stringMatching(/^[\da-f]{8}$/), expect.stringMatching(/^[\da-f]{8}$/)])
})

test('a site without article pages has each article, with its source, in the pack of its cards', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packs '))
  const seeds = path.join(folder, 'seeds')
  mkdirSync(seeds)
  const made = makeArticles(80, 5)
  for (const { file, text } of made) writeFileSync(path.join(seeds, file), text)
  writeFileSync(path.join(seeds, 'archive.yaml'), 'pages: none\n')
  try {
    const site = await readSite(seeds, { caches: path.join(folder, 'caches') })
    const out = path.join(folder, 'out')
    await writeSite(site, out)
    const { packAt } = articleShards(site.manifest)
    const sources = site.articles.map(({ slug }, position) => {
      const { path: file, start } = packAt(position) ?? { path: '', start: 0 }
      const pack = JSON.parse(readFileSync(path.join(out, file), 'utf8')) as ArticlePage[]
      expect(pack[position - start]?.card.slug).toBe(slug)
      return pack[position - start]?.body.source
    })
    expect(sources.toSorted()).toEqual(made.map(({ text }) => text).toSorted())
    expect(existsSync(path.join(out, 'article'))).toBe(false)
    expect(existsSync(path.join(out, 'feed.xml'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
