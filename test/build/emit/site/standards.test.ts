import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../../src/build/emit/exports/record.ts'
import { sitemapOf } from '../../../../src/build/emit/site/sitemap.ts'
import { HOSTILE } from '../../made-articles.ts'
import { readSite, writeSite } from '../../sites.ts'
import { readTable } from '../exports/read-table.ts'

const STANDARDS = path.resolve('test/fixtures/standards')
const ajv = addFormats.default(new Ajv({ allErrors: true, strictTypes: false }))
const xml = (text: string) => XmlDocument.fromString(text)
const xmlFile = (file: string) => xml(readFileSync(file, 'utf8'))
const schema = (file: string) => ajv.compile(JSON.parse(readFileSync(path.join(STANDARDS, file), 'utf8')))

const atom = RelaxNGValidator.fromDoc(xmlFile(path.join(STANDARDS, 'atom.rng')))
const siteIndex = RelaxNGValidator.fromDoc(xmlFile(path.join(STANDARDS, 'site-index.rng')))
const sitemap = XsdValidator.fromDoc(xmlFile(path.resolve('node_modules/sitemap/schema/sitemap.xsd')))
const jsonFeed = schema('json-feed.json')
const dataPackage = schema('data-package.json')

const SITE = "https://news.example/l'archive/"
const SETTINGS =
  'title: "Letters & </title> \\"Papers\\" 🎉\\u0001"\npublisher: "R. & <D> \\u0007"\nlanguage: fr-CA\n'
const SEEDS = [
  ...HOSTILE.map(
    (headline) => `${headline}\n2020-04-11T23:28+05:30\n${headline} in France & Peru, on  April .`,
  ),
  'Of a day alone\n2020-04-12\n\tAn opening.\n\nA second paragraph, "quoted", on March 3, 2020.',
  `${'習近平會見客人'.repeat(30)}\n2020-04-12 07:36:12\nText.`,
  '---\naliases: [2019-01-01-old, 2019-01-02-older]\ncountries: +US\n---\nAliased\n0001-01-01\n=1+1, in Chad.',
]

let folder = ''
/** Files by path, with and without the site's address. */
const sites = new Map<string, (file: string) => string>()
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'standards '))
  const write = async (name: string, seeds: readonly string[], siteUrl?: string) => {
    const directory = path.join(folder, `seeds ${name}`)
    const out = path.join(folder, `out ${name}`)
    mkdirSync(directory)
    writeFileSync(path.join(directory, 'archive.yaml'), SETTINGS)
    for (const [i, text] of seeds.entries()) writeFileSync(path.join(directory, `${i} 'x' & ü.txt`), text)
    const site = await readSite(directory, {
      caches: path.join(folder, 'caches'),
      base: new URL(SITE).pathname,
      siteUrl,
    })
    expect(site.manifest.problems).toEqual([])
    await writeSite(site, out)
    sites.set(name, (file) => readFileSync(path.join(out, file), 'utf8'))
  }
  await write('with an address', SEEDS, SITE)
  await write('without an address', SEEDS)
  await write('without articles', [], SITE)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const filesOf = (name: string) =>
  readdirSync(path.join(folder, `out ${name}`), { recursive: true, encoding: 'utf8' })
