import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const sites = { shipped: visitor('shipped'), big: visitor('big') }
const phone = { viewport: { width: 390, height: 844 } }

/** Returns the distance of the first headline of a list from the top of the screen, in pixels. */
const firstHeadline = async (page: Page): Promise<number> =>
  (await page.getByRole('article').first().getByRole('heading').boundingBox())?.y ?? Number.NaN

/** Returns the buttons, selections and links whose texts do not fit them. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.frame > header *, .timeline button, .month-bar *')]
      .filter(
        (element) =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible',
      )
      .map((element) => element.outerHTML),
  )

describe('on a phone, the first headline of a filtered list stands in the upper half of the screen:', () => {
  test.each([
    ['shipped', '/?country=cn'],
    ['shipped', '/?country=cn&from=2020-04'],
    ['shipped', '/?q=solidarity'],
    ['big', '/?country=ke'],
    ['big', '/?country=ke&from=2018&to=2019'],
    ['big', '/?q=ministers'],
    ['big', '/?q=ministers&country=ke&sort=newest'],
    ['big', '/country/ke?q=ministers'],
    ['big', '/country/ke?from=2018&to=2019'],
  ] as const)('%s %s', async (site, address) => {
    const page = await sites[site].open(address, phone)
    await page.getByRole('article').first().waitFor()
    await soon(() => firstHeadline(page)).toBeLessThan(phone.viewport.height / 2)
  })
})

test('the header of a small phone is no higher than that of a large one', async () => {
  const page = await sites.shipped.open('/', phone)
  const height = async () => (await page.getByRole('banner').boundingBox())?.height
  const large = await height()
  await page.setViewportSize({ width: 360, height: 780 })
  expect(await height()).toBe(large)
})

test.each([320, 390])('no label is cut off at %i px', async (width) => {
  const page = await sites.big.open('/?from=2018', { viewport: { width, height: 800 } })
  await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
  expect(await clipped(page)).toEqual([])
  await page.getByRole('button', { name: 'Filters, 1' }).click()
  await page.getByRole('button', { name: 'Remove filter: From 2018' }).waitFor()
  expect(await clipped(page)).toEqual([])
})

test('filters fold into one button, which counts them', async () => {
  const page = await sites.shipped.open('/?country=ve', phone)
  const countries = page.locator('#countries-button')
  const button = page.getByRole('button', { name: /^Filters/ })
  await soon(() => button.textContent()).toContain('Filters, 1')
  expect(await countries.isVisible()).toBe(false)
  await button.click()
  await countries.click()
  await page.getByRole('checkbox', { name: 'Kazakhstan' }).check()
  await page.getByRole('button', { name: /^Show 2/ }).click()
  await soon(() => addressOf(page)).toBe('/?country=ve,kz')
  await soon(() => headlines(page)).toHaveLength(2)
  // What the button promised is on the screen.
  expect(await countries.isVisible()).toBe(false)
  await soon(() => button.textContent()).toContain('Filters, 2')
})
