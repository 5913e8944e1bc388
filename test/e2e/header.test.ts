import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf, focused, headlines, inView, soon, visitor } from './visit.ts'

const { open } = visitor('big')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const scrollTo = (page: Page, top: number) => page.evaluate((top) => window.scrollTo(0, top), top)

/** Returns the distance of an element's top from that of the window, in pixels. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top))

const bottomOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().bottom))

/** Returns the space between the header and the bar with the month, in pixels. */
const gap = async (page: Page): Promise<number> =>
  (await topOf(page, '.month-bar')) - (await bottomOf(page, '.frame > header'))

describe('in a long list, the header', () => {
  test('stays on a high screen, above the bar with the month', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await scrollTo(page, 5000)
    await soon(() => inView(page, '#search')).toBe(true)
    await soon(async () => Math.abs(await gap(page))).toBeLessThanOrEqual(1)
    await page.getByRole('link', { name: 'Countries' }).click()
    await soon(() => addressOf(page)).toBe('/country')
  })

  test('leaves a small screen when it is scrolled down, and comes back when it is scrolled up', async () => {
    const page = await open('/', phone)
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await scrollTo(page, 5000)
    await soon(() => bottomOf(page, '.frame > header')).toBeLessThanOrEqual(0)
    await soon(() => topOf(page, '.month-bar')).toBe(0)
    await page.evaluate(() => window.scrollBy(0, -100))
    await soon(() => inView(page, '#search')).toBe(true)
    // The list scrolls by itself when it learns the heights of the rows above.
    await page.evaluate(() => window.scrollBy(0, -1000))
    await page.waitForTimeout(500)
    expect(await inView(page, '#search')).toBe(true)
    await soon(async () => Math.abs(await gap(page))).toBeLessThanOrEqual(1)
    await scrollTo(page, 5000)
    await soon(() => inView(page, '#search')).toBe(false)
    await page.keyboard.press('/')
    await soon(() => inView(page, '#search')).toBe(true)
    expect(await focused(page)).toBe('search')
  })

  test('covers no row that is reached by Tab, forwards or backwards', async () => {
    for (const viewport of [phone.viewport, { width: 1280, height: 800 }]) {
      const page = await open('/', { viewport })
      await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
      await page.locator('[aria-posinset="3"] a').focus()
      for (const key of [...Array(8).fill('Tab'), ...Array(6).fill('Shift+Tab')]) {
        await page.keyboard.press(key)
        await soon(
          async () => (await topOf(page, ':focus')) - (await bottomOf(page, '.month-bar')),
        ).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('is followed by a way back to the top', async () => {
    const page = await open('/', phone)
    await page.getByRole('article').first().waitFor()
    const button = page.getByRole('button', { name: 'Back to top' })
    expect(await button.count()).toBe(0)
    await scrollTo(page, 6000)
    await button.click()
    await soon(() => page.evaluate(() => window.scrollY)).toBe(0)
    await soon(() => focused(page)).toBe('main')
    await soon(() => button.count()).toBe(0)
    expect((await headlines(page)).length).toBeGreaterThan(0)
  })
})

test('a thumb opens quick find and, from there, the keyboard shortcuts', async () => {
  const page = await open('/', phone)
  const button = page.getByRole('button', { name: 'Quick find', exact: true })
  const box = await button.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await button.tap()
  const shortcuts = page.getByRole('dialog').getByRole('button', { name: 'Keyboard shortcuts' })
  expect((await shortcuts.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await shortcuts.tap()
  await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await soon(() => focused(page)).toBe('quick-find-button')
})
