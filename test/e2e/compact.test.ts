import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { atRest, movements } from './layout-shifts.ts'
import { focused, soon, visitor } from './visit.ts'

const { open } = visitor('big', { cache: false })

/** Returns the places of the rows that are wholly on the screen, below the header and the bar. */
const onScreen = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const covered = document.querySelector('.month-bar')?.getBoundingClientRect().bottom ?? 0
    return [...document.querySelectorAll('.spine article')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top >= covered && bottom <= window.innerHeight
      })
      .map((row) => Number(row.getAttribute('aria-posinset')))
  })

const makeCompact = (page: Page) => page.getByRole('button', { name: 'Compact' }).click()

describe('a compact list', () => {
  test('has about three times as many rows, each with date and headline on one line', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      const page = await open('/', { viewport })
      await page.getByRole('article').first().waitFor()
      const before = (await onScreen(page)).length
      await makeCompact(page)
      await soon(async () => (await onScreen(page)).length).toBeGreaterThanOrEqual(2.8 * before)
      const row = page.getByRole('article').first()
      expect((await row.boundingBox())?.height).toBe(40)
      expect(await row.getByRole('link').count()).toBe(1)
      expect(await page.getByRole('button', { name: 'Compact', pressed: true }).count()).toBe(1)
    }
  })

  test('is remembered, and nothing moves when it is opened again', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await makeCompact(page)
    await page.reload()
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await atRest(page)
    expect(await movements(page)).toEqual([])
    expect((await page.getByRole('article').first().boundingBox())?.height).toBe(40)
  })

  test('stays where it is when it becomes compact, and when it ceases to be', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.evaluate(() => window.scrollTo(0, 20_000))
    let first = 0
    // Rows are measured as they come.
    await soon(async () => {
      const before = await onScreen(page)
      await page.waitForTimeout(250)
      const after = await onScreen(page)
      first = after[0] ?? 0
      return first > 50 && String(before) === String(after)
    }).toBe(true)
    for (let turn = 0; turn < 2; turn++) {
      await makeCompact(page)
      await soon(() => onScreen(page)).toContain(first)
      await soon(async () => Math.abs(((await onScreen(page))[0] ?? 0) - first)).toBeLessThanOrEqual(2)
    }
  })

  test('is scrolled without a blank screen, jumped through and walked through by keys', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await makeCompact(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (const share of [0.5, 0.93, 0.2]) {
      await page.evaluate((top) => window.scrollTo(0, top), share * height)
      // One after another, once the last of them has loaded.
      await soon(async () => {
        const places = await onScreen(page)
        return places.length > 10 && places.every((place, index) => place === (places[0] ?? 0) + index)
      }).toBe(true)
    }
    await page.getByRole('combobox', { name: 'Jump to month' }).selectOption('2018-03')
    await page.getByRole('heading', { name: /^March 2018/ }).waitFor()
    await page.keyboard.press('Tab')
    await page.locator('main').press('j')
    await soon(() => focused(page)).toMatch(/^headline-/)
    const row = await page.evaluate(() => document.activeElement?.closest('article')?.ariaPosInSet)
    await page.keyboard.press('j')
    await soon(() => page.evaluate(() => document.activeElement?.closest('article')?.ariaPosInSet)).toBe(
      String(Number(row) + 1),
    )
  })

  test('of events opens their passages', async () => {
    const page = await open('/?by=happened')
    await page.getByRole('article').first().waitFor()
    await makeCompact(page)
    const row = page.getByRole('article').first()
    await soon(async () => (await row.boundingBox())?.height).toBe(40)
    await row.getByRole('link').click()
    await soon(() => page.url()).toMatch(/\/article\/.*#p-/)
  })
})
