import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../../src/build/emit/exports/record.ts'
import { archiveFiles } from '../../../../src/build/plugin/archive-files.ts'
import { makeArticles } from '../../../e2e/generate.ts'
import { readSite, writeSite } from '../../sites.ts'

let folder = ''
let seeds = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'written '))
  seeds = path.join(folder, 'seeds')
  mkdirSync(seeds)
  for (const { file, text } of makeArticles(40, 5)) writeFileSync(path.join(seeds, file), text)
  writeFileSync(path.join(seeds, 'archive.yaml'), 'formats: [txt, md, bib]\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (siteUrl?: string) =>
  readSite(seeds, { caches: path.join(folder, 'caches'), base: '/news/', siteUrl })
async function build({ siteUrl, inPlace = false }: { siteUrl?: string; inPlace?: boolean } = {}) {
  const out = path.join(folder, 'out')
  const site = await read(siteUrl)
  await writeSite(site, out, inPlace)
  return { out, site, text: (file: string) => readFileSync(path.join(out, file), 'utf8') }
}
const linesOf = (text: string): ArticleRecord[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('archive.jsonl lists every article in order, and the files it names exist', async () => {
  const { out, site, text } = await build({ siteUrl: 'https://news.example/news/' })
  const records = linesOf(text('archive.jsonl'))
  expect(records.map(({ slug }) => slug)).toEqual(site.articles.map(({ slug }) => slug))
  for (const { file, txt = '', md = '', bib = '', address, slug } of records) {
    expect(readFileSync(path.join(out, txt))).toEqual(readFileSync(path.join(seeds, file)))
    for (const copy of [md, bib]) expect(statSync(path.join(out, copy)).size).toBeGreaterThan(50)
    expect(address).toBe(`https://news.example/news/article/${slug}`)
  }
  const { data } = Papa.parse<Record<string, string>>(text('archive.csv'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map(({ slug }) => slug)).toEqual(records.map(({ slug }) => slug))
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  expect(site.manifest.settings.address).toBe('https://news.example/news/')
  expect(text('robots.txt')).toContain('https://news.example/news/sitemap.xml')
  for (const { code } of site.manifest.countries)
    for (const kind of ['xml', 'json'])
      expect(existsSync(path.join(out, `country/${code.toLowerCase()}/feed.${kind}`))).toBe(true)
})

test('without a site address there is no sitemap, and the build says so', async () => {
  const { out, site, text } = await build()
  expect(site.note).toContain('SITE_URL')
  expect(existsSync(path.join(out, 'sitemap.xml'))).toBe(false)
  expect(text('robots.txt')).not.toContain('Sitemap')
  expect(linesOf(text('archive.jsonl'))[0]?.address).toMatch(/^article\//)
})

test('a wrong SITE_URL is a problem', async () => {
  expect((await read('news.example')).manifest.problems).toEqual([
    expect.objectContaining({ file: 'SITE_URL', remedy: expect.stringContaining('https://news.example/') }),
  ])
})

test('unchanged files are reused, and changed files are written again', async () => {
  const { out, text } = await build()
  const lists = () => [text('archive.jsonl'), text('archive.csv')]
  const before = lists()
  const stays = [
    'archive.jsonl',
    'archive.csv',
    'feed.xml',
    linesOf(text('archive.jsonl'))[0]?.md ?? '',
    linesOf(text('archive.jsonl'))[0]?.txt ?? '',
  ]
  const nodes = () => stays.map((file) => statSync(path.join(out, file)).ino)
  const first = nodes()
  await build()
  expect(nodes()).toEqual(first)
  writeFileSync(path.join(seeds, 'new.txt'), 'A new one\n2030-01-01\nText.\n')
  await build()
  const [json = '', table = ''] = lists()
  expect(json).toBe(`${before[0]}${json.trimEnd().split('\n').at(-1)}\n`)
  expect(table).toBe(`${before[1]}${table.trimEnd().split('\r\n').at(-1)}\r\n`)
  expect(nodes().map((node, i) => node === first[i])).toEqual([false, false, false, true, true])
  rmSync(path.join(seeds, 'new.txt'))
  await build({ inPlace: true })
  expect(lists()).toEqual(before)
  writeFileSync(path.join(out, 'archive.csv'), table)
  await build()
  expect(lists()).toEqual(before)
})

test('the dev server serves the same files, except archive.jsonl and archive.csv', async () => {
  const { site, text } = await build({ siteUrl: 'https://news.example' })
  const fileOf = archiveFiles(site)
  const [{ code } = { code: '' }] = site.manifest.countries
  const feed = `country/${code.toLowerCase()}/feed.xml`
  for (const file of ['feed.xml', 'feed.json', feed, 'sitemap.xml', 'robots.txt', 'datapackage.json'])
    expect(Buffer.from((await fileOf(file)) ?? '').toString(), file).toBe(text(file))
  expect(await fileOf('archive.jsonl')).toBeUndefined()
  const [{ slug, file } = { slug: '', file: '' }] = linesOf(text('archive.jsonl'))
  const page = String(await fileOf(`article/${slug}`))
  expect(page).toContain(`data-page="article/${slug}"`)
  expect(page).toContain(`"file":"${file}"`)
  expect(await fileOf('article/none')).toBeUndefined()
})

test('an archive without articles has all files', async () => {
  for (const file of readdirSync(seeds)) rmSync(path.join(seeds, file))
  const { text } = await build()
  expect(text('archive.jsonl')).toBe('')
  expect(text('archive.csv').split('\r\n')).toHaveLength(2)
  expect(JSON.parse(text('feed.json')).items).toEqual([])
})

test('former slugs become aliases, and an alias that is another article’s slug is a problem', async () => {
  writeFileSync(path.join(seeds, 'a.txt'), '---\naliases: 2030-01-01-old\n---\nNew\n2030-01-01\nText.\n')
  writeFileSync(path.join(seeds, 'b.txt'), '---\naliases: [2030-01-01-new]\n---\nOther\n2030-01-01\nText.\n')
  const { articles, manifest } = await read()
  expect(articles.find(({ file }) => file === 'a.txt')?.aliases).toEqual(['2030-01-01-old'])
  expect(manifest.problems).toEqual([
    expect.objectContaining({ file: 'b.txt', found: 'alias “2030-01-01-new” is the address of a.txt' }),
  ])
})

test('slugs.jsonl is followed, and only a build with keep-slugs writes it', async () => {
  const [{ file = '', slug = '' } = {}] = (await read()).articles
  const lock = path.join(seeds, 'slugs.jsonl')
  writeFileSync(path.join(seeds, 'archive.yaml'), 'keep-slugs: yes\n')
  await build()
  expect(existsSync(lock)).toBe(false)
  rmSync(path.join(seeds, 'archive.yaml'))
  const text = `${JSON.stringify({ file, slugs: ['2001-01-01-old', slug] })}\n`
  writeFileSync(lock, text)
  const { site, text: written } = await build()
  expect(site.manifest.problems).toEqual([])
  expect(site.data.get(site.manifest.redirects)).toBe(JSON.stringify({ '2001-01-01-old': slug }))
  expect(linesOf(written('archive.jsonl'))[0]).toMatchObject({ slug, aliases: ['2001-01-01-old'] })
  expect(readFileSync(lock, 'utf8')).toBe(text)
})