const feeds = (name: string, file: string) => filesOf(name).filter((each) => path.basename(each) === file)
const linesOf = (text: string): ArticleRecord[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe.each(['with an address', 'without an address', 'without articles'])('a site %s', (name) => {
  const read = (file: string) => sites.get(name)?.(file) ?? ''

  test('has valid Atom feeds (RFC 4287)', () => {
    for (const file of feeds(name, 'feed.xml')) {
      const doc = xml(read(file))
      const ns = { a: 'http://www.w3.org/2005/Atom' }
      const values = (path: string) => doc.find(path, ns).map((node) => node.content)
      expect(() => atom.validate(doc), file).not.toThrow()
      // A grammar cannot express these rules (4.1.1, 4.1.2): ids are unique, and there is one alternate link of a type.
      const ids = values('//a:entry/a:id')
      expect(new Set(ids).size).toBe(ids.length)
      for (const each of doc.find('//a:feed | //a:entry', ns))
        expect(each.find('a:link[@rel="alternate"]', ns)).toHaveLength(1)
      for (const text of values('//a:title | //a:name')) expect(text.trim()).not.toBe('')
      const newest = values('//a:entry/a:updated').map((time) => Date.parse(time))
      if (newest.length) expect(Date.parse(values('/a:feed/a:updated')[0] ?? '')).toBe(Math.max(...newest))
    }
  })

  test('has valid JSON feeds (version 1.1)', () => {
    for (const file of feeds(name, 'feed.json')) {
      const feed = JSON.parse(read(file))
      expect([jsonFeed(feed), jsonFeed.errors], file).toEqual([true, null])
      const ids = feed.items.map(({ id }: { id: string }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      if (name !== 'without an address')
        for (const { url } of [{ url: feed.feed_url }, { url: feed.home_page_url }, ...feed.items])
          expect(url.startsWith(SITE)).toBe(true)
    }
  })

  test('has a data package that describes its table', () => {
    const descriptor = JSON.parse(read('datapackage.json'))
    expect([dataPackage(descriptor), dataPackage.errors]).toEqual([true, null])
    const [table, lines] = descriptor.resources
    const rows = readTable(read(table.path), table.schema.fields)
    const records = linesOf(read(lines.path))
    expect(records).toHaveLength(name === 'without articles' ? 0 : SEEDS.length)
    expect(rows).toHaveLength(records.length)
    for (const key of table.schema.primaryKey)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length)
    for (const [i, row] of rows.entries()) {
      const record = records[i] as ArticleRecord
      for (const [column, value] of Object.entries(row))
        if (column in record && column !== 'countries')
          expect(value).toEqual(record[column as keyof ArticleRecord] ?? [])
      expect(row.countries).toEqual(record.countries.map(({ code }) => code))
    }
  })

  test('has a sitemap if its address is known', () => {
    if (name === 'without an address') return expect(filesOf(name)).not.toContain('sitemap.xml')
    sitemap.validate(xml(read('sitemap.xml')))
  })
})

test('a sitemap in parts is an index of sitemaps', () => {
  const [[, index] = ['', ''], ...parts] = sitemapOf(SITE, [`${SITE}a`, `${SITE}b?c&d`, `${SITE}'é'`], 2)
  siteIndex.validate(xml(index))
  for (const [, part] of parts) sitemap.validate(xml(part))
})

test('the schemas reject invalid files', () => {
  const feed = sites.get('with an address')?.('feed.xml') ?? ''
  for (const [from, to] of [
    [/<updated>.*?<\/updated>/, ''],
    [/<updated>[^<]*/, '<updated>2020-04-11T07:28:00'],
    [/<id>[^<]*/, '<id>feed.xml'],
    [/<author>[\s\S]*?<\/author>/, ''],
    [/term="[^"]*"/, ''],
    ['</feed>', '<b>x</b></feed>'],
  ] as const) {
    const wrong = feed.replace(from, to)
    expect(wrong).not.toBe(feed)
    expect(() => atom.validate(xml(wrong)), String(from)).toThrow()
  }
  const [namespace] = /xmlns="[^"]+"/.exec(sites.get('with an address')?.('sitemap.xml') ?? '') ?? ['']
  for (const part of ['', '<url/>', '<url><loc>a</loc></url>'])
    expect(() => sitemap.validate(xml(`<urlset ${namespace}>${part}</urlset>`)), part).toThrow()
  expect(jsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: 'x' }] })).toBe(
    false,
  )
  expect(dataPackage({ name: 'x', resources: [] })).toBe(false)
})
