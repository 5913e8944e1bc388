import { existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { slugOf } from '../../src/archive/slugs/slug.ts'
import { type Made, makeArticles, writeSeeds } from './generate.ts'
import { cut, hasKept, isControlled, kept, shown } from './offline.ts'
import { build, type Served, serve } from './site.ts'
import { soon, visitor } from './visit.ts'

// The first articles of the big site, which follows as a newer version of this one.
const articles = makeArticles(12)
let folder = ''
let outDir = ''
let site: Served

/** Puts a site in the place of the one that is being served, at once, as a build does. */
async function publish(built: string) {
  const copy = await mkdtemp(path.join(folder, 'next '))
  await cp(built, copy, { recursive: true })
  if (existsSync(outDir)) await rename(outDir, `${copy} replaced this`)
  await rename(copy, outDir)
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline offline '))
  outDir = path.join(folder, 'site')
  const seeds = path.join(folder, 'seeds')
  await writeSeeds(seeds, articles)
  const { code, output } = await build(path.join(folder, 'first'), { SEEDS_DIR: seeds })
  expect(code, output).toBe(0)
  await publish(path.join(folder, 'first'))
  site = await serve(outDir)
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open, errors, allLoaded } = visitor(() => site.origin, { cold: true })
const addressOf = (article: Made) => `/article/${slugOf(article)}`
const [first, second] = articles as [Made, Made]

/** The build of the app, when it has taken over. */
async function buildOf(page: Page) {
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
  return page.evaluate(() => (window as { datelineArchive?: { build: string } }).datelineArchive?.build)
}

describe('without a connection', () => {
  test('what was read is there, and what was not is told', async () => {
    const page = await open(addressOf(first), kept)
    await shown(page)
    await isControlled(page)
    await hasKept(page)
    await cut(page, errors)
    await page.reload()
    await shown(page)
    await page.getByRole('heading', { name: first.headline }).waitFor()
    await page.goto(site.origin + addressOf(second))
    await page.getByRole('alert').getByText('isn’t saved on your device').waitFor()
    errors(page).length = 0
  })

  test('views and parts of pages that were used are there, and others are told, with a way back', async () => {
    const page = await open('/about', kept)
    await isControlled(page)
    await page.getByText(/^No articles saved yet/).waitFor()
    const search = `${site.origin}/?q=%22on+item+7%22`
    const found = page.getByRole('link', { name: articles[7]?.headline ?? '' })
    await page.goto(search)
    await found.waitFor()
    await allLoaded(page)
    await page.goto(site.origin + addressOf(first))
    await hasKept(page)
    await allLoaded(page)
    await cut(page, errors)
    await page.goto(search)
    await found.waitFor()
    await page.goto(`${site.origin}/about`)
    await page.getByText(/^\d+ articles? saved/).waitFor()

    // Within the app and by its address.
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    const told = page.getByRole('alert').getByText('isn’t saved on your device')
    await told.waitFor()
    await page.goto(`${site.origin}/saved`)
    await told.waitFor()
    await page.getByRole('link', { name: 'Go to the timeline' }).click()
    await page.getByRole('article').first().waitFor()

    await page.goto(site.origin + addressOf(first))
    const note = page.getByRole('alert').getByText('This part of the page isn’t saved on your device')
    const cite = page.getByRole('button', { name: 'Cite', exact: true })
    for (let time = 0; time < 2; time++) {
      await cite.click()
      await note.waitFor()
      await page.getByRole('button', { name: 'Close' }).click()
      await soon(() => note.count()).toBe(0)
    }
    await page.getByRole('heading', { name: first.headline }).waitFor()

    await page.goto(`${site.origin}/saved`)
    await told.waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Reload page' }).click()
    await page.getByRole('heading', { name: 'Saved', exact: true }).waitFor()
    errors(page).length = 0
  })

  test('the whole archive is there where it is kept, and gone when that is removed', async () => {
    const page = await open('/about', kept)
    await isControlled(page)
    await page.getByRole('button', { name: /^Download archive \([\d.]+ MB\)/ }).click()
    await page.getByText('The whole archive is available offline.').waitFor()
    await page.getByText(/^12 articles saved/).waitFor()
    await cut(page, errors)
    for (const article of articles) {
      await page.goto(site.origin + addressOf(article))
      await shown(page)
      await page.getByRole('heading', { name: article.headline }).waitFor()
    }
    await page.goto(site.origin)
    await page.getByRole('combobox', { name: /^Search/ }).fill('"on item 7"')
    await page.getByRole('link', { name: articles[7]?.headline ?? '' }).waitFor()
    // Everything that the app can do, although nobody has done it before.
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Quick find' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await page.getByRole('img').first().waitFor()
    await page.goto(`${site.origin}/saved`)
    await page.getByRole('heading', { name: 'Saved', exact: true }).waitFor()
    await page.goto(site.origin + addressOf(first))
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await page.goto(`${site.origin}/about`)
    await page.getByRole('button', { name: 'Delete downloads' }).click()
    await page.getByText(/^No articles saved yet/).waitFor()
    await page.goto(site.origin + addressOf(first))
    await page.getByRole('alert').getByText('isn’t saved on your device').waitFor()
    errors(page).length = 0
  })

  test('a browser that keeps nothing is told so', async () => {
    const page = await open('/')
    await page.context().addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
      // @ts-expect-error as it is where there is no secure connection
      delete Navigator.prototype.serviceWorker
    })
    await page.goto(site.origin + addressOf(first))
    await shown(page)
    await page.goto(`${site.origin}/about`)
    await page.getByText('Offline reading isn’t available here').waitFor()
  })
})

