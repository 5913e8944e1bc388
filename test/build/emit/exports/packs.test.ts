import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ArticlePage } from '../../../../src/format/article/article-page.ts'
import { articleShards, packPath } from '../../../../src/format/shards.ts'
import { makeArticles } from '../../../e2e/generate.ts'
import { readSite, writeSite } from '../../sites.ts'

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
    const { shardAt } = articleShards(site.manifest)
    const sources = site.articles.map(({ slug }, position) => {
      const { path: cards, start } = shardAt(position) ?? { path: '', start: 0 }
      const pack = JSON.parse(readFileSync(path.join(out, packPath(cards)), 'utf8')) as ArticlePage[]
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
