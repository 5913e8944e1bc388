import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as ar from '../../src/messages/ar.ts'
import * as de from '../../src/messages/de.ts'
import * as es from '../../src/messages/es.ts'
import * as fr from '../../src/messages/fr.ts'
import * as ru from '../../src/messages/ru.ts'
import { RULES, violations } from './axe.ts'
import { cutOff } from './cut-off.ts'
import { viewsIn } from './routes.ts'
import { XI_VOWS } from './shipped.ts'
import { build, type Served, serve } from './site.ts'
import { soon, visitor } from './visit.ts'

const { open, asked } = visitor()

/** The language of the page, and the languages whose messages were loaded. */
const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)
const languagesIn = (urls: readonly string[]) => [
  ...new Set(urls.flatMap((url) => /assets\/(\w\w)-(?:first|reader|rest)-/.exec(url)?.[1] ?? [])),
]
const loaded = (page: Page) => languagesIn(asked(page))

describe('the language of the interface', () => {
  test('is the first of the browser’s that there is, and loads alone', async () => {
    const page = await open('/', { locale: 'es-MX' })
    await page.getByRole('link', { name: es.frame.countries, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: es.frame.countries }).waitFor()
    await page.getByRole('link', { name: 'Kazajistán' }).waitFor()
    expect(await languageOf(page)).toBe('es')
    expect(loaded(page)).toEqual(['es'])
  })

  test('is that of the archive if the browser’s are unknown', async () => {
    const page = await open('/', { locale: 'fi-FI' })
    await page.getByRole('link', { name: 'Countries', exact: true }).waitFor()
    expect(await languageOf(page)).toBe('en')
  })

  test('is what the reader chooses, and remembered', async () => {
    const page = await open('/?country=cn')
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Français')
    await page.getByRole('button', { name: fr.filters.remove('Chine') }).waitFor()
    await page.goto(new URL('/country/ve', page.url()).href)
    await page.getByRole('link', { name: fr.frame.countries, exact: true }).waitFor()
    expect(loaded(page)).toContain('fr')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: fr.frame.quickFind }).fill('anglais')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Countries', exact: true }).waitFor()
    expect(await languageOf(page)).toBe('en')
  })

  test('an article stays on the screen until it can be shown in the reader’s language', async () => {
    const page = await open('/')
    let arrive = () => {}
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.evaluate(() => localStorage.setItem('dateline', '{"language":"de"}'))
    await page.route('**/assets/de-reader-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.evaluate((address) => location.assign(address), XI_VOWS.address)
    const headline = page.getByRole('heading', { level: 1, name: XI_VOWS.headline })
    await headline.waitFor()
    await page.getByRole('button', { name: 'Cite' }).waitFor()
    arrive()
    await page.getByRole('button', { name: de.reader.cite }).waitFor()
    expect(await headline.isVisible()).toBe(true)
    await soon(() => languageOf(page)).toBe('de')
    await page.unrouteAll()
  })
})

describe('an archive in Arabic', () => {
  let folder = ''
  let site: Served
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-arabic-'))
    const [seeds, out] = [path.join(folder, 'seeds'), path.join(folder, 'site')]
    await cp('seeds', seeds, { recursive: true })
    await writeFile(path.join(seeds, 'archive.yaml'), 'title: الأخبار\nlanguage: ar\n')
    const { code, output } = await build(out, { SEEDS_DIR: seeds, DATELINE_WORKER: 'off' })
    if (code !== 0) throw new Error(output)
    site = await serve(out)
  }, 120_000)
  afterAll(async () => {
    await site?.close()
    await rm(folder, { recursive: true, force: true })
  })
  const { open, asked } = visitor(() => site.origin)

  test('has pages and files in Arabic, and readers who know no Arabic get their own language', async () => {
    const at = (file: string) => readFile(path.join(folder, 'site', file), 'utf8')
    const start = await at('index.html')
    expect(start).toContain('<html lang="ar" dir="rtl">')
    expect(start).toContain(ar.filters.country.any)
    expect(await at('404.html')).toContain(ar.site.notFound.title)
    expect(await at('country/ve/feed.json')).toContain('الأخبار: فنزويلا')
    const page = await open('/', { locale: 'ar' })
    await page.getByRole('link', { name: ar.frame.countries, exact: true }).waitFor()
    expect(languagesIn(asked(page))).toEqual(['ar'])
    const other = await open('/country/ve', { locale: 'de' })
    await other.getByRole('link', { name: de.frame.countries, exact: true }).waitFor()
    expect(await other.evaluate(() => document.documentElement.dir)).toBe('ltr')
  })
})

/** Views that show most texts of the interface, those with the longest words first. */
const VIEWS = [
  'what happened, countries and dates open',
  'an article, its countries and days shown',
  'an article, cited',
  'all countries',
  'the reading settings',
  'an article, its source open and its words marked',
  'a country',
  'what is saved',
  'about',
  'the keys',
]
/** Languages with long words are looked at in fewer views than the one that mirrors them. */
const LONG = VIEWS.slice(0, 5)

describe.each([
  ['ar', ar, VIEWS],
  ['de', de, LONG],
  ['ru', ru, LONG],
] as const)('in %s, nothing is cut off at 320 px', (locale, text, views) => {
  test.each(viewsIn(text).filter(({ name }) => views.includes(name)))(
    '$name',
    async ({ address, arrive }) => {
      const page = await open(address, { locale, viewport: { width: 320, height: 800 } })
      await arrive(page)
      expect(await cutOff(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      if (locale === 'ar') expect(await violations(page, 'paper', RULES)).toEqual([])
      expect(await page.locator('body').textContent()).not.toMatch(/undefined|\[object/)
    },
  )
})