describe('a newer edition', () => {
  test('is offered to an open tab, which goes on until it is taken, at its place', async () => {
    const page = await open(addressOf(first), { ...kept, viewport: { width: 600, height: 400 } })
    await shown(page)
    await isControlled(page)
    const before = await buildOf(page)
    // A view that was opened once belongs to the tab.
    await page.getByRole('link', { name: 'Saved' }).click()
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await page.goBack()
    await shown(page)
    await page.mouse.wheel(0, 500)
    await soon(() => page.evaluate(() => scrollY)).toBe(500)
    // Whatever is to come with the article has come: afterwards, its files are gone.
    await allLoaded(page)
    await publish(inject('bigFolder'))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const note = page.getByRole('region', { name: 'Update available' })
    await note.getByText('This archive has been updated.').waitFor()
    // The tab goes on with the views of its own edition.
    await page.evaluate(() => Object.assign(window, { mark: true }))
    // A click of the mouse would go to the top of the page first.
    await page.getByRole('link', { name: 'Saved' }).dispatchEvent('click')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await page.goBack()
    await shown(page)
    await soon(() => page.evaluate(() => scrollY)).toBe(500)
    expect(await page.evaluate(() => 'mark' in window)).toBe(true)
    await note.getByRole('button', { name: 'Reload' }).click()
    await soon(() => page.evaluate(() => 'mark' in window).catch(() => true)).toBe(false)
    await shown(page)
    expect(await buildOf(page)).not.toBe(before)
    expect(new URL(page.url()).pathname).toBe(addressOf(first))
    await soon(() => page.evaluate(() => scrollY)).toBe(500)
    await isControlled(page)
    expect(await note.count()).toBe(0)
  })

  test('is loaded once, where a part of the one before is gone', async () => {
    await publish(path.join(folder, 'first'))
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    const before = await buildOf(page)
    await allLoaded(page)
    let loads = 0
    page.on('load', () => loads++)
    await publish(inject('bigFolder'))
    const part = '**/assets/saved-*'
    await page.route(part, (route) => route.fulfill({ status: 404 }), { times: 1 })
    await page.getByRole('link', { name: 'Saved' }).click()
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/saved')
    // What the build has drawn stands there before all of it has come.
    await soon(() => loads).toBe(1)
    expect(await buildOf(page)).not.toBe(before)
    errors(page).length = 0
  })

  test('is not looked for again and again, where loading does not help', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    let loads = 0
    page.on('load', () => loads++)
    await page.route('**/assets/saved-*', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Saved' }).click()
    await page.getByRole('heading', { name: 'This page couldn’t be displayed' }).waitFor()
    await page.waitForTimeout(500)
    expect(loads).toBe(0)
    errors(page).length = 0
  })
})
