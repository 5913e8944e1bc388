import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { soon, visitor } from './visit.ts'

const { open } = visitor('big')
const visit = (address: string, more = {}) => open(address, { javaScriptEnabled: false, ...more })

const phone = { viewport: { width: 390, height: 844 } }
/** Visible controls that would do nothing. */
const idle = (page: Page) => page.locator('button, input, select, label').filter({ visible: true })

describe('without scripts', () => {
  test.each([
    ['/', {}],
    ['/', phone],
    ['/country', {}],
    ['/country', phone],
    ['/country/cn', {}],
    ['/country/cn', phone],
    ['/month/2018-05', phone],
    ['/saved', phone],
    ['/about', phone],
  ])('%s has nothing that would do nothing, %o', async (address, more) => {
    const page = await visit(address, more)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    // The style sheet may arrive after the text.
    await soon(() => idle(page).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Saved' }).count()).toBe(0)
    // No empty screens below: what a list would be high is not known to who sees only its beginning.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000)
  })

  test('a page is printed dark on light, whatever the theme', async () => {
    const page = await visit('/', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
      .toBe('rgb(255, 255, 255)')
  })

  test('the timeline leads to every article', async () => {
    const page = await visit('/')
    await page.getByRole('link', { name: 'Browse by month' }).click()
    await page.getByRole('heading', { level: 1, name: 'Browse by month' }).waitFor()
    await page.getByRole('link', { name: 'May' }).first().click()
    await page.locator('main li a').first().click()
    await page.locator('.prose').first().waitFor()
    // The style sheet may arrive after the text.
    await soon(() => idle(page).count()).toBe(0)
    // The source file opens with scripts only; its name and checksum are on the page.
    expect(await page.getByText('View source file').isVisible()).toBe(false)
    await page.getByText(/\.txt, SHA-256 [0-9a-f]{64}/).waitFor()
  })

  test('a country’s page leads to all its articles, by month', async () => {
    const page = await visit('/country/fr')
    const [articles = ''] = (await page.getByText(/^Mentioned in/).textContent())?.match(/\d+/) ?? []
    const months = page.getByRole('region', { name: 'All articles that mention France, by month' })
    const counts = await months.locator('li span').allTextContents()
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(Number(articles))
    await months.getByRole('link').last().click()
    await page.locator('main li', { hasText: 'France' }).first().waitFor()
  })
})

test('with scripts, a country’s page has its list instead of months', async () => {
  const page = await open('/country/fr')
  await page.getByRole('article').first().waitFor()
  expect(await page.getByText('All articles that mention France, by month').count()).toBe(0)
  await page.getByRole('button', { name: 'Any date' }).waitFor()
})
