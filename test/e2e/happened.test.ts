import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { histogramOf } from './histogram.ts'
import { XI_VOWS } from './shipped.ts'
import { addressOf, focused, inView, soon, visitor } from './visit.ts'

const { open, asked } = visitor()

/** The sentences of the list, from its top. */
const sentences = (page: Page): Promise<string[]> =>
  page.locator('article > div > p:first-child').allTextContents()

describe('what happened', () => {
  test('is filtered by country and day, opened at its passage, and come back to', async () => {
    const page = await open('/', { viewport: { width: 1280, height: 500 } })
    await page.getByRole('article').first().waitFor()
    await page.getByRole('combobox', { name: 'View' }).selectOption('Events')
    await soon(() => addressOf(page)).toBe('/?by=happened')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Mexico 1 event$/ }).click()
    await soon(() => sentences(page)).toHaveLength(1)
    await page.getByRole('button', { name: 'Any date' }).click()
    await page.getByRole('button', { name: '10 April 2020 1 event', exact: true }).click()
    await soon(() => addressOf(page)).toBe('/?country=mx&from=2020-04-10&to=2020-04-10&by=happened')
    await page.keyboard.press('Escape')

    const link = page.getByRole('article').getByRole('link', { name: XI_VOWS.headline })
    await link.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => window.scrollY)
    const id = await link.getAttribute('id')
    await link.click()
    const passage = page.locator('[data-target]')
    await passage.waitFor()
    expect(await passage.textContent()).toContain('Xi held phone conversations')
    await soon(() => inView(page, '[data-target]')).toBe(true)
    await page.getByRole('link', { name: 'Back to 1 result' }).waitFor()

    await page.goBack()
    await soon(() => sentences(page)).toHaveLength(1)
    await soon(() => focused(page)).toBe(id)
    await soon(() => page.evaluate(() => window.scrollY)).toBe(top)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await soon(() => addressOf(page)).toBe('/?by=happened')
  })

  test('the number beside each choice is the number of events that it gives', async () => {
    const page = await open('/?by=happened')
    await page.getByRole('button', { name: 'Any country' }).click()
    for (const code of ['CN', 'VE', 'KZ', 'KG']) {
      const choice = page.getByRole('listitem').filter({ has: page.locator(`#country-${code}`) })
      const promised = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0])
      await page.locator(`#country-${code}`).click()
      await soon(() => sentences(page)).toHaveLength(promised)
      await page.locator(`#country-${code}`).click()
      await soon(() => addressOf(page)).toBe('/?by=happened')
    }
  })

  test('each bar of the histogram has the number of events that it gives', async () => {
    const page = await open('/?by=happened', { viewport: { width: 1024, height: 800 } })
    const { bars, middleOf, textOf } = await histogramOf(page)
    for (let bar = 0; bar < bars; bar++) {
      const promised = Number(/: (\d+)/.exec(await textOf(bar))?.[1])
      if (promised === 0) continue
      const { x, y } = middleOf(bar)
      await page.mouse.click(x, y)
      await soon(() => sentences(page)).toHaveLength(promised)
      await page.goBack()
      await soon(() => addressOf(page)).toBe('/?by=happened')
    }
  })

  test('comes when it is asked for, and not before', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await soon(() => asked(page).some((url) => url.includes('/reader-'))).toBe(true)
    expect(asked(page).filter((url) => url.includes('/happened'))).toEqual([])
    await page.getByRole('combobox', { name: 'View' }).selectOption('Events')
    await soon(() => asked(page).some((url) => url.includes('/data/event-index-'))).toBe(true)
  })
})

describe('countries and days in the reader', () => {
  test('are shown on demand, change nothing that is copied, and stay shown', async () => {
    // Without room for a margin.
    const page = await open(XI_VOWS.address, { viewport: { width: 800, height: 800 } })
    await page.getByText('View source file').waitFor()
    const copied = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('.prose') as Element)
        return getSelection()?.toString()
      })
    const before = await copied()
    await page.getByRole('button', { name: 'Annotations' }).click()
    const night = page.locator('.prose time', { hasText: 'Friday night' })
    expect(await night.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
      '10 April 2020',
    )
    expect(await copied()).toBe(before)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('country code after each name').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.reload()
    await page.getByRole('button', { name: 'Annotations', pressed: true }).waitFor()
    await page.locator('.prose .mention').first().waitFor()
  })

  test('stand with their sentences on a country’s page, which lead to their places', async () => {
    const page = await open('/country/kg')
    const passage = page.getByRole('article').getByRole('listitem').getByRole('link')
    await passage.click()
    await page.locator('[data-target]', { hasText: 'Bishkek' }).waitFor()
    await soon(() => inView(page, '[data-target]')).toBe(true)
    await page.goBack()
    await soon(() => addressOf(page)).toBe('/country/kg')
    await soon(() => passage.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
