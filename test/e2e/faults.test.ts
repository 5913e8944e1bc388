import type { Locator, Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open, errors } = visitor('shipped', { cache: false })

/** Ways in which a file fails to arrive. */
const FAULTS: Record<string, (route: Route) => Promise<unknown>> = {
  'is not answered': (route) => route.abort(),
  'is cut in half': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    return route.fulfill({ response, body: body.subarray(0, body.length >> 1) })
  },
}

const FILES = {
  'start.js': '**/start.js',
  'start.json': '**/start.json',
  'the app’s script': '**/assets/index-*.js',
  'the reader’s script': '**/assets/reader-*.js',
  'the reader’s style sheet': '**/assets/reader-*.css',
}

const shown = (page: Page) => page.locator('.prose p').first().isVisible()

/** Goes to an address without waiting for the app, which may never start. */
const go = async (page: Page, address: string) => {
  await page.evaluate((to) => location.assign(to), address)
  await page.waitForURL(`**${address}`, { waitUntil: 'commit' })
}

describe.each(Object.entries(FILES))('if %s', (_name, pattern) => {
  test.each(Object.entries(FAULTS))('%s, the text of the article stays', async (_fault, fulfil) => {
    const page = await open('/about')
    await page.route(pattern, fulfil)
    for (const address of [XI_VOWS.address, `${XI_VOWS.address}#p-nothing`]) {
      await go(page, address)
      await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
      await soon(() => shown(page)).toBe(true)
      // Long enough for the app to start and to fail.
      await page.waitForTimeout(800)
      expect(await shown(page)).toBe(true)
    }
    await page.unrouteAll()
    errors(page).length = 0
  })
})

/** The parts of a page that it shows before the app starts. */
const PAGES: Record<string, (page: Page) => Locator> = {
  '/': (page) => page.getByRole('heading', { name: XI_VOWS.headline }),
  '/country': (page) => page.getByRole('link', { name: /^Venezuela/ }),
  '/country/ve': (page) => page.getByRole('article').first(),
}

/** The files without which the app cannot start. */
const APP = [/start\.json$/, /assets\/index-[^/]*\.js$/]
/** The other scripts. The histogram and the map are among them. */
const PARTS = /assets\/(?!index-)[^/]*\.js$/

const saysSo = async (page: Page) => {
  // The text counts as visible as long as there is no style sheet.
  await page.locator('html[data-failed]').waitFor()
  await page.getByRole('alert').getByText('Search, filters and buttons couldn’t be loaded.').waitFor()
}

const comesBack = async (page: Page) => {
  await page.unrouteAll()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
}

const isHtml = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><div id="root"></div>' })

describe.each(Object.entries(PAGES))('%s', (address, contentOf) => {
  test.each([
    ['not answered', FAULTS['is not answered'] as typeof isHtml],
    ['answered by another page', isHtml],
  ])('stays as it is if its scripts are %s', async (_fault, fulfil) => {
    const page = await open('/about')
    for (const script of APP) {
      await page.route(script, fulfil)
      await go(page, address)
      await saysSo(page)
      expect(await contentOf(page).isVisible()).toBe(true)
      await comesBack(page)
      await contentOf(page).waitFor()
    }
    await page.route(PARTS, fulfil)
    await go(page, address)
    await contentOf(page).waitFor()
    // Long enough for the app to start and for its parts to fail.
    await page.waitForTimeout(800)
    expect(await contentOf(page).isVisible()).toBe(true)
    await page.unrouteAll()
    errors(page).length = 0
  })
})

test('a page whose app cannot start says so, and its links work', async () => {
  const page = await open('/about')
  await page.route('**/assets/reader-*.js', (route) => route.abort())
  await go(page, XI_VOWS.address)
  await saysSo(page)
  await page.unroute('**/assets/reader-*.js')
  await page.getByRole('link', { name: 'Countries', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor()
  errors(page).length = 0
})

test('the app starts when the connection returns', async () => {
  const page = await open('/about')
  await page.route('**/assets/reader-*.js', (route) => route.abort())
  await go(page, XI_VOWS.address)
  await saysSo(page)
  await comesBack(page)
  errors(page).length = 0
})

test('a late start.js delays nothing that can be read', async () => {
  const page = await open('/about')
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/start.js', async (route) => {
    await released
    await route.continue()
  })
  await go(page, XI_VOWS.address)
  await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
  expect(await shown(page)).toBe(true)
  expect(await page.locator('[data-hydrated]').count()).toBe(0)
  release()
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
})
