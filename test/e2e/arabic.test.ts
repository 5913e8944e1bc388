import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import * as ar from '../../src/messages/ar.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { tabTo } from './tab-to.ts'
import { addressOf, focused, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

const openInArabic = async (address: string) => {
  const page = await open(address, { locale: 'ar' })
  await soon(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  return page
}
const begins = (text: string) => new RegExp(`^${text}`)
const centreOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox()
  return box ? box.x + box.width / 2 : Number.NaN
}

describe('in Arabic, with the keyboard alone', () => {
  test('an article is found by country, opened, and left again', async () => {
    const page = await openInArabic('/')
    await page.getByRole('article').first().waitFor()
    await tabTo(page, begins(ar.filters.country.any))
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /^قيرغيزستان/ }).waitFor()
    await tabTo(page, /^قيرغيزستان/)
    await page.keyboard.press('Space')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await tabTo(page, /^COVID fight/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
    await soon(() => focused(page)).toBe('main')
    await page.keyboard.press('u')
    await soon(() => addressOf(page)).toBe('/?country=kg')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })

  test('time runs from right to left, and so do the handles of the histogram', async () => {
    const page = await openInArabic('/')
    await page.getByRole('article').first().waitFor()
    const [start, end] = ['[data-handle="0"]', '[data-handle="1"]']
    expect(await centreOf(page, start)).toBeGreaterThan(await centreOf(page, end))
    await page.getByRole('slider', { name: ar.timeline.startDate }).focus()
    const before = await centreOf(page, start)
    await page.keyboard.press('ArrowLeft')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    expect(await centreOf(page, start)).toBeLessThan(before)
    await page.keyboard.press('ArrowRight')
    await soon(() => headlines(page)).toHaveLength(2)
    await page.getByRole('slider', { name: ar.timeline.endDate }).focus()
    await page.keyboard.press('ArrowRight')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })
})

describe('in Arabic', () => {
  test('a handle of the histogram follows the pointer', async () => {
    const page = await openInArabic('/')
    await page.getByRole('article').first().waitFor()
    const chart = await page.locator('.histogram').boundingBox()
    if (!chart) throw new Error('no histogram')
    const y = chart.y + chart.height / 2
    await page.mouse.move(chart.x + chart.width - 1, y)
    await page.mouse.down()
    await page.mouse.move(chart.x + chart.width / 2, y, { steps: 3 })
    await page.mouse.up()
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
  })

  test('texts of articles keep their own direction, and the map is not mirrored', async () => {
    const page = await openInArabic(XI_VOWS.address)
    const directionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction)
    expect(await directionOf('.prose')).toBe('ltr')
    expect(await directionOf('article .actions')).toBe('rtl')
    await page.goto(new URL('/country', page.url()).href)
    expect(await directionOf('.map-frame')).toBe('ltr')
  })
})
