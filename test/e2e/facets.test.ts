import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Served, serve } from './site.ts'
import { addressOf, focused, headlines, soon, visitor } from './visit.ts'

/** One event before the newest article, and two after it. */
const EVENTS =
  ' Peru began the quay on 3 March 2009. Peru doubles its length on 4 March 2012. Peru closes it on 5 March 2012.'

/** Articles of two publications in two languages. Two have no date, one has no day. */
const ARTICLES = [
  { title: 'Harbour opens', date: '2010-04-09', publication: 'The Harbour Gazette', language: 'en' },
  { title: 'Le quai ouvre', date: '2010-04-10', publication: 'Le Quai', language: 'fr' },
  { title: 'Ferries return', date: '2010-05', publication: 'The Harbour Gazette', language: 'en' },
  { title: 'Tide tables', date: '', publication: 'The Harbour Gazette', language: 'en' },
  { title: 'Les marées', date: '', publication: 'Le Quai', language: 'fr' },
].map((article, index) => ({
  ...article,
  text: `${article.title}: the port of Peru and its northern quay.${index === 0 ? EVENTS : ''}`,
}))

let folder = ''
let site: Served
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-facets-'))
  const seeds = path.join(folder, 'seeds')
  await mkdir(seeds)
  await writeFile(path.join(seeds, 'articles.jsonl'), ARTICLES.map((one) => JSON.stringify(one)).join('\n'))
  const { code, output } = await build(path.join(folder, 'site'), { SEEDS_DIR: seeds })
  if (code !== 0) throw new Error(output)
  site = await serve(path.join(folder, 'site'))
}, 180_000)
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open, asked } = visitor(() => site.origin)

test('a reader filters by publication and language, opens an undated article, and comes back', async () => {
  const page = await open('/')
  await soon(() => headlines(page)).toEqual([
    'Ferries return',
    'Le quai ouvre',
    'Harbour opens',
    'Les marées',
    'Tide tables',
  ])
  expect(asked(page).filter((url) => /publications|languages/.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Any publication' }).click()
  await page.getByRole('checkbox', { name: 'Le Quai 2 articles' }).click()
  await soon(() => addressOf(page)).toBe('/?pub=le-quai')
  await soon(() => headlines(page)).toEqual(['Le quai ouvre', 'Les marées'])
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('publications-button')

  await page.getByRole('link', { name: 'Les marées' }).click()
  await page.getByRole('heading', { level: 1, name: 'Les marées' }).waitFor()
  await page.goBack()
  await soon(() => headlines(page)).toEqual(['Le quai ouvre', 'Les marées'])
  await page.getByRole('button', { name: 'Remove filter: Le Quai' }).click()
  await soon(() => addressOf(page)).toBe('/')
})

test('an address with filters opens the same list, and each article has its own page', async () => {
  const page = await open('/?pub=the-harbour-gazette&lang=en&from=2010')
  await soon(() => headlines(page)).toEqual(['Ferries return', 'Harbour opens'])
  await page.getByText('1 undated article is not shown.').waitFor()
  await page.getByRole('button', { name: 'Remove filter: English' }).waitFor()
  for (const [slug, title] of [
    ['undated-tide-tables', 'Tide tables'],
    ['2010-05-ferries-return', 'Ferries return'],
  ]) {
    await page.goto(`${site.origin}/article/${slug}`)
    await page.getByRole('heading', { level: 1, name: title as string }).waitFor()
  }
})

test('the page of a country can be filtered too', async () => {
  const page = await open('/country/pe?pub=the-harbour-gazette&sort=oldest')
  await soon(() => headlines(page)).toEqual(['Harbour opens', 'Ferries return', 'Tide tables'])
})

test.each(['/', '/country/pe'])('the events of %s open at the present of the archive', async (path) => {
  const page = await open(`${path}?by=happened`)
  const months = () => page.getByRole('heading', { level: 2 }).filter({ hasText: /\d{4}/ }).allTextContents()
  await soon(months).toEqual(['March 2009'])
  const later = page.getByRole('button', { name: '2 events after 1 May 2010' })
  await later.press('Enter')
  await soon(months).toEqual(['2012', '2009'])
  const row = page.getByRole('article').first()
  await row.getByRole('link').click()
  await page.locator('[data-target]').waitFor()
  await page.goBack()
  await soon(months).toEqual(['2012', '2009'])
  await later.click()
  await soon(months).toEqual(['March 2009'])
})

test('quick find opens a publication', async () => {
  const page = await open('/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Quick find' }).fill('le qu')
  await page.getByRole('option', { name: /^Le Quai/ }).click()
  await soon(() => addressOf(page)).toBe('/?pub=le-quai')
})

test('the open filter has no faults that axe finds', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const page = await open('/?pub=le-quai')
  await page.locator('#publications-button').click()
  await page.getByRole('checkbox').first().waitFor()
  await page.evaluate(axe)
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document),
  )
  expect(found.violations.map(({ id }) => id)).toEqual([])
})
